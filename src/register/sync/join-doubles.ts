import { CredentialIndex } from '../credential-index.ts';
import type { Forgotten, Register, RegisterEntry } from '../entry.ts';
import { mergeRegisters } from './merge.ts';

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
  const marks = marksOfDoubles(register.entries);
  // What was joined has the later names of the two, and may be a third one's double now.
  if (marks.length > 0) return joinDoubles(mergeRegisters(register, { entries: [], forgotten: marks }));
  return { register, joined: register.forgotten.flatMap(asJoined) };
}

function asJoined({ id: from, into }: Forgotten): Joined['joined'] {
  return into === undefined ? [] : [{ from, into }];
}

function marksOfDoubles(entries: readonly RegisterEntry[]): readonly Forgotten[] {
  const first = new CredentialIndex<RegisterEntry>();
  return entries
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((entry): Forgotten[] => {
      const double = first.items[first.find(entry)];
      if (double) return [{ id: entry.id, forgottenAt: entry.changedAt, into: double.id }];
      first.put(entry);
      return [];
    });
}
