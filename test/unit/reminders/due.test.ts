import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/platform/words/words.ts';
import type { RegisterEntry } from '../../../src/register/entry.ts';
import { usualReminderDays } from '../../../src/reminders/deadlines.ts';
import { carryDelivered, type Delivered, deliveredOf } from '../../../src/reminders/delivered.ts';
import { dueReminders } from '../../../src/reminders/due.ts';
import { noticeOf } from '../../../src/reminders/say-reminders.ts';
import { getMessage } from '../popup/words.ts';
import { anEntry, day } from '../register/an-entry.ts';

const validTo = day('2028-11-22');
const sunrise = anEntry({ id: 'a', validTo });

/** What is told on each of these days, one after the other: which clock, and how many days were left. */
function deliveredOn(days: readonly string[], entry: RegisterEntry, usualDays = usualReminderDays): string[] {
  let told: Delivered = {};
  return days.flatMap((text) => {
    const due = dueReminders({ entries: [entry], usualDays, told }, day(text));
    told = structuredClone(due.told);
    return due.reminders.map(({ kind, daysLeft }) => `${text} ${kind} ${daysLeft}`);
  });
}

const say = wordsOf(getMessage);

describe('reminders of one credential', () => {
  it('come on each of the days, once', () => {
    const days = [
      '2028-09-22',
      '2028-09-23',
      '2028-09-24',
      '2028-10-23',
      '2028-10-23',
      '2028-11-08',
      '2028-11-15',
    ];
    expect(deliveredOn([...days, '2028-11-21', '2028-11-22', '2028-11-23', '2029-01-01'], sunrise)).toEqual([
      '2028-09-23 validity 60',
      '2028-10-23 validity 30',
      '2028-11-08 validity 14',
      '2028-11-15 validity 7',
      '2028-11-21 validity 1',
      '2028-11-22 validity 0',
    ]);
  });

  it('that were missed are told once, the most urgent one', () => {
    expect(deliveredOn(['2028-11-10', '2028-11-11', '2028-11-15'], sunrise)).toEqual([
      '2028-11-10 validity 12',
      '2028-11-15 validity 7',
    ]);
    expect(deliveredOn(['2029-02-01', '2029-02-02'], sunrise)).toEqual(['2029-02-01 validity -71']);
  });

  it('that were told by a clock that was ahead come again, each in its time', () => {
    expect(
      deliveredOn(['2036-05-05', '2028-10-20', '2028-10-23', '2028-11-08', '2028-11-22'], sunrise),
    ).toEqual([
      '2036-05-05 validity -2721',
      '2028-10-20 validity 33',
      '2028-10-23 validity 30',
      '2028-11-08 validity 14',
      '2028-11-22 validity 0',
    ]);
  });

  it('that were told before their day was stored count as told from the first day on which they could be', () => {
    const on = (days: number, text: string) =>
      dueReminders(
        {
          entries: [sunrise],
          usualDays: usualReminderDays,
          told: { 'validity:a': { days, until: validTo, snoozedUntil: null } },
        },
        day(text),
      ).reminders.length;
    expect([on(0, '2028-11-20'), on(0, '2028-11-22'), on(30, '2028-10-23'), on(30, '2028-10-20')]).toEqual([
      1, 0, 0, 1,
    ]);
  });

  it('go by its own days, and none at all is an answer too', () => {
    const own = { ...sunrise, reminderDays: [3] };
    expect(deliveredOn(['2028-10-23', '2028-11-19', '2028-11-22'], own)).toEqual(['2028-11-19 validity 3']);
    expect(deliveredOn(['2028-10-23', '2028-11-22'], { ...sunrise, reminderDays: [] })).toEqual([]);
  });

  it('tell at once a day that was added and is past, but none that is further off than one told', () => {
    const { told } = dueReminders({ entries: [sunrise], usualDays: [30], told: {} }, day('2028-10-25'));
    const on = (usualDays: number[]) =>
      dueReminders({ entries: [sunrise], usualDays, told }, day('2028-10-26'));
    expect(on([30, 28]).reminders).toHaveLength(1);
    expect(on([60, 30]).reminders).toHaveLength(0);
  });

  it('wait while they are snoozed, and then the most urgent one is told again', () => {
    let told = dueReminders(
      { entries: [sunrise], usualDays: usualReminderDays, told: {} },
      day('2028-11-15'),
    ).told;
    const snoozed = { ...sunrise, snoozedUntil: day('2028-11-18') };
    const on = (text: string) => {
      const due = dueReminders({ entries: [snoozed], usualDays: usualReminderDays, told }, day(text));
      told = due.told;
      return due.reminders.map(({ daysLeft }) => daysLeft);
    };
    expect(['2028-11-17', '2028-11-18', '2028-11-19', '2028-11-21'].map(on)).toEqual([[], [4], [], [1]]);
  });

  it('are quiet about the credential that is being renewed, and speak of the new one', () => {
    const renewing = { ...sunrise, renewal: 'under-way', replaces: validTo } as const;
    expect(deliveredOn(['2028-11-08', '2028-11-22'], renewing)).toEqual([]);
    expect(deliveredOn(['2028-11-08'], { ...renewing, renewal: 'confirmed' })).toEqual([]);
    const renewed = { ...renewing, renewal: 'confirmed', validTo: day('2030-11-06') } as const;
    expect(deliveredOn(['2028-11-22', '2030-11-06'], renewed)).toEqual(['2030-11-06 validity 0']);
  });

  it('tell the most urgent when the renewal was given up', () => {
    const state = { usualDays: usualReminderDays, told: {} };
    const renewing = { ...sunrise, renewal: 'under-way', replaces: validTo } as const;
    const { told } = dueReminders({ ...state, entries: [renewing] }, day('2028-11-16'));
    const dropped = dueReminders({ ...state, told, entries: [sunrise] }, day('2028-11-16'));
    expect(dropped.reminders).toMatchObject([{ daysLeft: 6 }]);
  });
});

