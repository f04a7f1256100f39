import * as v from 'valibot';
import { emptyRegister, type Register } from '../../register/entry.ts';
import { laterEntrySchema } from '../../register/read/parse-entry.ts';
import { readRegister } from '../../register/read/read-register.ts';
import type { Delivered } from '../../reminders/delivered.ts';
import { parseDelivered } from '../../reminders/parse-delivered.ts';
import { extension } from '../extension.ts';
import { isOfLaterVersion } from './later-version.ts';

/** The register and what was told of it. */
export interface KeptRegister {
  readonly register: Register;
  readonly told: Delivered;
}

/**
 * Beside the record of the journeys, under a key of its own: it is a hundred times as large and changes seldom, and neither of the two
 * takes the other with it when it cannot be read.
 */
interface StoredRegister extends Register {
  readonly version: typeof currentVersion;
  readonly told: Delivered;
}

export const registerKey = 'credential-guide-register';
const currentVersion = 1;
const versioned = v.looseObject({ version: v.literal(currentVersion), told: v.unknown() });

/** `set-aside`: a part could not be read and was copied; `newer`: a later version wrote it, and nothing may be written over it. */
export interface RegisterReading extends KeptRegister {
  readonly kind: 'read' | 'set-aside' | 'newer';
}

/** What this version understands of a later one's register: enough to remind. */
function readLater(stored: unknown): KeptRegister {
  const read = readRegister(stored, laterEntrySchema);
  const told = v.safeParse(v.looseObject({ told: v.unknown() }), stored);
  return {
    register: read?.register ?? emptyRegister,
    told: told.success ? parseDelivered(told.output.told) : {},
  };
}

/** @returns null for what is no register of this version. `damaged` are the parts that cannot be read, as they were. */
export function parseStoredRegister(
  stored: unknown,
): (KeptRegister & { damaged: readonly unknown[] }) | null {
  const found = v.safeParse(versioned, stored);
  const read = found.success ? readRegister(stored) : null;
  return found.success && read ? { ...read, told: parseDelivered(found.output.told) } : null;
}

/**
 * What is stored. What cannot be read of it is copied, as it was, to a key of its own before anything is written over it.
 *
 * @throws what the browser's storage throws when it cannot be read, or has no room for the copy: then nothing was written.
 */
export async function readStoredRegister(): Promise<RegisterReading> {
  const stored: unknown = (await extension.storage.local.get(registerKey))[registerKey];
  if (stored === undefined) return { register: emptyRegister, told: {}, kind: 'read' };
  if (isOfLaterVersion(stored, currentVersion)) return { ...readLater(stored), kind: 'newer' };
  const read = parseStoredRegister(stored);
  if (read && read.damaged.length === 0) return { register: read.register, told: read.told, kind: 'read' };
  const kept = read ?? { register: emptyRegister, told: {} };
  const setAsideAs = `${registerKey}-set-aside-${new Date().toISOString()}`;
  await extension.storage.local.set({ [setAsideAs]: read ? read.damaged : stored });
  await extension.storage.local.set(registerItem(kept));
  return { register: kept.register, told: kept.told, kind: 'set-aside' };
}

/** What to hand to `storage.local.set`. */
export function registerItem({ register, told }: KeptRegister): Record<string, StoredRegister> {
  const { entries, forgotten } = register;
  return { [registerKey]: { version: currentVersion, entries, forgotten, told } };
}
