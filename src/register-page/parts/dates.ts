import { language, say } from '../../platform/words/say.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { daysLeft } from '../../values/days-left.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { languageOfDates } from '../../values/written-language.ts';

/** A date where there is little room: "13 Sep 2026". */
export function shortDate(date: CalendarDate): string {
  return formatted(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2027-03` as "March 2027". */
export function monthName(month: string): string {
  return formatted(`${month}-01`, { month: 'long', year: 'numeric' });
}

/** `2027-03` as "Mar", so that it fits below its bar: "Sept" loses its last letter, and where short names are long, one letter has to do. */
export function shortMonthName(month: string): string {
  const short = formatted(`${month}-01`, { month: 'short' });
  return short.length > 4 ? monthLetter(month) : short.replace(/^Sept$/, 'Sep');
}

/** `2027-03` as "M", and as "3" in languages that count their months. */
export function monthLetter(month: string): string {
  const narrow = formatted(`${month}-01`, { month: 'narrow' });
  return /\d+/.exec(narrow)?.[0] ?? narrow;
}

/** A date and how far off it is: "Sunday, 13 September 2026, in 12 days". */
export function describedDate(date: CalendarDate, today: CalendarDate): string {
  const words = formatted(date, { dateStyle: 'full' });
  const days = daysLeft(date, today);
  if (days === 0) return say(sentence('register_date_today', words));
  return say(
    days > 0 ? counted('register_date_in', days, words) : counted('register_date_ago', -days, words),
  );
}

/** A moment by this computer's clock: "Sunday, 13 September 2026 at 9:00 am". */
export function sayMoment(moment: number): string {
  return new Intl.DateTimeFormat(languageOfDates(language()), {
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(moment);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: making one takes a hundred times as long as using it. */
function formatted(date: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(languageOfDates(language()), { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(Date.parse(date));
}
