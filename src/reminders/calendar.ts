import type { CalendarDate } from '../calendar-date.ts';

/** One all-day entry of a calendar file. */
export interface CalendarEntry {
  /** The same for the same thing, so that a second import updates the first. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
  readonly description: string;
  /** How many days before it the calendar reminds. */
  readonly remindDaysBefore: readonly number[];
}

/** A calendar file (RFC 5545) with one entry. `stamp` is the moment of its making. */
export function calendarFile(entry: CalendarEntry, stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Credential Guide//EN',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    'TRANSP:TRANSPARENT',
    ...entry.remindDaysBefore.flatMap((days) => alarm(days, entry.title)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function alarm(days: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ];
}

/** RFC 5545, 3.3.11: text. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
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
