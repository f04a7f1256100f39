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

/**
 * Days have years of four digits. A certificate without an end ends in the last second of 9999 (RFC 5280, section 4.1.2.5): in Sydney that is
 * later. Before 1600 browsers reckon by another calendar.
 */
const [firstDay, lastDay] = [Date.parse('1600-01-01'), Date.parse('9999-12-31')];

/** The moment itself, in milliseconds since 1970, or the first or last day's where it is on none. */
function onSomeDay(moment: number): number {
  return Math.min(Math.max(moment, firstDay), lastDay);
}

let sydneyDay: Intl.DateTimeFormat | undefined;

/** The day that a moment falls on in Sydney and Canberra, whose clocks the tax office goes by. */
export function dayInAustralia(moment: Date): CalendarDate {
  // Made once it is asked for: the first time zone costs a browser more than a whole look at a page.
  sydneyDay ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Australia/Sydney',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = Object.fromEntries(
    sydneyDay.formatToParts(onSomeDay(+moment)).map(({ type, value }) => [type, value]),
  );
  return `${part['year']}-${part['month']}-${part['day']}` as CalendarDate;
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** The day so many days after a date, or before it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moment = onSomeDay(Date.parse(date) + days * dayInMilliseconds);
  return new Date(moment).toISOString().slice(0, 10) as CalendarDate;
}

/**
 * A date as people write it: "13 September 2026", in Chinese "2026年9月13日". The digits are those of the portal in every language, so that
 * the two can be compared.
 */
export function writtenDate(date: CalendarDate, language = 'en-AU'): string {
  return longFormat(language).format(Date.parse(date));
}

const longFormats = new Map<string, Intl.DateTimeFormat>();

/** One for a language: to make one takes longer than to write a hundred dates. */
function longFormat(language: string): Intl.DateTimeFormat {
  const tag = `${languageOfDates(language)}-u-nu-latn`;
  const format = longFormats.get(tag) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  longFormats.set(tag, format);
  return format;
}
