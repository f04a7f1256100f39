import { describe, expect, it } from 'vitest';
import { finishedOf } from '../../../src/background/views/finished.ts';
import { type Progress, startJourney } from '../../../src/journey/progress-record.ts';
import { usualReminderDays } from '../../../src/reminders/deadlines.ts';
import { anEntry, day, today } from '../register/an-entry.ts';

const blank = startJourney('renew', new Date('2026-11-24T01:00:00Z'), 'a-run');
const business = { name: 'Sunrise Bakery Pty Ltd', abn: '51824753556' };
const oldCredential = { displayName: 'SUNRISE-PAYROLL', validTo: day('2026-12-01'), status: null };
const done: Progress = { ...blank, known: { ...blank.known, business, oldCredential } };
const checked = { outcome: 'right', verdict: 'good', validTo: day('2028-11-23') } as const;
const read: Progress = { ...done, known: { ...done.known, checked } };
const around = { usualDays: usualReminderDays, toRenew: [], today };

describe('the end of a journey', () => {
  it('says until when the new credential works, and when the person hears of it again', () => {
    const entry = anEntry({ abn: business.abn, validTo: day('2028-11-23') });
    expect(finishedOf(read, { ...around, register: { entries: [entry], forgotten: [] } })).toEqual({
      name: 'SUNRISE-PAYROLL',
      validTo: '2028-11-23',
      isCertain: true,
      remindDays: 60,
      isRemembered: true,
      next: null,
    });
  });

  it('promises no reminder for what is not in the list, or is never to be reminded of', () => {
    const nothing = finishedOf(read, { ...around, register: { entries: [], forgotten: [] } });
    expect(nothing).toMatchObject({ remindDays: null, isRemembered: false });
    const never = anEntry({ abn: business.abn, validTo: day('2028-11-23'), reminderDays: [] });
    const silent = finishedOf(read, { ...around, register: { entries: [never], forgotten: [] } });
    expect(silent).toMatchObject({ remindDays: null, isRemembered: true });
  });

  it('does not claim to know a day that was only reckoned, nor a name that nobody read', () => {
    const reckoned = finishedOf(done, { ...around, register: { entries: [], forgotten: [] } });
    expect(reckoned).toMatchObject({ validTo: '2028-11-23', isCertain: false });
    const unnamed = finishedOf(blank, { ...around, register: { entries: [], forgotten: [] } });
    expect(unnamed?.name).toBeNull();
    const other = startJourney('stop', new Date('2026-11-24T01:00:00Z'), 'a-run');
    expect(finishedOf(other, { ...around, register: { entries: [], forgotten: [] } })).toBeNull();
  });

  it('leads to the next of those that were to be renewed, and leaves out what needs it no more', () => {
    const id = (letter: string) => letter.repeat(24);
    const entries = [
      anEntry({ id: id('a'), displayName: 'RENEWED', validTo: day('2028-11-20') }),
      anEntry({
        id: id('b'),
        displayName: 'BEGUN',
        validTo: day('2026-12-01'),
        renewal: 'under-way',
        replaces: day('2026-12-01'),
      }),
      anEntry({ id: id('c'), displayName: 'NEXT', validTo: day('2026-12-20') }),
      anEntry({ id: id('d'), displayName: 'LATER', validTo: day('2026-12-10') }),
      anEntry({ id: id('e'), displayName: 'NOT ASKED', validTo: day('2026-11-01') }),
    ];
    const toRenew = ['a', 'f', 'b', 'c', 'd'].map(id);
    const end = finishedOf(read, { ...around, toRenew, register: { entries, forgotten: [] } });
    expect(end?.next).toEqual({
      id: id('c'),
      displayName: 'NEXT',
      business: 'Sunrise Bakery Pty Ltd',
      count: 2,
    });
  });
});
