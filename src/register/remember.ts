import { addDays, daysBetween } from '../values/calendar-date.ts';
import { changed, type EntryChanges, type When } from './change.ts';
import type { Forgotten, Register, RegisterEntry } from './entry.ts';
import { evenName, idFromJourney, isSameCredential, newId } from './identity.ts';

/** A credential as the portal, a keystore file, the person or a list names it. What is left out, null or '' is not known. */
export type FoundCredential = Pick<RegisterEntry, 'business' | 'displayName' | 'origin'> & EntryChanges;

export interface Remembered {
  readonly register: Register;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'same';
}

/**
 * Puts a credential into the register. One that is there already is brought up to date: nothing known is overwritten with nothing. @param run
 * the journey whose new credential it is, if any: the entry's id comes of it.
 *
 * @example
 * ```ts
 * import { dayInAustralia } from '../values/calendar-date.ts';
 * import { emptyRegister } from './entry.ts';
 *
 * const when = { today: dayInAustralia(new Date()), now: Date.now() };
 * const found = { business: 'Sunrise Bakery Pty Ltd', displayName: 'SUNRISE-PAYROLL', origin: 'typed' };
 * const added = remember(emptyRegister, found, when);
 * added.change; // → 'added'
 * added.register.entries.length; // → 1
 * remember(added.register, found, when).change; // → 'same'
 * ```
 */
export function remember(register: Register, found: FoundCredential, when: When, run?: string): Remembered {
  const known = register.entries.find((entry) => isSameCredential(entry, found));
  if (!known) return add(register, found, when, run);
  const entry = updated(known, found, when);
  const change = entry === known ? 'same' : 'changed';
  return { register: change === 'same' ? register : withEntry(register, entry), id: known.id, change };
}

/** Forgets credentials, with all that was kept of them. */
export function forget(register: Register, ids: readonly string[], now: number): Register {
  const gone = register.entries.filter(({ id }) => ids.includes(id));
  if (gone.length === 0) return register;
  const marks = gone.map(({ id, changedAt }): Forgotten => ({ id, forgottenAt: Math.max(now, changedAt) }));
  return {
    entries: register.entries.filter(({ id }) => !ids.includes(id)),
    forgotten: [...register.forgotten.filter(({ id }) => !ids.includes(id)), ...marks],
  };
}

/** @returns the register itself when no entry has this id. */
export function changeEntry(register: Register, id: string, changes: EntryChanges, when: When): Register {
  const entry = register.entries.find((one) => one.id === id);
  const next = entry && changed(entry, changes, when);
  return next && next !== entry ? withEntry(register, next) : register;
}

export function withEntry(register: Register, entry: RegisterEntry): Register {
  return { ...register, entries: register.entries.map((one) => (one.id === entry.id ? entry : one)) };
}

/** An entry with what of a find is news to it; the entry itself where nothing is. */
export function updated(known: RegisterEntry, found: FoundCredential, when: When): RegisterEntry {
  return changed(known, news(known, found), when);
}

function add(register: Register, found: FoundCredential, when: When, run?: string): Remembered {
  const taken = (id: string) => [...register.entries, ...register.forgotten].some((one) => one.id === id);
  const entry = newEntry(found, when, taken, run);
  return { register: { ...register, entries: [...register.entries, entry] }, id: entry.id, change: 'added' };
}

/** The entry of a credential that the register does not have. @param run as for `remember`. */
export function newEntry(
  found: FoundCredential,
  { today, now }: When,
  taken: (id: string) => boolean,
  run?: string,
): RegisterEntry {
  const id = run === undefined ? newId(found, now, taken) : idFromJourney(run, found, taken);
  const named = { business: evenName(found.business), displayName: evenName(found.displayName) };
  const validTo = found.validTo ?? null;
  return {
    ...unknown,
    ...given(found),
    ...named,
    id,
    addedOn: today,
    changedAt: now,
    origin: found.origin,
    history: [{ day: today, at: now, what: 'added', displayName: named.displayName, validTo }],
  };
}

const unknown = {
  abn: null,
  validTo: null,
  file: '',
  software: null,
  notes: '',
  reminderDays: null,
  snoozedUntil: null,
  renewal: 'none',
  replaces: null,
  authorisedUntil: null,
  suspendedOn: null,
  stamps: {},
} as const;

/** What of a find is new to an entry. The names stay as the person has them. */
function news(
  known: RegisterEntry,
  { business: _, displayName: __, ...found }: FoundCredential,
): EntryChanges {
  const { validTo, isReckoned, ...rest } = given(found);
  if (!validTo || !isNewEnd(known, found)) return rest;
  return { ...rest, validTo, ...(isReckoned ? { isReckoned } : {}) };
}

/** Two ends that are no further apart are the same credential's, one of them read and the other reckoned. */
const daysOfReckoning = 31;

/**
 * Whether the last day that was found is news to an entry. After a renewal the portal's list and the computer's folders hold the old credential
 * of the same name too: that is none.
 */
export function isNewEnd(
  known: RegisterEntry,
  found: Pick<FoundCredential, 'validTo' | 'isReckoned' | 'origin'>,
): boolean {
  const { validTo } = found;
  if (!validTo) return false;
  if (known.validTo === null) return true;
  const isFirstRead = known.isReckoned === true && !found.isReckoned;
  if (known.validTo === validTo) return isFirstRead;
  if (found.isReckoned && !known.isReckoned) return daysBetween(known.validTo, validTo) > daysOfReckoning;
  if (found.origin !== 'portal' && found.origin !== 'keystore') return true;
  const isOldOne = validTo <= (known.replaces ?? addDays(known.validTo, -daysOfReckoning));
  return validTo > known.validTo || (isFirstRead && !isOldOne);
}

function given({ origin: _, ...found }: EntryChanges & Pick<RegisterEntry, 'origin'>): EntryChanges {
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}
