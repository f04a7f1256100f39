import * as v from 'valibot';
import { counted, type Sentence, sentence } from '../../values/sentence.ts';
import { emptyRegister, type Register } from '../entry.ts';
import { readRegister } from '../read/read-register.ts';
import { mergeRegisters } from './merge.ts';
import { pack, unpack } from './packed-text.ts';

/**
 * What the browsers give (https://developer.chrome.com/docs/extensions/reference/api/storage, read 2026-11-25; Firefox the same): bytes in
 * all, and of one item with its key.
 */
export const syncRoom = 102_400;
const itemRoom = 8_192;

/** Every key of the register's in the sync begins with it. */
export const syncKeyPrefix = 'register-';
const currentVersion = 1;
const itemSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const currentItemSchema = v.object({ version: v.literal(currentVersion), packed: v.string() });

/** The register as items for the browser's sync. */
export interface SyncItems {
  readonly items: Readonly<Record<string, object>>;
  /** As the browser counts them: the keys and the JSON of the values. */
  readonly bytes: number;
  /** Entries that alone are larger than an item may be: they stay on this computer. */
  readonly tooLarge: readonly string[];
}

/** What was packed last, by its key: after a change of one entry only its part is packed anew. */
export type PackedParts = Map<string, { readonly held: Register; readonly item: object }>;

/**
 * Each item holds the entries whose ids begin with the letters in its key, and stands for itself: where two computers write at the same
 * time and the browser keeps an item of the one and another of the other, each is whole, and what is missing comes with the next merge.
 */
export async function syncItems(register: Register, packed: PackedParts = new Map()): Promise<SyncItems> {
  const items: Record<string, object> = {};
  const tooLarge: string[] = [];
  let bytes = 0;
  const waiting = digits.map((digit) => partOf(register, digit));
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { prefix, held } = part;
    const { entries, forgotten } = held;
    if (entries.length + forgotten.length === 0) continue;
    const key = `${syncKeyPrefix}${prefix}`;
    const last = packed.get(key);
    const item =
      last && isSame(last.held, held)
        ? last.item
        : { version: currentVersion, packed: await pack(canonicalText(held)) };
    packed.set(key, { held, item });
    const size = sizeOf(key, item);
    if (size <= itemRoom) {
      items[key] = item;
      bytes += size;
    } else if (entries.length + forgotten.length > 1) {
      waiting.push(...digits.map((digit) => partOf(held, `${prefix}${digit}`)));
    } else tooLarge.push(...entries.map(({ id }) => id));
  }
  return { items, bytes, tooLarge };
}

/** What stands in the browser's sync. */
export interface ReadSync {
  readonly register: Register;
  /** A later version of ours has written there: nothing may be written over it. */
  readonly isNewer: boolean;
  /** The keys of what cannot be read. */
  readonly damaged: readonly string[];
}

/** @param stored the register's items, by their keys. */
export async function readSyncItems(stored: Readonly<Record<string, unknown>>): Promise<ReadSync> {
  let register = emptyRegister;
  let isNewer = false;
  const damaged: string[] = [];
  for (const [key, item] of Object.entries(stored)) {
    const versioned = v.safeParse(itemSchema, item);
    if (versioned.success && versioned.output.version > currentVersion) {
      isNewer = true;
      continue;
    }
    const read = await readItem(item);
    if (read === null || read.damaged.length > 0) damaged.push(key);
    if (read) register = mergeRegisters(register, read.register);
  }
  return { register, isNewer, damaged };
}

/** The same register gives the same text, in whichever order its parts came together. */
export function canonicalText({ entries, forgotten }: Register): string {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return JSON.stringify(
    { entries: entries.toSorted(byId), forgotten: forgotten.toSorted(byId) },
    (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  );
}

const digits = [...'0123456789abcdef'];

function partOf({ entries, forgotten }: Register, prefix: string): { prefix: string; held: Register } {
  const isIn = ({ id }: { readonly id: string }) => id.startsWith(prefix);
  return { prefix, held: { entries: entries.filter(isIn), forgotten: forgotten.filter(isIn) } };
}

/** Nothing of a register is changed in its place: what is the same object says the same. */
function isSame(one: Register, other: Register): boolean {
  const isSameList = (list: readonly unknown[], others: readonly unknown[]) =>
    list.length === others.length && list.every((part, index) => part === others[index]);
  return isSameList(one.entries, other.entries) && isSameList(one.forgotten, other.forgotten);
}

function sizeOf(key: string, item: object): number {
  return key.length + JSON.stringify(item).length;
}

async function readItem(item: unknown): Promise<ReturnType<typeof readRegister>> {
  const parsed = v.safeParse(currentItemSchema, item);
  const text = parsed.success ? await unpack(parsed.output.packed) : null;
  if (text === null) return null;
  try {
    return readRegister(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Said while there is still time to do something. */
const nearlyFull = 0.85;

/** What has to be said of the room in the browser's sync: that it is full, that it soon will be, or that an entry is too large for it. */
export function saySyncRoom(
  { bytes, tooLarge }: Pick<SyncItems, 'bytes' | 'tooLarge'>,
  { entries }: Register,
): Sentence | null {
  if (bytes > syncRoom) return sentence('sync_full');
  if (tooLarge.length > 0) return counted('sync_too_large', tooLarge.length);
  if (bytes < syncRoom * nearlyFull) return null;
  return counted('sync_nearly_full', roomForMore(bytes, entries.length));
}

/**
 * What was measured with the lists of an office, each credential renewed once (2026-11-29): 362 bytes for each of 20, 192 of 100, 130 of 300, 111
 * of 600, 103 of 900. Sixteen parts that are nearly empty take the rest.
 */
const usualBytes = 110;
const bytesOfParts = 4_500;
const fewEntries = 200;

/** About how many more credentials fit into the browser's sync. */
export function roomForMore(bytes: number, count: number): number {
  const average = count < fewEntries ? (bytes - bytesOfParts) / Math.max(1, count) : bytes / count;
  return Math.max(0, Math.floor((syncRoom - bytes) / Math.max(usualBytes, average)));
}
