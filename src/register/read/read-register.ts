import * as v from 'valibot';
import type { Forgotten, Register, RegisterEntry } from '../entry.ts';
import { entrySchema, forgottenSchema } from './parse-entry.ts';

/** A register out of storage: what can be read of it, and the parts that cannot, as they were, to be set aside and told. */
export interface ReadRegister {
  readonly register: Register;
  readonly damaged: readonly unknown[];
}

const listsSchema = v.object({ entries: v.array(v.unknown()), forgotten: v.array(v.unknown()) });

/** Entry by entry, so that one damaged entry does not take 299 others with it. Null when it is no register at all. */
export function readRegister(stored: unknown, schema = entrySchema): ReadRegister | null {
  const lists = v.safeParse(listsSchema, stored);
  if (!lists.success) return null;
  const damaged: unknown[] = [];
  const sound = <Part>(parts: readonly unknown[], schema: v.GenericSchema<Part>): Part[] =>
    parts.flatMap((part) => {
      const read = v.safeParse(schema, part);
      if (!read.success) damaged.push(part);
      return read.success ? [read.output] : [];
    });
  const entries: RegisterEntry[] = sound(lists.output.entries, schema);
  const forgotten: Forgotten[] = sound(lists.output.forgotten, forgottenSchema);
  return { register: { entries, forgotten }, damaged };
}
