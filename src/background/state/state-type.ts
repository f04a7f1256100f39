import type { UnderWay } from '../../journey/under-way/under-way.ts';
import type { Settings } from '../../platform/storage/stored-record.ts';
import type { KeptRegister } from '../../platform/storage/stored-register.ts';
import type { ReminderNotice } from '../../reminders/say-reminders.ts';
import type { Sentence } from '../../values/sentence.ts';

/**
 * Whether the storage has what we hold: `unread` when it could not be read, `unsaved` when it could not be written, `newer` when a later version of
 * ours wrote what is there.
 */
export type Hold = 'stored' | 'unread' | 'unsaved' | 'newer';

/** What may be changed. */
export interface Changeable extends KeptRegister, Omit<Settings, 'journeys' | 'open'> {
  readonly underWay: UnderWay;
  /** Reminders that are due and that the computer did not show. Not stored: every start of the background tries again. */
  readonly unshown: ReminderNotice | null;
}

export interface State extends Changeable {
  readonly holds: { readonly record: Hold; readonly register: Hold };
  /** What is wrong with the storage, in words; null when all is well. */
  readonly trouble: Sentence | null;
  readonly registerTrouble: Sentence | null;
}
