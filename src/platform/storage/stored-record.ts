import * as v from 'valibot';
import type { Agreement } from '../../journey/agreement.ts';
import type { Answers } from '../../journey/need/answers.ts';
import { answersSchema } from '../../journey/need/parse-answers.ts';
import { progressSchema, runSchema } from '../../journey/parse-progress.ts';
import type { Progress } from '../../journey/progress-record.ts';
import { pinnedSchema } from '../../portal/parse-pinned.ts';
import type { Pinned } from '../../portal/pinned.ts';
import { idSchema, reminderDaysSchema } from '../../register/read/parse-entry.ts';
import { calendarDateSchema } from '../../values/calendar-date-schema.ts';
import { whatsNew } from '../../values/whats-new.ts';
import { extension } from '../extension.ts';
import { isOfLaterVersion, versionSchema } from './later-version.ts';
import { migrations } from './migrations.ts';

/** What a person said and read outside of any journey. */
export interface Welcome {
  /** Null while they have not agreed to what the guide reads and keeps. */
  readonly agreed: Agreement | null;
  /** With nothing begun, the toolbar's button may offer to show the way while RAM is open. */
  readonly isOffering: boolean;
  /** The last news that they have read, by its id. */
  readonly newsRead: string | null;
}

/** All that is kept on this computer, except the register: `stored-register.ts`. */
export interface Settings {
  readonly journeys: readonly Progress[];
  /** The journey that the popup shows; null when none is under way. */
  readonly open: string | null;
  /** What the person answered to "Do I need this at all?"; null while nothing was asked. */
  readonly answers: Answers | null;
  /** The controls that the person showed the guide. */
  readonly taught: readonly Pinned[];
  /** How many days before the end to remind of every credential in the register; null for the usual days. */
  readonly reminderDays: readonly number[] | null;
  /** The register follows the person by the browser's sync. */
  readonly isSynced: boolean;
  readonly welcome: Welcome;
  /** Notifications may name credentials and businesses: who looks over a shoulder, or at a locked screen, reads them too. */
  readonly namesInReminders: boolean;
  /** The list is shared in a file of the office: what was forgotten has to be told there too. */
  readonly isInOffice: boolean;
  /** The ids of entries in the register that are to be renewed after the one that is under way, one after another. */
  readonly toRenew: readonly string[];
}

/** It is one record with a version. */
export interface StoredRecord extends Settings {
  readonly version: typeof currentVersion;
}

export type Reading =
  | { readonly kind: 'read'; readonly record: StoredRecord }
  /** A later version of ours wrote what is there. It stays as it is; `record` is an empty one to go on with. */
  | { readonly kind: 'newer'; readonly record: StoredRecord }
  /** What was there could not be understood; it was copied, as it was, to the key `setAsideAs`. */
  | { readonly kind: 'set-aside'; readonly record: StoredRecord; readonly setAsideAs: string };

const key = 'credential-guide';
const currentVersion = 6;
/** With nothing in it. */
export const firstRecord: StoredRecord = {
  version: currentVersion,
  journeys: [],
  open: null,
  answers: null,
  taught: [],
  reminderDays: null,
  isSynced: false,
  // To somebody who has just come, nothing is new.
  welcome: { agreed: null, isOffering: false, newsRead: whatsNew.at(-1)?.id ?? null },
  namesInReminders: false,
  isInOffice: false,
  toRenew: [],
};

/** Of somebody who used the guide before there was a page of welcome. */
const neverWelcomed: Welcome = { agreed: null, isOffering: false, newsRead: null };

const welcomeSchema: v.GenericSchema<Welcome> = v.strictObject({
  agreed: v.nullable(
    v.strictObject({ on: calendarDateSchema, words: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ),
  isOffering: v.boolean(),
  newsRead: v.nullable(v.string()),
});

const versioned = v.looseObject({ version: versionSchema });
const recordSchema: v.GenericSchema<unknown, StoredRecord> = v.strictObject({
  version: v.literal(currentVersion),
  journeys: v.array(progressSchema),
  open: v.nullable(runSchema),
  answers: v.nullable(answersSchema),
  taught: v.array(pinnedSchema),
  reminderDays: v.nullable(reminderDaysSchema),
  isSynced: v.boolean(),
  welcome: v.optional(welcomeSchema, neverWelcomed),
  namesInReminders: v.boolean(),
  isInOffice: v.boolean(),
  toRenew: v.array(idSchema),
});

/** The stored record as today's version; null when it is none, or of a version that is still to come. */
export function migrate(stored: unknown): StoredRecord | null {
  const found = v.safeParse(versioned, stored);
  if (!found.success || found.output.version > currentVersion) return null;
  try {
    const outdated = migrations.slice(found.output.version - 1);
    return v.parse(
      recordSchema,
      outdated.reduce((record, step) => step(record), stored),
    );
  } catch (error) {
    if (v.isValiError(error)) return null;
    throw error;
  }
}

/** @throws what the browser's storage throws when it cannot be read at all. */
export async function readRecord(): Promise<Reading> {
  const stored: unknown = (await extension.storage.local.get(key))[key];
  if (stored === undefined) return { kind: 'read', record: firstRecord };
  const record = migrate(stored);
  if (record) return { kind: 'read', record };
  if (isOfLaterVersion(stored, currentVersion)) return { kind: 'newer', record: firstRecord };
  const setAsideAs = `${key}-set-aside-${new Date().toISOString()}`;
  // Both at once: stopped in between, the copy would be made again and again.
  await extension.storage.local.set({ [setAsideAs]: stored, [key]: firstRecord });
  return { kind: 'set-aside', record: firstRecord, setAsideAs };
}

/** What to hand to `storage.local.set`. */
export function recordItem(kept: Settings): Record<string, StoredRecord> {
  return { [key]: { version: currentVersion, ...kept } };
}
