import * as v from 'valibot';
import { sentenceSchema } from '../../journey/guide/parse-guidance.ts';
import type { Register } from '../../register/entry.ts';
import type { Organisation } from '../../register/organisation.ts';
import {
  entrySchema,
  idSchema,
  registerSchema,
  reminderDaysSchema,
} from '../../register/read/parse-entry.ts';
import { entryChangesSchema, foundCredentialSchema } from '../../register/read/parse-found.ts';
import { organisationSchema } from '../../register/read/parse-organisation.ts';
import type { FoundCredential } from '../../register/remember.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { calendarDateSchema } from '../../values/calendar-date-schema.ts';
import type { Sentence } from '../../values/sentence.ts';

/** How the register follows the person by the browser's sync. */
export interface SyncView {
  readonly isOn: boolean;
  /** How much of the room that the browser gives is taken, or would be, in bytes. */
  readonly bytes: number;
  readonly room: number;
  /** Something to know: room that runs out, an attempt that failed. */
  readonly trouble: Sentence | null;
}

/** What the register's page shows. */
export interface BackgroundToRegister {
  readonly kind: 'register';
  readonly register: Register;
  /** The day in Australia. */
  readonly today: CalendarDate;
  /** How many days before the end credentials without days of their own are reminded of. */
  readonly reminderDays: readonly number[];
  /** Whether notifications name credentials and businesses. */
  readonly namesInReminders: boolean;
  /** When the next reminder comes, in milliseconds since 1970; null when none does. */
  readonly nextReminder: number | null;
  /** What the portal's list shows and the register does not know yet. Kept only when the person says so. */
  readonly offered: readonly FoundCredential[];
  /** False until the person agreed to what the guide reads and keeps: the page shows it then, and to begin a renewal there is to agree. */
  readonly isAgreed?: boolean;
  readonly sync: SyncView;
  /** What is set by the person's organisation; null where nothing is. */
  readonly organisation: Organisation | null;
  /** It is shared in a file of the office. */
  readonly isInOffice: boolean;
  /** Something is wrong with our own storage. */
  readonly trouble: Sentence | null;
}

/** Told to every page of ours when the register has changed: without the entries, which only the register's page then asks for. */
export interface RegisterChanged {
  readonly kind: 'register-changed';
}

/** Five times what is promised, and what no message ever needs. */
export const mostEntries = 5000;
const idsSchema = v.pipe(v.array(idSchema), v.maxLength(mostEntries), v.readonly());

/**
 * From one of our own pages, about the register. The answer is a `BackgroundToRegister`, with all entries: the popup and the keystore page,
 * which need none of them, say `credentials-remembered` of `PagesToBackground`.
 */
export const registerToBackground = v.variant('kind', [
  v.strictObject({ kind: v.literal('register-asked') }),
  /** The person chose to keep these. What is in the register already is brought up to date. */
  v.strictObject({
    kind: v.literal('entries-added'),
    found: v.pipe(v.array(foundCredentialSchema), v.maxLength(mostEntries), v.readonly()),
  }),
  /** One or several at once: notes, software, reminder days, a snooze… */
  v.strictObject({ kind: v.literal('entries-changed'), ids: idsSchema, changes: entryChangesSchema }),
  v.strictObject({ kind: v.literal('entries-forgotten'), ids: idsSchema }),
  /**
   * The person saw the preview of an import and wants it: the entries that it adds or changes, as they are afterwards. What was changed
   * in the meantime stays where it is the later change.
   */
  v.strictObject({
    kind: v.literal('register-imported'),
    entries: v.pipe(v.array(entrySchema), v.maxLength(mostEntries), v.readonly()),
  }),
  /**
   * Starts the journey `renew` for this credential; it is then the open one, which the portal's pages are guided by. `next` are to be renewed
   * after it, one after another; without it those that were to be renewed still are.
   */
  v.strictObject({
    kind: v.literal('renewal-begun'),
    id: idSchema,
    next: v.exactOptional(idsSchema),
  }),
  /** It will not be renewed after all: its reminders go on. */
  v.strictObject({ kind: v.literal('renewal-dropped'), id: idSchema }),
  /** For all that have no days of their own; null for the usual ones. */
  v.strictObject({ kind: v.literal('reminders-set'), days: v.nullable(reminderDaysSchema) }),
  v.strictObject({ kind: v.literal('names-in-reminders-switched'), isOn: v.boolean() }),
  /** What stands in the office's file: it meets this list by the laws of the sync. From then on marks are kept for it. */
  v.strictObject({ kind: v.literal('office-met'), register: registerSchema }),
  v.strictObject({ kind: v.literal('office-left') }),
  v.strictObject({ kind: v.literal('sync-switched'), isOn: v.boolean() }),
]);

export type RegisterToBackground = Readonly<v.InferOutput<typeof registerToBackground>>;

export const backgroundToRegister: v.GenericSchema<BackgroundToRegister> = v.object({
  kind: v.literal('register'),
  register: registerSchema,
  today: calendarDateSchema,
  reminderDays: reminderDaysSchema,
  namesInReminders: v.boolean(),
  nextReminder: v.nullable(v.number()),
  offered: v.array(foundCredentialSchema),
  isAgreed: v.exactOptional(v.boolean()),
  sync: v.object({
    isOn: v.boolean(),
    bytes: v.number(),
    room: v.number(),
    trouble: v.nullable(sentenceSchema),
  }),
  organisation: v.nullable(organisationSchema),
  isInOffice: v.boolean(),
  trouble: v.nullable(sentenceSchema),
});

export const registerChanged: v.GenericSchema<RegisterChanged> = v.strictObject({
  kind: v.literal('register-changed'),
});
