import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/platform/words/words.ts';
import type { RegisterEntry } from '../../../src/register/entry.ts';
import { calendarFile } from '../../../src/reminders/calendar.ts';
import { calendarEntriesOf } from '../../../src/reminders/calendar-entries.ts';
import { usualReminderDays } from '../../../src/reminders/deadlines.ts';
import { getMessage } from '../popup/words.ts';
import { anEntry, day } from '../register/an-entry.ts';

const stamp = new Date('2026-11-24T01:02:03.456Z');
const sunrise = anEntry({
  id: 'a',
  displayName: 'SUNRISE, PAYROLL; 1 \\ "ä"',
  validTo: day('2028-11-22'),
  changedAt: stamp.getTime(),
});

/** What ical.js, which shares no code with us, makes of the file. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      if (!(trigger instanceof ICAL.Duration)) throw new Error('an alarm without a time');
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(trigger);
      return at.toString();
    });
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isAllDay: event.startDate.isDate,
      zone: event.startDate.zone.tzid,
      title: event.summary,
      about: event.description,
      sequence: event.sequence,
      alarms,
    };
  });
}

function fileOf(entries: readonly RegisterEntry[], usualDays = usualReminderDays): string {
  return calendarFile(calendarEntriesOf(entries, usualDays, wordsOf(getMessage)), stamp);
}

describe('a calendar file, read back by another program', () => {
  it('has the last day of a credential, and alarms at nine o’clock of wherever the computer is', () => {
    expect(readBack(fileOf([sunrise]))).toEqual([
      {
        uid: 'validity-a@credential-guide',
        day: '2028-11-22',
        isAllDay: true,
        zone: 'floating',
        title: 'Renew machine credential SUNRISE, PAYROLL; 1 \\ "ä"',
        about:
          'The machine credential SUNRISE, PAYROLL; 1 \\ "ä" of Sunrise Bakery Pty Ltd is valid to 22 November 2028. ' +
          'Renew it in RAM before that day, with the same display name.',
        sequence: 29_924_702,
        alarms: [
          '2028-09-23T09:00:00',
          '2028-10-23T09:00:00',
          '2028-11-08T09:00:00',
          '2028-11-15T09:00:00',
          '2028-11-21T09:00:00',
          '2028-11-22T09:00:00',
        ],
      },
    ]);
  });

  it('has all that runs out of 300 credentials, each with a UID of its own', () => {
    const entries = Array.from({ length: 300 }, (_, index) => ({
      ...sunrise,
      id: `id${index}`,
      authorisedUntil: index % 2 ? day('2027-06-30') : null,
      suspendedOn: index % 3 ? null : day('2026-11-01'),
    }));
    const events = readBack(fileOf(entries));
    expect(events).toHaveLength(300 + 150 + 100);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(550);
    expect(new Set(events.map(({ title }) => title.split(' ')[0]))).toEqual(new Set(['Renew', 'Claim']));
    expect(events.find(({ uid }) => uid.startsWith('suspension'))?.day).toBe('2026-12-31');
  });

  it('updates the same event after a change, by its UID and a higher number', () => {
    const [before] = readBack(fileOf([sunrise]));
    const changedAt = sunrise.changedAt + 86_400_000;
    const [after] = readBack(fileOf([{ ...sunrise, validTo: day('2030-11-20'), changedAt }]));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.day).toBe('2030-11-20');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('rings no alarm for what is being renewed, and none where the person wants none', () => {
    const renewing = { ...sunrise, renewal: 'under-way', replaces: sunrise.validTo } as const;
    expect(readBack(fileOf([renewing]))).toMatchObject([{ day: '2028-11-22', alarms: [] }]);
    expect(readBack(fileOf([{ ...sunrise, reminderDays: [] }]))).toMatchObject([{ alarms: [] }]);
  });

  it('leaves out what has no known end, and may be empty', () => {
    expect(readBack(fileOf([anEntry()]))).toEqual([]);
  });

  it('gives the same day and alarm at midnight as before where no hour is asked for', () => {
    const text = calendarFile(
      [{ uid: 'u', day: day('2028-11-22'), title: 'T', description: 'D', remindDaysBefore: [7, 0] }],
      stamp,
    );
    expect(text).toContain('TRIGGER:-P7D\r\n');
    expect(readBack(text)[0]?.alarms).toEqual(['2028-11-15T00:00:00', '2028-11-22T00:00:00']);
  });

  it('takes names as they are, whatever stands in them', () => {
    const names = [
      'a\nEND:VEVENT\nBEGIN:VEVENT',
      'tab\there',
      '😀'.repeat(40),
      '\u0007bell',
      'x\\ny',
      '；，',
    ];
    for (const displayName of names) {
      const [event, ...others] = readBack(fileOf([{ ...sunrise, displayName }]));
      expect(others).toEqual([]);
      expect(event?.title).toBe(`Renew machine credential ${displayName.replace('\u0007', '')}`);
    }
  });
});
