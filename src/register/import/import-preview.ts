import type { Sentence } from '../../values/sentence.ts';
import { type ChangingField, changingFields, type Register, type RegisterEntry } from '../entry.ts';
import { isBlank } from '../sync/merge.ts';

/** Something in a file that could not be taken in as it stands. */
export interface ImportProblem {
  /** As a spreadsheet counts rows; in a backup the number of the entry. Null for the whole file. */
  readonly row: number | null;
  /** The column by its header; null for the whole row. */
  readonly column: string | null;
  readonly sentence: Sentence;
}

/** What an import does to one entry. */
export interface ImportChange {
  readonly change: 'added' | 'changed' | 'same';
  readonly before: RegisterEntry | null;
  readonly after: RegisterEntry;
  /** What is different afterwards; of a new entry, what is known. */
  readonly fields: readonly ChangingField[];
}

/** What an import would do. Nothing is done until its `register` is stored. */
export interface ImportPreview {
  readonly register: Register;
  readonly changes: readonly ImportChange[];
  readonly problems: readonly ImportProblem[];
}

export function previewOf(
  before: Register,
  after: Register,
  named: ReadonlySet<string>,
  problems: readonly ImportProblem[],
): ImportPreview {
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  const changes = after.entries
    .filter(({ id }) => named.has(id))
    .map((entry) => changeOf(known.get(entry.id) ?? null, entry));
  return { register: after, changes, problems };
}

/** A preview of a file of which nothing can be taken in. */
export function nothingFrom(register: Register, problem: Sentence): ImportPreview {
  return { register, changes: [], problems: [{ row: null, column: null, sentence: problem }] };
}

function changeOf(before: RegisterEntry | null, after: RegisterEntry): ImportChange {
  if (before === null)
    return {
      change: 'added',
      before,
      after,
      fields: changingFields.filter((field) => !isBlank(after[field])),
    };
  const fields = changingFields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const isSame = fields.length === 0 && before.history.length === after.history.length;
  return { change: isSame ? 'same' : 'changed', before, after, fields };
}
