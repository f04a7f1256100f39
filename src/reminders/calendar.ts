import type { CalendarDate } from '../values/calendar-date.ts';

/** One all-day entry of a calendar file. Its words are text in the file, and sentences while nobody has put them into a language. */
export interface CalendarEntry<Words = string> {
  /** The same for the same thing, so that a second import updates the first. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: Words;
  readonly description: Words;
  /** How many days before it the calendar reminds, at the beginning of that day or at `remindAtHour`. */
  readonly remindDaysBefore: readonly number[];
  readonly remindAtHour?: number;
  /** When the thing was last changed, in milliseconds since 1970: calendars take a second import for an update by it. */
  readonly changedAt?: number;
}

/**
 * A calendar file (RFC 5545). `stamp` is the moment of its making. Its days have no time zone (VALUE=DATE), nor have the alarms, which are
 * reckoned from the beginning of the day: wherever the computer is, they come by its own clocks.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Credential Guide//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function event({ remindAtHour = 0, ...entry }: CalendarEntry, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${utc(stamp)}`,
    ...(entry.changedAt === undefined ? [] : revision(entry.changedAt)),
    `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    'TRANSP:TRANSPARENT',
    ...entry.remindDaysBefore.flatMap((days) => alarm(days * 24 - remindAtHour, entry.title)),
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.8.7.4: a number that grows with every change. Minutes fit into the 32 bits that calendars have for it. */
function revision(changedAt: number): string[] {
  return [`LAST-MODIFIED:${utc(new Date(changedAt))}`, `SEQUENCE:${Math.floor(changedAt / 60_000)}`];
}

function alarm(hoursBefore: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${duration(-hoursBefore)}`,
    'END:VALARM',
  ];
}

/** RFC 5545, 3.3.6. */
function duration(hours: number): string {
  const days = Math.floor(Math.abs(hours) / 24);
  const rest = Math.abs(hours) % 24;
  return `${hours < 0 ? '-' : ''}P${days > 0 || rest === 0 ? `${days}D` : ''}${rest > 0 ? `T${rest}H` : ''}`;
}

function utc(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** RFC 5545, 3.3.11: text. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\r\n]/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it (TSAFE-CHAR).
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** RFC 5545, 3.1: a line has at most 75 octets; what follows goes on in a line that begins with a space. */
function folded(line: string): string[] {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop()}${character}`);
    octets += size;
  }
  return lines;
}
