import {
  type ChangingField,
  changingFields,
  type Forgotten,
  fieldText,
  fieldWithCompanion,
  type Happening,
  type Register,
  type RegisterEntry,
} from '../entry.ts';

/**
 * What two computers know, as one register. Field by field the later change wins, histories are united, and what was forgotten on one of them
 * stays forgotten. It does not matter who meets whom first or how often (commutative, associative, idempotent).
 */
export function mergeRegisters(one: Register, other: Register): Register {
  const forgotten = mergedMarks([...one.forgotten, ...other.forgotten]);
  const entries = new Map<string, RegisterEntry>();
  for (const entry of [...one.entries, ...other.entries]) {
    if (forgotten.has(entry.id)) continue;
    const met = entries.get(entry.id);
    entries.set(entry.id, met ? mergeEntries(met, entry) : withHistory(entry, entry.history));
  }
  return { entries: inOrder(entries), forgotten: inOrder(forgotten) };
}

/** @param one and @param other are the same entry as two computers have it. */
export function mergeEntries(one: RegisterEntry, other: RegisterEntry): RegisterEntry {
  const fields = changingFields.map((field) => [field, later(one, other, field)] as const);
  const stamped = fields.filter(([field, from]) => from.stamps[field] !== undefined);
  const {
    isReckoned: _,
    snoozedAt: __,
    begunAt: ___,
    ...first
  } = addedAs(one) <= addedAs(other) ? one : other;
  return withHistory(
    {
      ...first,
      ...Object.assign({}, ...fields.map(([field, from]) => fieldWithCompanion(from, field))),
      stamps: Object.fromEntries(stamped.map(([field, from]) => [field, from.stamps[field]])),
      changedAt: Math.max(one.changedAt, other.changedAt),
    },
    [...one.history, ...other.history],
  );
}

/** Which of the two changed the field later. In the same moment something known wins over nothing; else only that both computers choose alike matters. */
function later(one: RegisterEntry, other: RegisterEntry, field: ChangingField): RegisterEntry {
  const difference =
    (one.stamps[field] ?? 0) - (other.stamps[field] ?? 0) ||
    Number(!isBlank(one[field])) - Number(!isBlank(other[field]));
  if (difference !== 0) return difference > 0 ? one : other;
  return fieldText(one, field) >= fieldText(other, field) ? one : other;
}

export function isBlank(value: RegisterEntry[ChangingField]): boolean {
  return value === null || value === '' || value === 'none';
}

function addedAs({ addedOn, origin }: RegisterEntry): string {
  return `${addedOn} ${origin}`;
}

function withHistory(entry: RegisterEntry, lines: readonly Happening[]): RegisterEntry {
  const unique = new Map(lines.map((line) => [lineKey(line), line]));
  const keys = [...unique.keys()].sort();
  return { ...entry, history: keys.flatMap((key) => unique.get(key) ?? []) };
}

/** Sorts by the moment: it has 13 digits until the year 2286. */
function lineKey({ at, day, what, displayName, validTo }: Happening): string {
  return JSON.stringify([String(at).padStart(13, '0'), day, what, displayName, validTo]);
}

function mergedMarks(marks: readonly Forgotten[]): ReadonlyMap<string, Forgotten> {
  const latest = new Map<string, Forgotten>();
  for (const mark of marks) {
    const known = latest.get(mark.id);
    if (!known || known.forgottenAt < mark.forgottenAt) latest.set(mark.id, mark);
  }
  return latest;
}

function inOrder<Value>(byId: ReadonlyMap<string, Value>): Value[] {
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
