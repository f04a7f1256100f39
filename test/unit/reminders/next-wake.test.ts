import { describe, expect, it } from 'vitest';
import { usualReminderDays } from '../../../src/reminders/deadlines.ts';
import { dueReminders } from '../../../src/reminders/due.ts';
import { atHour, dayIn } from '../../../src/reminders/local-time.ts';
import { alarmChange, nextWake } from '../../../src/reminders/next-wake.ts';
import { dayInAustralia } from '../../../src/values/calendar-date.ts';
import { anEntry, day } from '../register/an-entry.ts';

const at = (text: string) => Date.parse(text);
const written = (moment: number | null) => moment && new Date(moment).toISOString();

describe('nine o’clock', () => {
  it.each([
    ['Australia/Sydney', '2026-10-03', '2026-10-02T23:00:00.000Z'],
    ['Australia/Sydney', '2026-10-04', '2026-10-03T22:00:00.000Z'],
    ['Australia/Sydney', '2027-04-03', '2027-04-02T22:00:00.000Z'],
    ['Australia/Sydney', '2027-04-04', '2027-04-03T23:00:00.000Z'],
    ['Australia/Adelaide', '2026-10-04', '2026-10-03T22:30:00.000Z'],
    ['Australia/Adelaide', '2027-04-04', '2027-04-03T23:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-03', '2026-10-02T22:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T22:00:00.000Z'],
    ['Australia/Lord_Howe', '2027-04-04', '2027-04-03T22:30:00.000Z'],
    ['Australia/Brisbane', '2026-10-04', '2026-10-03T23:00:00.000Z'],
    ['Australia/Darwin', '2026-10-04', '2026-10-03T23:30:00.000Z'],
    ['Australia/Eucla', '2026-10-04', '2026-10-04T00:15:00.000Z'],
    ['Australia/Perth', '2026-10-04', '2026-10-04T01:00:00.000Z'],
    ['Pacific/Kiritimati', '2027-01-01', '2026-12-31T19:00:00.000Z'],
    ['America/Los_Angeles', '2027-03-14', '2027-03-14T16:00:00.000Z'],
    ['Europe/London', '2027-03-28', '2027-03-28T08:00:00.000Z'],
    ['UTC', '2027-03-28', '2027-03-28T09:00:00.000Z'],
  ])('in %s on %s', (zone, text, instant) => {
    expect(written(atHour(9, day(text), zone))).toBe(instant);
    expect(dayIn(zone, at(instant))).toBe(text);
  });

  it('is 9:00 on the clocks of every zone that the system knows, also where they change', () => {
    const days = ['2026-10-04', '2027-03-14', '2027-03-28', '2027-04-04', '2027-09-05', '2027-10-03'].map(
      day,
    );
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).toBeGreaterThan(300);
    const wrong = zones.flatMap((timeZone) => {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
      return days.map((each) => [timeZone, each, clock.format(atHour(9, each, timeZone))]);
    });
    expect(wrong.filter(([, each, shown]) => shown !== `${each} 09:00`)).toEqual([]);
  });

  it('the day turns at midnight there', () => {
    expect(dayIn('Australia/Perth', at('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31');
    expect(dayIn('Australia/Perth', at('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
    expect(() => dayIn('Australia/Nowhere', 0)).toThrow(RangeError);
  });
});

describe('the next wake', () => {
  const sunrise = anEntry({ id: 'a', validTo: day('2026-12-04') });
  const state = { entries: [sunrise], usualDays: usualReminderDays, told: {} };
  const zone = 'Australia/Sydney';

  it('is nine o’clock on the day of the next reminder that was not told', () => {
    const { told } = dueReminders(state, day('2026-11-24'));
    const wake = nextWake({ ...state, told }, at('2026-11-24T03:00:00Z'), zone);
    expect(written(wake)).toBe('2026-11-26T22:00:00.000Z');
  });

  it('is today’s nine o’clock before that hour, and never one that is past', () => {
    expect(written(nextWake(state, at('2026-11-26T21:59:59Z'), zone))).toBe('2026-11-26T22:00:00.000Z');
    expect(written(nextWake(state, at('2026-11-26T22:00:00Z'), zone))).toBe('2026-11-27T22:00:00.000Z');
  });

  it('is the end of a snooze', () => {
    const { told } = dueReminders(state, day('2026-11-24'));
    const snoozed = [{ ...sunrise, snoozedUntil: day('2026-11-29') }];
    const wake = nextWake({ ...state, told, entries: snoozed }, at('2026-11-24T03:00:00Z'), zone);
    expect(written(wake)).toBe('2026-11-28T22:00:00.000Z');
  });

  it('is the first among many credentials and clocks', () => {
    const later = anEntry({ id: 'b', validTo: day('2027-12-04'), suspendedOn: day('2026-10-27') });
    const { told } = dueReminders({ ...state, entries: [sunrise, later] }, day('2026-11-24'));
    const wake = nextWake({ ...state, told, entries: [later, sunrise] }, at('2026-11-24T03:00:00Z'), zone);
    expect(written(wake)).toBe('2026-11-25T22:00:00.000Z');
  });

  it('is in every zone the first nine o’clock at which it is that day in Australia', () => {
    const clock = (zone: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const now = at('2026-11-24T03:00:00Z');
      const { told } = dueReminders(state, day('2026-11-24'));
      const wake = nextWake({ ...state, told }, now, zone) ?? 0;
      expect(clock(zone).format(wake).slice(11), zone).toBe('09:00');
      // 7 days before its end, and not at the nine o'clock before that.
      expect(dayInAustralia(new Date(wake)) >= '2026-11-27', zone).toBe(true);
      expect(dayInAustralia(new Date(wake - 86_400_000)) < '2026-11-27', zone).toBe(true);
    }
  });

  it('is none when nothing is left to tell', () => {
    const { told } = dueReminders(state, day('2026-12-04'));
    expect(nextWake({ ...state, told }, at('2026-12-04T03:00:00Z'), zone)).toBeNull();
    expect(nextWake({ ...state, entries: [] }, 0, zone)).toBeNull();
  });
});

describe('the one alarm', () => {
  it('is armed when it was lost or rings at another time, and else left alone', () => {
    expect(alarmChange(null, 1_000_000)).toBe('arm');
    expect(alarmChange(5_000_000, 1_000_000)).toBe('arm');
    expect(alarmChange(1_000_000, 5_000_000)).toBe('arm');
    expect(alarmChange(1_000_500, 1_000_000)).toBe('keep');
    expect(alarmChange(1_000_000, null)).toBe('clear');
    expect(alarmChange(null, null)).toBe('keep');
  });
});
