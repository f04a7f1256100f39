import { type ChangingField, changingFields, type Register, type RegisterEntry } from '../entry.ts';
import { isSameCredential } from '../identity.ts';
import { isBlank, mergeEntries } from './merge.ts';

export interface Joined {
  readonly register: Register;
  /** Which entries went into which other one: what was told of the one counts as told of the other. */
  readonly joined: readonly { readonly from: string; readonly into: string }[];
}

/**
 * Two computers that each added the same credential have two entries for it after they met; they become one here, with all that either knew.
 * It asks no clock, so that each of the computers comes to the same.
 */
export function joinDoubles(register: Register): Joined {
  const entries: RegisterEntry[] = [];
  const gone: { entry: RegisterEntry; into: string }[] = [];
  for (const entry of register.entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const index = entries.findIndex((one) => isSameCredential(one, entry));
    const first = entries[index];
    if (!first) {
      entries.push(entry);
      continue;
    }
    entries[index] = joinEntries(first, entry);
    gone.push({ entry, into: first.id });
  }
  if (gone.length === 0) return { register, joined: [] };
  const marks = gone.map(({ entry }) => ({ id: entry.id, forgottenAt: entry.changedAt }));
  return {
    register: { entries, forgotten: [...register.forgotten, ...marks] },
    joined: gone.map(({ entry, into }) => ({ from: entry.id, into })),
  };
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
