import { counted, type Sentence, sentence } from '../../values/sentence.ts';
import type { Register } from '../entry.ts';
import { type SyncItems, syncRoom } from './sync-items.ts';

/** Said while there is still time to do something. */
const nearlyFull = 0.85;

/** What has to be said of the room in the browser's sync: that it is full, that it soon will be, or that an entry is too large for it. */
export function saySyncRoom(
  { bytes, tooLarge }: Pick<SyncItems, 'bytes' | 'tooLarge'>,
  { entries }: Register,
): Sentence | null {
  if (bytes > syncRoom) return sentence('sync_full');
  if (tooLarge.length > 0) return counted('sync_too_large', tooLarge.length);
  if (bytes < syncRoom * nearlyFull) return null;
  const perEntry = bytes / Math.max(1, entries.length);
  return counted('sync_nearly_full', Math.floor((syncRoom - bytes) / perEntry));
}
