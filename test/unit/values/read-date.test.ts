import { expect, test } from 'vitest';
import { readDate, readLoneDate } from '../../../src/values/read-date.ts';

test.each([
  '3/09/2026',
  '03/09/2026',
  '3/9/2026',
  '03-09-2026',
  '3.9.2026',
  '3/09/26',
  '3 Sep 2026',
  '3 Sept 2026',
  '03 SEP 2026',
  '3-Sep-2026',
  '3-Sep-26',
  '3 September 2026',
  '3rd September 2026',
  '3rd of September, 2026',
  'Thu 3 Sep 2026',
  'Thursday, 3 September 2026',
  '2026-09-03',
  '2026/09/03',
  '03/09/2026 10:15 AM AEST',
  '10:15 am 03/09/2026',
  '3\u00a0Sep\u00a02026',
  '3\n  Sep\n 2026',
  '2026-09-03T10:15:00',
  '2026-09-03 10:15',
  '2026-09-03T00:00:00+10:00',
  '2026-09-02T14:00:00Z',
  '2026-09-02T20:00:00.000+0400',
  'on 3 September 2026.',
  '3/09/2026.',
  '3/09/2026 (3 September 2026)',
  '3 Sep 2026 at 11:59 pm',
  'Sep 3 2026',
  'Sep 3, 2026',
  'Sep. 3,2026',
  'September 3rd, 2026',
  'Thursday, September 3, 2026',
  'Sep 03, 2026, 11:59 PM',
])('%j is 3 September 2026', (text) => {
  expect(readDate(text)).toBe('2026-09-03');
});

test.each([
  ['2026-09-02T13:59:59Z', '2026-09-02'],
  ['2026-12-31T13:00:00Z', '2027-01-01'],
  ['2026-12-31T12:59:59Z', '2026-12-31'],
  ['2026-12-31T13:00:00,000Z', '2027-01-01'],
  ['2026-12-31 13:00:00+00', '2027-01-01'],
  ['2026-12-31 13:00:00 UTC', '2027-01-01'],
  ['2026-12-31 13:00 gmt', '2027-01-01'],
  ['2026-12-31T23:30:00 GMT+1100', '2026-12-31'],
  ['2026-12-31T20:00:00-05', '2027-01-01'],
  ['29/02/2028', '2028-02-29'],
  ['12/11/2026', '2026-11-12'],
  ['1 May 2026', '2026-05-01'],
])('%s is %s', (text, day) => {
  expect(readDate(text)).toBe(day);
});

test.each([
  '',
  'never',
  '09/13/2026',
  '31/04/2026',
  '29/02/2027',
  '29 February 2027',
  '0/09/2026',
  '32 Sep 2026',
  '3/0/2026',
  '2026-13-01',
  '2026-02-30',
  '3/09/206',
  '3/09/20266',
  '51 824 753 556',
  '3 Sep',
  'Sep 2026',
  '3-09/2026',
  '1.2.3.2026',
  '3/09/2026 – 4/09/2026',
  '3 Sep 10:15',
  '13 Sepia 2026x',
  '31/04/2026 3/09/2026',
  'Sep 31, 2026',
  'Sep 3, 26',
  'Sep 3',
  'Sep 32026',
  '31 Sep 3 2026',
  'Sep 3, 2026 – Sep 4, 2026',
])('%j is no one day', (text) => {
  expect(readDate(text)).toBeNull();
});

test.each([
  '3/09/2026',
  'Thu 3 Sep 2026',
  'Thursday, 3rd of September, 2026',
  '3/09/2026 12:00:00 AM',
  '03/09/2026 10.15 pm AEST',
  '2026-09-02T14:00:00.000Z',
  'Thu Sep 03 2026 00:00:00 GMT+1000 (Australian Eastern Standard Time)',
  'Thu, 03 Sep 2026 00:00:00 GMT',
  'Valid until 3/09/2026',
  'valid to: 3/09/2026.',
  'Expires on 3 Sep 2026',
  'ends 3 Sep 2026',
  '3 Sep 2026 at 11:59 pm',
  '3/09/2026 (3 September 2026)',
])('%j says nothing but 3 September 2026', (text) => {
  expect(readLoneDate(text)).toBe('2026-09-03');
});

test.each([
  'valid from 3/09/2026',
  'issued 3 Sep 2026',
  'renewed 3/09/2026',
  'not 3/09/2026',
  'before 3/09/2026',
  '2 years from 3/09/2026',
  '3/09/2026 (old)',
  '3/09/2026 2',
  '3/09/2026 or later',
  '3/09/2026 US',
  '3/09/2026, 12 months',
  '31/04/2026',
])('%j says more than a day, or none', (text) => {
  expect(readLoneDate(text)).toBeNull();
});
