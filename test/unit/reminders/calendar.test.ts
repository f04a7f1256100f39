import { expect, it } from 'vitest';
import { calendarFile } from '../../../src/reminders/calendar.ts';
import { parseCalendarDate } from '../../../src/values/calendar-date.ts';

const day = parseCalendarDate('2028-11-21');

it('writes an all-day entry with alarms, escaped and folded as RFC 5545 asks', () => {
  if (day === null) throw new Error('no date');
  const text = calendarFile(
    [
      {
        uid: 'x@credential-guide',
        day,
        title: 'Machine credential “SUNRISE, PAYROLL; 1” ends',
        description: `Renew it.\n${'Ein langer Satz mit Umlauten äöü. '.repeat(4)}`,
        remindDaysBefore: [60, 7],
      },
    ],
    new Date('2026-11-23T01:02:03.456Z'),
  );
  const lines = text.split('\r\n');
  expect(lines).toContain('DTSTAMP:20261123T010203Z');
  expect(lines).toContain('DTSTART;VALUE=DATE:20281121');
  expect(lines).toContain('TRIGGER:-P60D');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const unfolded = text.replace(/\r\n /g, '');
  expect(unfolded).toContain('SUMMARY:Machine credential “SUNRISE\\, PAYROLL\\; 1” ends\r\n');
  expect(unfolded).toContain('DESCRIPTION:Renew it.\\nEin langer');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