describe('the other clocks', () => {
  it('an authorisation that lasts 12 months reminds from the day on which it can be renewed', () => {
    const entry = { ...sunrise, validTo: null, authorisedUntil: day('2027-06-30') };
    expect(
      deliveredOn(['2027-05-01', '2027-05-20', '2027-05-21', '2027-05-31', '2027-06-30'], entry),
    ).toEqual(['2027-05-21 authorisation 40', '2027-05-31 authorisation 30', '2027-06-30 authorisation 0']);
  });

  it('a suspended credential has 60 days to be claimed, and the first half of them is quiet', () => {
    const entry = { ...sunrise, validTo: null, suspendedOn: day('2027-01-01') };
    expect(
      deliveredOn(['2027-01-01', '2027-01-30', '2027-01-31', '2027-03-02', '2027-03-03'], entry),
    ).toEqual(['2027-01-31 suspension 30', '2027-03-02 suspension 0']);
  });

  it('run on while the credential is being renewed', () => {
    const entry = {
      ...sunrise,
      renewal: 'under-way',
      replaces: validTo,
      authorisedUntil: day('2028-11-20'),
    } as const;
    expect(deliveredOn(['2028-11-13'], entry)).toEqual(['2028-11-13 authorisation 7']);
  });
});

describe('one notification', () => {
  const entries = [
    { ...sunrise, id: 'b', displayName: 'LATER', validTo: day('2028-11-29') },
    sunrise,
    {
      ...sunrise,
      id: 'c',
      business: 'Moonlight',
      displayName: 'NIGHT',
      validTo: null,
      suspendedOn: day('2028-09-23'),
    },
  ];
  const due = (some: readonly RegisterEntry[], text: string) =>
    dueReminders({ entries: some, usualDays: usualReminderDays, told: {} }, day(text)).reminders;

  it('names everything that is due, the most urgent first, and equal ones by business', () => {
    const notice = noticeOf(due(entries, '2028-11-21'));
    expect(notice && [notice.title, ...notice.lines].map(say)).toEqual([
      '3 machine credentials need you',
      'NIGHT of Moonlight is suspended. You have 1 day left to claim it in RAM, until 22 November 2028.',
      'SUNRISE-PAYROLL of Sunrise Bakery Pty Ltd has 1 day left, until 22 November 2028. Renew it in RAM.',
      'LATER of Sunrise Bakery Pty Ltd has 8 days left, until 29 November 2028. Renew it in RAM.',
    ]);
  });

  it('counts what it has no room for', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...sunrise, id: String(index) }));
    const notice = noticeOf(due(many, '2028-11-22'));
    expect(notice?.lines.map(say)).toHaveLength(4);
    expect(notice && say(notice.title)).toBe('300 machine credentials need you');
    expect(notice?.lines.at(-1)).toMatchObject({ key: 'reminder_more', count: 297 });
  });

  it('is none when nothing is due', () => {
    expect(noticeOf(due([sunrise], '2028-01-01'))).toBeNull();
  });

  it('has words for every clock, before its end, on it and after', () => {
    const entry = { ...sunrise, authorisedUntil: validTo, suspendedOn: day('2028-09-23') };
    const said = ['2028-11-20', '2028-11-22', '2028-11-24'].flatMap((text) =>
      due([entry], text).map((one) => noticeOf([one])?.lines.map(say).join()),
    );
    expect(new Set(said).size).toBe(9);
    for (const words of said) expect(words).toMatch(/SUNRISE-PAYROLL of Sunrise Bakery Pty Ltd.*\.$/);
    for (const words of said) expect(words).not.toContain('$');
  });
});

describe('what was told', () => {
  it('goes with the credential that was forgotten', () => {
    const { told } = dueReminders({ entries: [sunrise], usualDays: [0], told: {} }, validTo);
    expect(Object.keys(told)).toEqual(['validity:a']);
    expect(deliveredOf(told, [sunrise])).toEqual(told);
    expect(deliveredOf(told, [])).toEqual({});
  });

  it('is carried over to the entry that another one was joined with', () => {
    const { told } = dueReminders({ entries: [sunrise], usualDays: [0], told: {} }, validTo);
    const carried = carryDelivered(told, [{ from: 'a', into: 'z' }]);
    const state = { entries: [{ ...sunrise, id: 'z' }], usualDays: [0], told: carried };
    expect(dueReminders(state, validTo).reminders).toEqual([]);
  });
});
