import { type CalendarDate, dayInAustralia } from '../../../src/values/calendar-date.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Which day it was in Australia when clocks here showed nine o'clock of this morning, told by the system and not by our own reckoning; null
 * before they show the hour `from`.
 */
export function nineOf(
  { now, zone }: { readonly now: number; readonly zone: string },
  from: number,
): CalendarDate | null {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short', hourCycle: 'h23' });
  clocks.set(zone, clock);
  const [hour = 0, minute = 0] = clock.format(now).split(':').map(Number);
  return hour < from ? null : dayInAustralia(new Date(now - ((hour - 9) * 60 + minute) * 60_000));
}
