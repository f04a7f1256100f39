import * as v from 'valibot';
import { type Computer, computers } from '../../journey/computer/keystore-folder.ts';
import type { Guidance } from '../../journey/guide/guidance.ts';
import type { Overview } from '../../journey/guide/overview.ts';
import { overviewSchema, runSummarySchema, sentenceSchema } from '../../journey/guide/parse-guidance.ts';
import type { RunSummary } from '../../journey/guide/run-summary.ts';
import type { Listed } from '../../journey/known.ts';
import type { Answers } from '../../journey/need/answers.ts';
import { answersSchema } from '../../journey/need/parse-answers.ts';
import type { NewExpiry } from '../../journey/new-expiry.ts';
import {
  checkedKeystoreSchema,
  journeyIdSchema,
  listedSchema,
  runSchema,
  shownCredentialsSchema,
  stepIdSchema,
} from '../../journey/parse-progress.ts';
import { helps } from '../../journey/step.ts';
import type { KnownForKeystore } from '../../keystore/judge-for-journey.ts';
import { controlIds } from '../../portal/ids.ts';
import { pinnedSchema } from '../../portal/parse-pinned.ts';
import { sightingSchema } from '../../portal/parse-sighting.ts';
import type { Pinned } from '../../portal/pinned.ts';
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
import type { Words } from '../words/words-source.ts';
import { mostEntries } from './register-messages.ts';

/** What a content script shows. Null: no journey is under way. */
export interface BackgroundToPortal {
  readonly kind: 'guidance';
  readonly guidance: Guidance | null;
  /** The controls that the person showed the guide. */
  readonly taught: readonly Pinned[];
  /** The words for it and for the card. Left out where there is nothing to say, and where the page has them already. */
  readonly words?: Words;
}

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

/** What a person can say, on the card and in the popup alike, of the journey `run`. */
const personSchemas = [
  v.strictObject({ kind: v.literal('step-done'), run: runSchema, step: stepIdSchema }),
  v.strictObject({ kind: v.literal('step-skipped'), run: runSchema, step: stepIdSchema }),
  v.strictObject({
    kind: v.literal('credential-chosen'),
    run: runSchema,
    displayName: v.string(),
    validTo: v.nullable(calendarDateSchema),
  }),
] as const;

/** From a content script on a page of the portal. The answer is a `BackgroundToPortal`. */
export const portalToBackground = v.variant('kind', [
  v.strictObject({ kind: v.literal('guidance-asked') }),
  v.strictObject({ kind: v.literal('page-seen'), sighting: sightingSchema }),
  v.strictObject({ kind: v.literal('help-asked'), help: v.picklist(helps) }),
  /** The person showed where this control is; what they had shown for it before no longer counts. */
  v.strictObject({ kind: v.literal('control-taught'), taught: pinnedSchema }),
  v.strictObject({ kind: v.literal('control-forgotten'), control: v.picklist(controlIds) }),
  /** Which journey this page belongs to; null: another one, that starts now. */
  v.strictObject({ kind: v.literal('run-chosen'), run: v.nullable(runSchema) }),
  ...personSchemas,
]);

export type PortalToBackground = Readonly<v.InferOutput<typeof portalToBackground>>;

/** From one of our own pages. The answer is a `BackgroundToPages`. */
export const pagesToBackground = v.variant('kind', [
  v.strictObject({ kind: v.literal('view-asked') }),
  /** Any journey; `after`: the run of the one that it goes on from, whose business and credential it then knows. Said only where `disclosure` stands in
   * sight: it is also the agreement to it. */
  v.strictObject({
    kind: v.literal('journey-started'),
    journey: journeyIdSchema,
    after: v.exactOptional(runSchema),
  }),
  /** The agreement by itself, for a journey that was begun elsewhere. */
  v.strictObject({ kind: v.literal('agreed') }),
  v.strictObject({ kind: v.literal('offering-switched'), isOn: v.boolean() }),
  v.strictObject({ kind: v.literal('news-read') }),
  v.strictObject({ kind: v.literal('journey-opened'), run: runSchema }),
  v.strictObject({ kind: v.literal('journey-restarted'), run: runSchema }),
  v.strictObject({ kind: v.literal('journey-stopped'), run: runSchema }),
  v.strictObject({ kind: v.literal('undone'), run: runSchema }),
  v.strictObject({ kind: v.literal('answered'), answers: answersSchema }),
  v.strictObject({ kind: v.literal('keystore-checked'), run: runSchema, checked: checkedKeystoreSchema }),
  /** What is in the person's present keystore file: it tells which row of the portal's list is to be renewed. */
  v.strictObject({
    kind: v.literal('old-keystore-shown'),
    run: runSchema,
    credentials: shownCredentialsSchema,
  }),
  /** The person chose to keep these in the register. What is there already is brought up to date. */
  v.strictObject({
    kind: v.literal('credentials-remembered'),
    found: v.pipe(v.array(foundCredentialSchema), v.maxLength(mostEntries), v.readonly()),
  }),
  /** The same for the journey's new credential, as `toRemember` shows it: the step "remember-expiry" is done then. */
  v.strictObject({ kind: v.literal('expiry-remembered'), run: runSchema }),
  ...personSchemas,
]);

export type PagesToBackground = Readonly<v.InferOutput<typeof pagesToBackground>>;

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

/** Reads a message of one direction; null for anything that is not one. */
export function parseMessage<Message>(
  schema: v.GenericSchema<unknown, Message>,
  message: unknown,
): Message | null {
  const parsed = v.safeParse(schema, message);
  return parsed.success ? parsed.output : null;
}
