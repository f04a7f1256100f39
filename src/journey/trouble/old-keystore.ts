import { type Sentence, sentence } from '../../values/sentence.ts';
import type { Computer } from '../computer/keystore-folder.ts';

/**
 * What to do when a keystore file lies in the folder already. Only Sooya has people rename it, and only one that has expired (SEED); whether
 * RAM adds to the file, replaces or renames it, no source says (read 2026-11-23). One file can hold credentials of several businesses.
 * `oldIsExpired` is null when the date is not known: then both cases are told.
 */
export function adviceOnOldKeystore(oldIsExpired: boolean | null, computer: Computer): readonly Sentence[] {
  return [
    sentence('where_old_never_replace'),
    ...(oldIsExpired === false ? [] : [sentence('where_old_expired')]),
    ...(oldIsExpired !== false && computer === 'windows' ? [sentence('where_old_ending')] : []),
    ...(oldIsExpired === true ? [] : [sentence('where_old_valid')]),
    sentence('where_old_several'),
  ];
}
