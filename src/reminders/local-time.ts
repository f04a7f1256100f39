import type { CalendarDate } from '../values/calendar-date.ts';

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is somewhere. @throws RangeError for a time zone that does not exist. */
export function dayIn(zone: string, moment: number): CalendarDate {
  return new Date(moment + offsetAt(zone, moment)).toISOString().slice(0, 10) as CalendarDate;
}

/** The moment at which clocks somewhere show this full hour of a day; where they leap over it, the moment of the leap or near it. */
export function atHour(hour: number, day: CalendarDate, zone: string): number {
  const wanted = Date.parse(day) + hour * 60 * minute;
  // The offset of nearly the right moment, then of the right one: between the two the clocks may change.
  const near = wanted - offsetAt(zone, wanted);
  return wanted - offsetAt(zone, near);
}

/** How far clocks there are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, moment: number): number {
  const whole = Math.floor(moment / 1000) * 1000;
  const parts = formatOf(zone).formatToParts(whole);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - whole;
}

/** Kept, because making one takes a hundred times as long as using it. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-AU', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
