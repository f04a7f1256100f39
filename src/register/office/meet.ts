import type { Register } from '../entry.ts';
import { withNeededMarks } from '../sync/needed-marks.ts';
import { readOfficeFile, writeOfficeFile } from './office-file.ts';

/** The office's file, as far as a browser lets us work with it. */
export interface OfficeFile {
  /** All of its text; '' for a new one. */
  read(): Promise<string>;
  /** Writes beside it: the file itself stays as it is until the other takes its place. */
  writeBeside(text: string): Promise<Beside>;
}

/** What was written beside the file. */
export interface Beside {
  /** Takes the file's place at once: nobody ever reads a half of it. */
  replace(): Promise<void>;
  discard(): Promise<void>;
}

/** Takes what the file says into this person's own list, and keeps it. @returns all of the list then; null where it could not be kept. */
export type TakeIn = (there: Register) => Promise<Register | null>;

export type Meeting =
  | { readonly kind: 'met'; readonly hasWritten: boolean }
  /** Nothing was written: `readOfficeFile` says why; it could not be kept here; or others wrote all the time. */
  | { readonly kind: 'foreign' | 'newer' | 'unreadable' | 'unkept' | 'busy' };

/** With three people at once none needed more than four in any order that was tried (`office.test.ts`). */
const mostAttempts = 8;

/**
 * Lets a person's list and the office's file meet, with no lock: a shared folder has none that holds between computers.
 *
 * What the file says is kept here before anything is written there. The new text is written beside the file, the file is compared with what it was,
 * and only then replaced; afterwards it is read again. Whoever's text was replaced all the same, in the moment between the comparing and the
 * replacing, still has everything in their own list, and brings it back at their next meeting. So nothing is lost, whoever writes when.
 */
export async function meetInOffice(file: OfficeFile, takeIn: TakeIn, now: number): Promise<Meeting> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const before = await file.read();
    const read = readOfficeFile(before);
    if (read.kind !== 'list') return { kind: read.kind };
    const { register: there, unread } = read.list;
    const register = await takeIn(there);
    if (register === null) return { kind: 'unkept' };
    const text = writeOfficeFile({ register, unread });
    const isSaid = text === writeOfficeFile({ register: withNeededMarks(there, null, now), unread });
    if (isSaid) return { kind: 'met', hasWritten: attempt > 0 };
    const beside = await file.writeBeside(text);
    if ((await file.read()) !== before) {
      await beside.discard();
      continue;
    }
    await beside.replace();
    if ((await file.read()) === text) return { kind: 'met', hasWritten: true };
  }
  return { kind: 'busy' };
}
