import * as v from 'valibot';
import { type Computer, computers } from '../../journey/computer/keystore-folder.ts';
import type { Overview } from '../../journey/guide/overview.ts';
import { overviewSchema, runSummarySchema, sentenceSchema } from '../../journey/guide/parse-guidance.ts';
import type { RunSummary } from '../../journey/guide/run-summary.ts';
import type { Listed } from '../../journey/known.ts';
import type { Answers } from '../../journey/need/answers.ts';
import { answersSchema } from '../../journey/need/parse-answers.ts';
import type { NewExpiry } from '../../journey/new-expiry.ts';
import { listedSchema } from '../../journey/parse-progress.ts';
import type { KnownForKeystore } from '../../keystore/judge-for-journey.ts';
import type { Organisation } from '../../register/organisation.ts';
import { idSchema } from '../../register/read/parse-entry.ts';
import { foundCredentialSchema } from '../../register/read/parse-found.ts';
import { organisationSchema } from '../../register/read/parse-organisation.ts';
import type { FoundCredential } from '../../register/remember.ts';
import type { CalendarEntry } from '../../reminders/calendar.ts';
import type { ReminderNotice } from '../../reminders/say-reminders.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { calendarDateSchema } from '../../values/calendar-date-schema.ts';
import type { Sentence } from '../../values/sentence.ts';

/** What our own pages show. */
export interface BackgroundToPages {
  readonly kind: 'view';
  /** Every journey under way, in the order of their starts. */
  readonly underWay: readonly RunSummary[];
  /** The open one. Null: no journey is under way. */
  readonly overview: Overview | null;
  /** Where the browser saved the new keystore file, for "Show in folder". */
  readonly downloadId: number | null;
  /** Where that is on this computer. */
  readonly downloadedTo: string | null;
  /** Whether the credential that is being replaced has expired; null when that is not known. */
  readonly oldIsExpired: boolean | null;
  /** What the keystore page compares a file with: every journey under way, the open one first. */
  readonly known: readonly KnownToPages[];
  /** When the new credential ends, for the reminder. */
  readonly newExpiry: ShownExpiry | null;
  /** The name of the software that the new file goes to, as the person or their organisation said; null where nobody did. */
  readonly software: string | null;
  /** What the open journey has come to; null while it is under way. */
  readonly finished: Finished | null;
  /** The new credential of the open journey as the register would keep it; null where its name or business is not known. */
  readonly toRemember: FoundCredential | null;
  /** What the portal's list shows and the register does not know yet. Kept only when the person says so. */
  readonly offered: readonly FoundCredential[];
  readonly register: RegisterSummary;
  /** What is set by the person's organisation; null where nothing is. */
  readonly organisation: Organisation | null;
  /** The person agreed to what the guide reads and keeps. Before that the portal's pages are not read. */
  readonly isAgreed: boolean;
  /** With nothing begun, the toolbar's button may offer its help on RAM. */
  readonly isOffering: boolean;
  /** What is new since an earlier version, until it was read. */
  readonly news: Sentence | null;
  /** The page that was last seen holds the control of the present step: there the ring leads on. */
  readonly isOnPage: boolean;
  /** What the person answered to "Do I need this at all?". */
  readonly answers: Answers | null;
  readonly computer: Computer;
  /** Something is wrong with our own storage. */
  readonly trouble: Sentence | null;
}

/** The good end of a journey. */
export interface Finished {
  /** The credential's name, else the business's; null where neither is known. */
  readonly name: string | null;
  readonly validTo: CalendarDate;
  readonly isCertain: boolean;
  /** How many days before its end the first reminder comes; null where none does. */
  readonly remindDays: number | null;
  readonly isRemembered: boolean;
  /** What was to be renewed after this one; of `count` the first. */
  readonly next: {
    readonly id: string;
    readonly displayName: string;
    readonly business: string;
    readonly count: number;
  } | null;
}

/** When the new credential ends, with what a calendar file has of it. */
export interface ShownExpiry extends NewExpiry {
  readonly calendar: readonly CalendarEntry<Sentence>[];
}

/** What the keystore page needs of a journey. */
export interface KnownToPages extends KnownForKeystore {
  /** The rows that the present keystore file can tell apart. */
  readonly listed: Listed | null;
}

/** The register in a line: what the popup needs of it. */
export interface RegisterSummary {
  readonly count: number;
  /** How many end soon, or have ended, and are not being renewed; null when none. The sentence says so. */
  readonly due: Sentence | null;
  /** It follows the person by the browser's sync: what is kept goes there too. */
  readonly isSynced: boolean;
  /** What is due and could not be shown as a notification. */
  readonly unshown?: ReminderNotice;
}

const calendarEntrySchema: v.GenericSchema<CalendarEntry<Sentence>> = v.object({
  uid: v.string(),
  day: calendarDateSchema,
  title: sentenceSchema,
  description: sentenceSchema,
  remindDaysBefore: v.array(v.number()),
  remindAtHour: v.exactOptional(v.number()),
  changedAt: v.exactOptional(v.number()),
});

export const backgroundToPages: v.GenericSchema<BackgroundToPages> = v.object({
  kind: v.literal('view'),
  underWay: v.array(runSummarySchema),
  overview: v.nullable(overviewSchema),
  downloadId: v.nullable(v.number()),
  downloadedTo: v.nullable(v.string()),
  oldIsExpired: v.nullable(v.boolean()),
  known: v.array(
    v.object({
      run: v.nullable(v.string()),
      journey: v.picklist(['renew', 'set-up']),
      business: v.nullable(v.object({ name: v.string(), abn: v.nullable(v.string()) })),
      displayName: v.nullable(v.string()),
      oldValidTo: v.nullable(calendarDateSchema),
      listed: v.nullable(listedSchema),
    }),
  ),
  newExpiry: v.nullable(
    v.object({
      validTo: calendarDateSchema,
      isCertain: v.boolean(),
      displayName: v.nullable(v.string()),
      business: v.nullable(v.string()),
      calendar: v.array(calendarEntrySchema),
    }),
  ),
  software: v.nullable(v.string()),
  finished: v.nullable(
    v.object({
      name: v.nullable(v.string()),
      validTo: calendarDateSchema,
      isCertain: v.boolean(),
      remindDays: v.nullable(v.number()),
      isRemembered: v.boolean(),
      next: v.nullable(
        v.object({ id: idSchema, displayName: v.string(), business: v.string(), count: v.number() }),
      ),
    }),
  ),
  toRemember: v.nullable(foundCredentialSchema),
  offered: v.array(foundCredentialSchema),
  register: v.object({
    count: v.number(),
    due: v.nullable(sentenceSchema),
    isSynced: v.boolean(),
    unshown: v.exactOptional(v.object({ title: sentenceSchema, lines: v.array(sentenceSchema) })),
  }),
  organisation: v.nullable(organisationSchema),
  isAgreed: v.boolean(),
  isOffering: v.boolean(),
  news: v.nullable(sentenceSchema),
  isOnPage: v.boolean(),
  answers: v.nullable(answersSchema),
  computer: v.picklist(computers),
  trouble: v.nullable(sentenceSchema),
});
