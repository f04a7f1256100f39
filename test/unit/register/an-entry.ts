import type { When } from '../../../src/register/change.ts';
import { emptyRegister, type Register, type RegisterEntry } from '../../../src/register/entry.ts';
import { type FoundCredential, remember } from '../../../src/register/remember.ts';
import { type CalendarDate, parseCalendarDate } from '../../../src/values/calendar-date.ts';

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

export function on(text: string): When {
  return { today: day(text), now: Date.parse(`${text}T01:00:00Z`) };
}

export const today = day('2026-11-24');

/** A register with these credentials, added one after the other. */
export function registerOf(...found: readonly Partial<FoundCredential>[]): Register {
  return found.reduce(
    (register: Register, one) =>
      remember(
        register,
        { business: 'Sunrise Bakery Pty Ltd', displayName: 'SUNRISE-PAYROLL', origin: 'typed', ...one },
        on('2026-11-24'),
      ).register,
    emptyRegister,
  );
}

/** The entry of such a credential. Fields that no credential is found with are put in as they are given. */
export function anEntry(fields: Partial<RegisterEntry> = {}): RegisterEntry {
  const [entry] = registerOf({
    business: fields.business ?? 'Sunrise Bakery Pty Ltd',
    displayName: fields.displayName ?? 'SUNRISE-PAYROLL',
  }).entries;
  if (!entry) throw new Error('nothing was added');
  return { ...entry, ...fields };
}
