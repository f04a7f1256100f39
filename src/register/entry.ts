import type { CalendarDate } from '../values/calendar-date.ts';

/** How an entry came into the register. */
export const origins = ['portal', 'keystore', 'typed', 'import'] as const;

/** How far its renewal has come: `confirmed` when the software works with the new credential. */
export const renewals = ['none', 'under-way', 'confirmed'] as const;

export const happenings = ['added', 'renewed', 'confirmed', 'revoked', 'corrected'] as const;

/** One line of what has happened to a credential, with its name and last day as they were from then on. */
export interface Happening {
  readonly day: CalendarDate;
  /** When this line was written, in milliseconds since 1970: their order. */
  readonly at: number;
  readonly what: (typeof happenings)[number];
  readonly displayName: string;
  readonly validTo: CalendarDate | null;
}

/** A credential that the person chose to remember. What is not known is null or ''. */
export interface RegisterEntry {
  readonly id: string;
  readonly business: string;
  readonly displayName: string;
  /** 11 digits without spaces. */
  readonly abn: string | null;
  readonly validTo: CalendarDate | null;
  /** `validTo` was reckoned from the day of the renewal and read nowhere: whatever is read takes its place. */
  readonly isReckoned?: boolean;
  /** Where its keystore file is, in the person's words or as a path. */
  readonly file: string;
  /** The id of a product of `src/software`, or the name of another program. */
  readonly software: string | null;
  readonly notes: string;
  readonly addedOn: CalendarDate;
  /** In milliseconds since 1970. Never earlier than what it was before, even when the clock was set back. */
  readonly changedAt: number;
  readonly origin: (typeof origins)[number];
  /** How many days before the end to remind; null for the days that are set for all. */
  readonly reminderDays: readonly number[] | null;
  readonly snoozedUntil: CalendarDate | null;
  /** When that was said, by the clock of that moment, in milliseconds since 1970. */
  readonly snoozedAt?: number;
  readonly renewal: (typeof renewals)[number];
  /**
   * When its renewal was begun, by the clock of that moment, in milliseconds since 1970. No stamp says that: a stamp is later than the one
   * before it, also where the clock is not.
   */
  readonly begunAt?: number;
  /** The last day of the credential that the renewal replaces. Once `validTo` is another, reminders speak of the new one. */
  readonly replaces: CalendarDate | null;
  /** Oldest first. */
  readonly history: readonly Happening[];
  /** An authorisation lasts 12 months (RAM, "Renew authorisations", read 2026-11-23); the credential stops working with it. */
  readonly authorisedUntil: CalendarDate | null;
  /** A suspended credential has to be claimed within 60 days (RAM, "Machine credentials", read 2026-11-23). */
  readonly suspendedOn: CalendarDate | null;
  /** When each field was last changed; those that are as they were added are left out. Two computers meet field by field with this. */
  readonly stamps: Stamps;
}

/** The fields that can change. */
export const changingFields = [
  'business',
  'displayName',
  'abn',
  'validTo',
  'file',
  'software',
  'notes',
  'reminderDays',
  'snoozedUntil',
  'renewal',
  'replaces',
  'authorisedUntil',
  'suspendedOn',
] as const satisfies readonly (keyof RegisterEntry)[];

/** What belongs to a field and goes with it, wherever it goes. */
export const companions = {
  validTo: 'isReckoned',
  snoozedUntil: 'snoozedAt',
  renewal: 'begunAt',
} as const satisfies Partial<Record<keyof RegisterEntry, keyof RegisterEntry>>;

/** A field as this entry has it, with what belongs to it. */
export function fieldWithCompanion(entry: RegisterEntry, field: ChangingField): Partial<RegisterEntry> {
  const companion = field in companions ? companions[field as keyof typeof companions] : null;
  const value = companion && entry[companion];
  return { [field]: entry[field], ...(companion && value !== undefined ? { [companion]: value } : {}) };
}

/** Whether two entries say the same in a field. */
export function isSameField(one: RegisterEntry, other: RegisterEntry, field: ChangingField): boolean {
  return fieldText(one, field) === fieldText(other, field);
}

/** A field, with what belongs to it, as text that can be compared. */
export function fieldText(entry: RegisterEntry, field: ChangingField): string {
  return JSON.stringify(fieldWithCompanion(entry, field));
}

export type ChangingField = (typeof changingFields)[number];

export type Stamps = Readonly<Partial<Record<ChangingField, number>>>;

/** The mark of a credential that was forgotten. No name stays, only what keeps another computer from bringing it back. */
export interface Forgotten {
  readonly id: string;
  readonly forgottenAt: number;
  /** It was not forgotten but joined with this entry: what another computer wrote to it belongs there. */
  readonly into?: string;
}

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly forgotten: readonly Forgotten[];
}

export const emptyRegister: Register = { entries: [], forgotten: [] };
