import { expect, test } from 'vitest';
import {
  addDays,
  dayInAustralia,
  daysBetween,
  parseCalendarDate,
} from '../../../src/values/calendar-date.ts';

test.each([
  ['2026-11-30T12:59:59Z', '2026-11-30'],
  ['2026-11-30T13:00:00Z', '2026-12-01'],
  ['2027-06-30T14:00:00Z', '2027-07-01'],
  // RFC 5280, section 4.1.2.5: a certificate without an end ends in that second, which in Sydney is in the year 10000.
  ['9999-12-31T23:59:59Z', '9999-12-31'],
  ['0000-01-01T00:00:00Z', '1600-01-01'],
])('the moment %s is on %s in Australia, a day that can be stored and counted from', (moment, day) => {
  const found = dayInAustralia(new Date(moment));
  expect(found).toBe(day);
  expect(parseCalendarDate(found)).toBe(day);
  expect(daysBetween(addDays(found, 0), found)).toBe(0);
});
