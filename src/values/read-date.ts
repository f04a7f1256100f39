import { type CalendarDate, calendarDate, dayInAustralia } from './calendar-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const iso =
  /(?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|UTC|GMT)?)?(?![\d/-])/gi;
const yearFirst = /(?<![\d/.-])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/-])/g;
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const worded = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${monthNames})\\.?,?[ -]?(\\d{4}|\\d{2})(?![\\d:/-])`,
  'gi',
);
/** A month in words before its day leaves no doubt which of the two is which. Its year has four digits: "Sep 21 26" could be anything. */
const monthFirst = new RegExp(
  `(?<!\\p{L}|\\d(?:st|nd|rd|th)?[ -]?)(${monthNames})\\.?[ -]?(\\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)(\\d{4})(?![\\d:/-])`,
  'giu',
);

/**
 * The day that a text names, in any Australian way of writing it: 3/09/2026, 03-09-2026, 3.9.26, 3 Sep 2026, Thu 3rd September 2026,
 * 2026-09-03, with or without a time, and as "Sep 3, 2026". In numbers the day always comes first: 09/13/2026 is no date. A time with `Z` or an offset is taken to its
 * day in Sydney. Null when there is no date, an impossible one, or two different ones.
 */
export function readDate(text: string): CalendarDate | null {
  if (!/\d/.test(text)) return null;
  const read = evenSpaces(text);
  const days = [
    ...[...read.matchAll(iso)].map(fromIso),
    ...[...read.matchAll(yearFirst)].map(([, year, month, day]) => date(year, Number(month), day)),
    ...[...read.matchAll(numeric)].map(([, day, , month, year]) => date(year, Number(month), day)),
    ...[...read.matchAll(worded)].map(([, day, month, year]) => date(year, monthNumber(month), day)),
    ...[...read.matchAll(monthFirst)].map(([, month, day, year]) => date(year, monthNumber(month), day)),
  ];
  const [first, ...others] = days;
  return first && others.every((other) => other === first) ? first : null;
}

/** What may stand beside a day and leaves it the last one: its weekday, a time with its zone, and words such as “valid until”. */
const beside =
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?|[ap]\.?m|at|(?:GMT|UTC)?[+-]\d{4}|GMT|UTC|A[CEW][DS]?T|(?:[a-z]+ ){1,4}time|(?:valid )?(?:to|until|till)|expir[a-z]*|exp|ends?|on)\b/gi;

/** The day that a text names when it says nothing else; null for “valid from 3/09/2026” and whatever else may mean another day. */
export function readLoneDate(text: string): CalendarDate | null {
  const date = readDate(text);
  if (date === null) return null;
  const rest = [iso, yearFirst, numeric, worded, monthFirst].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    evenSpaces(text),
  );
  return /[\p{L}\p{N}]/u.test(rest.replace(beside, ' ')) ? null : date;
}

function evenSpaces(text: string): string {
  return text.replace(/[ \t\n\f\r\u00a0\u202f]+/g, ' ');
}

export type NumericOrder = 'day-first' | 'month-first' | 'either' | null;

/**
 * In which order a date in numbers is written: `month-first` where it is none with its day first but one with its month first (09/13/2026),
 * `day-first` the other way round, `either` where nobody can tell; null for a text without such a date.
 */
export function numericOrder(text: string): NumericOrder {
  if (!/\d/.test(text)) return null;
  const dates = [...text.matchAll(numeric)].map(([, first, , second, year]) => ({
    isDayFirst: date(year, Number(second), first) !== null,
    isMonthFirst: date(year, Number(first), second) !== null,
  }));
  if (dates.length === 0) return null;
  if (dates.some(({ isDayFirst, isMonthFirst }) => isMonthFirst && !isDayFirst)) return 'month-first';
  return dates.some(({ isDayFirst, isMonthFirst }) => isDayFirst && !isMonthFirst) ? 'day-first' : 'either';
}

/**
 * Where a date of three numbers with two digits each has its year: 27-06-28 is 27 June 2028, or 28 June 2027 to whoever writes years first. `last`
 * where the first number is no year near today's, as in 12-06-28, `either` where it is one, null for a text without such a date and where both
 * are the same day.
 *
 * @param today near is within five years of it: no date that we keep is further.
 */
export function placeOfYear(text: string, today: CalendarDate): 'last' | 'either' | null {
  const isNear = (year = '') => Math.abs(2000 + Number(year) - Number(today.slice(0, 4))) <= 5;
  const places = [...text.matchAll(numeric)].flatMap(([, first = '', , second, last = '']) => {
    if (last.length !== 2) return [];
    const mayLead = first.length === 2 && isNear(first) && date(first, Number(second), last) !== null;
    if (mayLead && first === last) return [];
    return mayLead ? 'either' : 'last';
  });
  return places.find((place) => place === 'either') ?? places[0] ?? null;
}

function fromIso([, year, month, day, time, zone]: RegExpExecArray | string[]): CalendarDate | null {
  const written = date(year, Number(month), day);
  if (!written || !time || !zone) return written;
  const [, hours, minutes = '00'] = /([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const clock = `${time.indexOf(':') === 1 ? '0' : ''}${time.replace(',', '.')}`;
  const moment = new Date(`${written}T${clock}${offset}`);
  return Number.isNaN(moment.getTime()) ? null : dayInAustralia(moment);
}

/** A year of two digits is one of this century: no credential is older. */
function date(year = '', month = 0, day = ''): CalendarDate | null {
  return calendarDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
}

function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
