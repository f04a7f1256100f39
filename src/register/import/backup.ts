import * as v from 'valibot';
import { sentence } from '../../values/sentence.ts';
import type { When } from '../change.ts';
import type { Register, RegisterEntry } from '../entry.ts';
import { isSameCredential, newId } from '../identity.ts';
import { entrySchema } from '../read/parse-entry.ts';
import { withEntry } from '../remember.ts';
import { joinEntries, mergeEntries } from '../sync/merge.ts';
import { type ImportPreview, type ImportProblem, nothingFrom, previewOf } from './import-preview.ts';

const format = 'credential-guide-register';
const currentVersion = 1;

const versioned = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const backupSchema = v.looseObject({ entries: v.array(v.unknown()) });
/** What “Save the copies” writes: of each copy its name, and what once could not be read, as it was. */
const copiesSchema = v.array(v.looseObject({ key: v.string(), copy: v.unknown() }));

/** All that the register knows, as a file to keep. What was forgotten is not in it. */
export function writeBackup({ entries }: Register, savedAt: Date): string {
  return `${JSON.stringify({ format, version: currentVersion, savedAt: savedAt.toISOString(), entries }, null, 1)}\n`;
}

/**
 * What importing a backup would do, or the copies of what once could not be read: a later version may read them. Field by field the later change stays, so that an old backup undoes nothing; what is no longer in the
 * register comes back, with its history.
 */
export function importBackup(text: string, register: Register, when: When): ImportPreview {
  const stored = parseJson(text);
  const found = v.safeParse(versioned, stored);
  if (found.success && found.output.version > currentVersion)
    return nothingFrom(register, sentence('register_import_newer'));
  const backup = v.safeParse(backupSchema, stored);
  const saved = found.success && backup.success ? backup.output.entries : entriesInCopies(stored);
  if (saved === null) return nothingFrom(register, sentence('register_import_not_a_backup'));
  const problems: ImportProblem[] = [];
  const named = new Set<string>();
  let after = register;
  for (const [index, each] of saved.entries()) {
    const entry = v.safeParse(entrySchema, each);
    if (!entry.success) {
      const column = v.getDotPath(entry.issues[0]);
      problems.push({ row: index + 1, column, sentence: sentence('register_import_entry') });
      continue;
    }
    const { register: next, id } = bringBack(after, entry.output, when);
    after = next;
    named.add(id);
  }
  return previewOf(register, after, named, problems);
}

/** Of a part that was damaged the entries themselves were copied, of a whole register all of it. Null where no copy has any. */
function entriesInCopies(stored: unknown): readonly unknown[] | null {
  const copies = v.safeParse(copiesSchema, stored);
  if (!copies.success) return null;
  const entries = copies.output.flatMap(({ copy }) => {
    const whole = v.safeParse(backupSchema, copy);
    return whole.success ? whole.output.entries : Array.isArray(copy) ? copy : [];
  });
  return entries.length > 0 ? entries : null;
}

/** Entries that were forgotten, as they come back into the register: with their history, and with ids that are not forgotten ones. */
export function broughtBack(
  entries: readonly RegisterEntry[],
  register: Register,
  when: When,
): readonly RegisterEntry[] {
  let after = register;
  const ids = entries.map((entry) => {
    const { register: next, id } = bringBack(after, entry, when);
    after = next;
    return id;
  });
  return after.entries.filter(({ id }) => ids.includes(id));
}

function bringBack(
  register: Register,
  entry: RegisterEntry,
  { now }: When,
): { register: Register; id: string } {
  const { entries, forgotten } = register;
  const same = entries.find(({ id }) => id === entry.id);
  if (same) return { register: withEntry(register, mergeEntries(same, entry)), id: same.id };
  const survivor = forgotten.find(({ id }) => id === entry.id)?.into;
  const double =
    entries.find(({ id }) => id === survivor) ?? entries.find((one) => isSameCredential(one, entry));
  if (double) return { register: withEntry(register, joinEntries(double, entry)), id: double.id };
  const isForgotten = (id: string) => forgotten.some((one) => one.id === id);
  const id = isForgotten(entry.id) ? newId(entry, now, isForgotten) : entry.id;
  return { register: { ...register, entries: [...entries, { ...entry, id }] }, id };
}

/** Undefined for what is no JSON, of whatever reason. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
