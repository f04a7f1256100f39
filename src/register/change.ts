import type { CalendarDate } from '../values/calendar-date.ts';
import {
  type ChangingField,
  changingFields,
  type Happening,
  isSameField,
  type RegisterEntry,
} from './entry.ts';

/** The moment of a change, and the day that it is for the person. */
export interface When {
  readonly today: CalendarDate;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What a person or a find may change of an entry. */
export type EntryChanges = Partial<
  Pick<RegisterEntry, Exclude<ChangingField, 'renewal' | 'replaces'> | 'isReckoned'>
>;

/** The entry with these changes and their line in its history; the entry itself when it was so already. */
export function changed(entry: RegisterEntry, changes: EntryChanges, when: When): RegisterEntry {
  const next = withCompanions(entry, changes, when);
  if (changedFields(entry, next).length === 0) return entry;
  if (next.displayName === entry.displayName && next.validTo === entry.validTo)
    return stamped(entry, next, when);
  const isLater = entry.validTo !== null && next.validTo !== null && next.validTo > entry.validTo;
  // Snoozing was about the old one.
  const awake = isLater && changes.snoozedUntil === undefined ? unsnoozed(next) : next;
  return withHappening(entry, awake, isLater ? 'renewed' : 'corrected', when);
}

/** What is read or typed is not reckoned, and a snooze knows when it was asked for. */
function withCompanions(entry: RegisterEntry, changes: EntryChanges, { now }: When): RegisterEntry {
  const { isReckoned, ...read }: RegisterEntry = { ...entry, ...changes };
  const staysReckoned = changes.validTo === undefined ? isReckoned : changes.isReckoned;
  const next: RegisterEntry = staysReckoned ? { ...read, isReckoned: true } : read;
  if (next.snoozedUntil === entry.snoozedUntil) return next;
  return next.snoozedUntil === null ? unsnoozed(next) : { ...next, snoozedAt: now };
}

function unsnoozed({ snoozedAt: _, ...entry }: RegisterEntry): RegisterEntry {
  return { ...entry, snoozedUntil: null };
}

/** A renewal of this credential was begun: no reminders until it has another last day, or the renewal is dropped. */
export function beginRenewal(entry: RegisterEntry, when: When): RegisterEntry {
  if (entry.renewal === 'under-way' && entry.replaces === entry.validTo) return entry;
  const begun = { renewal: 'under-way', begunAt: when.now, replaces: entry.validTo } as const;
  return stamped(entry, { ...entry, ...begun }, when);
}

/** The renewal was given up: reminders go on. */
export function dropRenewal(entry: RegisterEntry, when: When): RegisterEntry {
  if (entry.renewal === 'none') return entry;
  const { begunAt: _, ...given } = entry;
  return stamped(entry, { ...given, renewal: 'none', replaces: null }, when);
}

/** The person said that the software works with the new credential. Only now may the old one be revoked. */
export function confirmRenewal(entry: RegisterEntry, when: When): RegisterEntry {
  if (entry.renewal === 'confirmed') return entry;
  const replaces = entry.renewal === 'none' && !isRenewed(entry) ? entry.validTo : entry.replaces;
  return withHappening(entry, { ...entry, renewal: 'confirmed', replaces }, 'confirmed', when);
}

/** Whether the last day that stands there is a new one already. */
function isRenewed({ history, validTo }: RegisterEntry): boolean {
  return history.findLast(({ what }) => what === 'renewed')?.validTo === validTo;
}

/** The old credential was revoked in the portal. */
export function noteRevoked(entry: RegisterEntry, when: When): RegisterEntry {
  return withHappening(entry, entry, 'revoked', when);
}

function withHappening(
  entry: RegisterEntry,
  changed: RegisterEntry,
  what: Happening['what'],
  when: When,
): RegisterEntry {
  const next = stamped(entry, changed, when);
  const { displayName, validTo, changedAt: at } = next;
  return { ...next, history: [...next.history, { day: when.today, at, what, displayName, validTo }] };
}

/** A change is always later than what it changes, even when the clock was set back: the later one wins where two computers meet. */
function stamped(entry: RegisterEntry, changed: RegisterEntry, { now }: When): RegisterEntry {
  const changedAt = Math.max(now, entry.changedAt + 1);
  const stamps = Object.fromEntries(changedFields(entry, changed).map((field) => [field, changedAt]));
  return { ...changed, changedAt, stamps: { ...entry.stamps, ...stamps } };
}

function changedFields(before: RegisterEntry, after: RegisterEntry): readonly ChangingField[] {
  return changingFields.filter((field) => !isSameField(before, after, field));
}
