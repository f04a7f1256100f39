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
import { isForgottenBy, mergedMarks } from './merge-marks.ts';

/**
 * What two computers know, as one register. Field by field the later change wins, histories are united, what was forgotten on one of them
 * stays forgotten, and what was written to an entry that another computer has joined goes into the one that it was joined with. It does not
 * matter who meets whom first or how often (commutative, associative, idempotent).
 */
export function mergeRegisters(one: Register, other: Register): Register {
  const all = [...one.entries, ...other.entries];
  const marks = withLateWords(mergedMarks([...one.forgotten, ...other.forgotten]), all);
  const entries = new Map<string, RegisterEntry>();
  for (const entry of all) {
    if (isForgottenBy(marks, entry.id)) continue;
    const met = entries.get(entry.id);
    entries.set(entry.id, met ? mergeEntries(met, entry) : withHistory(entry, entry.history));
  }
  return { entries: joinedByMarks(inOrder(entries), marks), forgotten: inOrder(marks) };
}

/** A joined entry that was written to later was joined later. */
function withLateWords(
  marks: ReadonlyMap<string, Forgotten>,
  entries: readonly RegisterEntry[],
): ReadonlyMap<string, Forgotten> {
  const late = entries.flatMap(({ id, changedAt }) => {
    const mark = marks.get(id);
    return mark?.into !== undefined && mark.forgottenAt < changedAt
      ? [{ ...mark, forgottenAt: changedAt }]
      : [];
  });
  return late.length === 0 ? marks : mergedMarks([...marks.values(), ...late]);
}

/** @param entries in the order of their ids: the survivor comes first. Where it is not here yet, the next one keeps its place. */
function joinedByMarks(
  entries: readonly RegisterEntry[],
  marks: ReadonlyMap<string, Forgotten>,
): readonly RegisterEntry[] {
  const survivors = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const survivor = marks.get(entry.id)?.into ?? entry.id;
    const first = survivors.get(survivor);
    survivors.set(survivor, first ? joinEntries(first, entry) : entry);
  }
  return [...survivors.values()];
}

/** One entry with all that either knew of the same credential; it stays the first one. */
export function joinEntries(first: RegisterEntry, other: RegisterEntry): RegisterEntry {
  const { id, addedOn, origin } = first;
  return { ...mergeEntries(withAllStamps(first), withAllStamps(other)), id, addedOn, origin };
}

/** What was known when an entry was added counts from then: the later find is the better one. */
function withAllStamps(entry: RegisterEntry): RegisterEntry {
  const addedAt = entry.history[0]?.at ?? 1;
  const stamp = (field: ChangingField) =>
    entry.stamps[field] ?? (isBlank(entry[field]) ? undefined : addedAt);
  const stamps = changingFields.map((field) => [field, stamp(field)] as const);
  return { ...entry, stamps: Object.fromEntries(stamps.filter(([, at]) => at !== undefined)) };
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

function inOrder<Value>(byId: ReadonlyMap<string, Value>): Value[] {
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
