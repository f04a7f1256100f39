import * as v from 'valibot';
import { progressSchema } from '../journey/parse-progress.ts';
import type { Progress } from '../journey/progress-record.ts';
import { extension } from './extension.ts';

/** All that is kept on this computer: one record with a version. */
export interface StoredRecord {
  readonly version: typeof currentVersion;
  /** Null: no journey is under way. */
  readonly progress: Progress | null;
}

export type Reading =
  | { readonly kind: 'read'; readonly record: StoredRecord }
  /** What was there could not be understood; it was copied, as it was, to the key `setAsideAs`. */
  | { readonly kind: 'set-aside'; readonly record: StoredRecord; readonly setAsideAs: string };

const key = 'credential-guide';
const currentVersion = 1;
const firstRecord: StoredRecord = { version: currentVersion, progress: null };

/** One function per version, from it to the next, in order. None yet: version 1 is the first. */
const migrations: readonly ((record: unknown) => unknown)[] = [];

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const recordSchema: v.GenericSchema<StoredRecord> = v.strictObject({
  version: v.literal(currentVersion),
  progress: v.nullable(progressSchema),
});

/** The stored record as today's version; null when it is none, or of a version that is still to come. */
export function migrate(stored: unknown): StoredRecord | null {
  const found = v.safeParse(versioned, stored);
  if (!found.success || found.output.version > currentVersion) return null;
  const migrated = migrations.slice(found.output.version - 1).reduce((record, step) => step(record), stored);
  const parsed = v.safeParse(recordSchema, migrated);
  return parsed.success ? parsed.output : null;
}

/** @throws what the browser's storage throws when it cannot be read at all. */
export async function readRecord(): Promise<Reading> {
  const stored: unknown = (await extension.storage.local.get(key))[key];
  if (stored === undefined) return { kind: 'read', record: firstRecord };
  const record = migrate(stored);
  if (record) return { kind: 'read', record };
  const setAsideAs = `${key}-set-aside-${new Date().toISOString()}`;
  await extension.storage.local.set({ [setAsideAs]: stored });
  await extension.storage.local.set({ [key]: firstRecord });
  return { kind: 'set-aside', record: firstRecord, setAsideAs };
}

/** @throws what the browser's storage throws when it is full or broken. */
export async function writeRecord(record: StoredRecord): Promise<void> {
  await extension.storage.local.set({ [key]: record });
}
