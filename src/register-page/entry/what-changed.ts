import type { EntryChanges } from '../../register/change.ts';
import type { RegisterEntry } from '../../register/entry.ts';

/**
 * What of the form's answer is other than it was when the form was opened. Only that is told: what another computer or a renewal changed
 * meanwhile stays.
 */
export function whatChanged(entry: RegisterEntry, answer: EntryChanges): EntryChanges {
  const isNew = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(entry[field as keyof EntryChanges]);
  return Object.fromEntries(Object.entries(answer).filter(isNew));
}
