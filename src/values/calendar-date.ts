import { languageOfDates } from './written-language.ts';

/** A day in the calendar, `YYYY-MM-DD`, without time or zone: what the portal and people mean by "valid to". */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

const dayInMilliseconds = 86_400_000;

/** The calendar date of these numbers (month 1–12), or null when there is no such day (31 April, 29 February 2027). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as CalendarDate) : null;
}

/** Reads `YYYY-MM-DD` as stored by ourselves; null for anything else. */
export function parseCalendarDate(text: unknown): CalendarDate | null {
  const parts = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

const sydneyDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Australia/Sydney',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day that a moment falls on in Sydney and Canberra, whose clocks the tax office goes by. */
export function dayInAustralia(moment: Date): CalendarDate {
  const part = Object.fromEntries(sydneyDay.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}` as CalendarDate;
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** The day so many days after a date, or before it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * dayInMilliseconds).toISOString().slice(0, 10) as CalendarDate;
}

/**
 * A date as people write it: "13 September 2026", in Chinese "2026年9月13日". The digits are those of the portal in every language, so that
 * the two can be compared.
 */
export function writtenDate(date: CalendarDate, language = 'en-AU'): string {
  const written = new Intl.DateTimeFormat(`${languageOfDates(language)}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return written.format(Date.parse(date));
}
