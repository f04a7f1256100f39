import type { Wording } from './wordings.ts';

const day = 86_400_000;

const sydney = new Intl.DateTimeFormat('en-AU', {
  timeZone: 'Australia/Sydney',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A moment some days on, or back. */
export function daysFrom(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day);
}

/** About noon in Sydney of the day that a moment falls on there: whole days from here never slip over midnight. */
export function noonInSydney(date: Date): Date {
  const part = (type: string) => sydney.formatToParts(date).find((each) => each.type === type)?.value;
  return new Date(`${part('year')}-${part('month')}-${part('day')}T02:00:00Z`);
}

/** When a machine credential made at this moment ends: two years of 365 days, ten minutes and a second less, as in real ones. */
export function endOf(created: Date): Date {
  return new Date(daysFrom(created, 2 * 365).getTime() - 601_000);
}

/** The calendar date in Sydney, as the years wrote it: `05/03/2027`, `5 Mar 2027`, `5 March 2027`. */
export function writeDate(date: Date, style: Wording['dates']): string {
  const part = (type: string) => sydney.formatToParts(date).find((each) => each.type === type)?.value ?? '';
  if (style === 'slashes') return `${part('day')}/${part('month')}/${part('year')}`;
  const month = months[Number(part('month')) - 1] ?? '';
  return `${Number(part('day'))} ${style === 'words' ? month.slice(0, 3) : month} ${part('year')}`;
}
