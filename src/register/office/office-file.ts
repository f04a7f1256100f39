import * as v from 'valibot';
import type { Register } from '../entry.ts';
import { readRegister } from '../read/read-register.ts';
import { canonicalText } from '../sync/sync-items.ts';

/** The list of an office, as it stands in its file. */
export interface OfficeList {
  readonly register: Register;
  /** Parts that this version cannot read. They are somebody's, and are written back as they were. */
  readonly unread: { readonly entries: readonly unknown[]; readonly forgotten: readonly unknown[] };
}

export type ReadOfficeFile =
  | { readonly kind: 'list'; readonly list: OfficeList }
  /** Another file was chosen by mistake: it is never written to. */
  | { readonly kind: 'foreign' }
  /** A later version wrote it: it is left as it is. */
  | { readonly kind: 'newer' }
  /** It is being copied, or was cut off on its way. It is not written to before it can be read. */
  | { readonly kind: 'unreadable' };

/** That of a backup, so that "Bring in" reads an office's file wherever the browser lets nobody keep one open. */
const format = 'credential-guide-register';
const currentVersion = 1;

const versioned = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const lists = v.looseObject({ entries: v.array(v.unknown()), forgotten: v.array(v.unknown()) });
const nothing: OfficeList = {
  register: { entries: [], forgotten: [] },
  unread: { entries: [], forgotten: [] },
};

/** What is in an office's file. An empty one is a new one. */
export function readOfficeFile(text: string): ReadOfficeFile {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') return { kind: 'list', list: nothing };
  let stored: unknown;
  try {
    stored = JSON.parse(plain);
  } catch {
    return { kind: plain.startsWith(`{"format":"${format}"`) ? 'unreadable' : 'foreign' };
  }
  const found = v.safeParse(versioned, stored);
  if (!found.success) return { kind: 'foreign' };
  if (found.output.version > currentVersion) return { kind: 'newer' };
  const parts = v.safeParse(lists, stored);
  if (!parts.success) return { kind: 'foreign' };
  const entries = readRegister({ entries: parts.output.entries, forgotten: [] });
  const forgotten = readRegister({ entries: [], forgotten: parts.output.forgotten });
  if (!entries || !forgotten) return { kind: 'foreign' };
  const register = { entries: entries.register.entries, forgotten: forgotten.register.forgotten };
  return {
    kind: 'list',
    list: { register, unread: { entries: entries.damaged, forgotten: forgotten.damaged } },
  };
}

/** The same list is the same text, whoever writes it. */
export function writeOfficeFile({ register, unread }: OfficeList): string {
  const { entries, forgotten } = JSON.parse(canonicalText(register)) as Register;
  const content = {
    format,
    version: currentVersion,
    entries: [...entries, ...unread.entries],
    forgotten: [...forgotten, ...unread.forgotten],
  };
  return `${JSON.stringify(content)}\n`;
}
