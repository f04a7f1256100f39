import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { beginRenewal, confirmRenewal, dropRenewal } from '../../../src/register/change.ts';
import { emptyRegister, type RegisterEntry } from '../../../src/register/entry.ts';
import { registerSchema } from '../../../src/register/read/parse-entry.ts';
import { changeEntry, forget, remember } from '../../../src/register/remember.ts';
import { anEntry, day, on, registerOf } from './an-entry.ts';

const sunrise = {
  business: 'Sunrise Bakery Pty Ltd',
  displayName: 'SUNRISE-PAYROLL',
  origin: 'portal',
} as const;

function only(entries: readonly RegisterEntry[]): RegisterEntry {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Error(`${entries.length} entries`);
  return entry;
}

describe('remembering a credential', () => {
  it('adds it with all that is known, in a form that storage reads', () => {
    const { register, change, id } = remember(
      emptyRegister,
      { ...sunrise, displayName: ' SUNRISE-PAYROLL ', abn: '51824753556', validTo: day('2028-11-22') },
      on('2026-11-24'),
    );
    expect(change).toBe('added');
    const entry = only(register.entries);
    expect(entry).toMatchObject({
      id,
      displayName: 'SUNRISE-PAYROLL',
      abn: '51824753556',
      addedOn: '2026-11-24',
    });
    expect(entry.history).toEqual([
      {
        day: '2026-11-24',
        at: entry.changedAt,
        what: 'added',
        displayName: 'SUNRISE-PAYROLL',
        validTo: '2028-11-22',
      },
    ]);
    expect(v.safeParse(registerSchema, structuredClone(register)).success).toBe(true);
  });

  it('does not double the same business and display name, and overwrites nothing with nothing', () => {
    const before = registerOf({ abn: '51824753556', notes: 'On the old laptop', software: 'xero' });
    const found = {
      ...sunrise,
      business: 'SUNRISE  BAKERY Pty Ltd',
      validTo: day('2028-11-22'),
      notes: '',
      software: null,
    };
    const { register, change } = remember(before, found, on('2026-11-25'));
    expect(change).toBe('changed');
    expect(only(register.entries)).toMatchObject({
      business: 'Sunrise Bakery Pty Ltd',
      abn: '51824753556',
      notes: 'On the old laptop',
      software: 'xero',
      validTo: '2028-11-22',
    });
    const again = remember(register, found, on('2026-11-26'));
    expect(again.change).toBe('same');
    expect(again.register).toBe(register);
  });

  it('keeps apart what differs in display name, its letter case, business or ABN', () => {
    const register = registerOf(
      {},
      { displayName: 'Sunrise-Payroll' },
      { displayName: 'OTHER' },
      { business: 'Moonlight Pty Ltd' },
      { business: 'Kim Lee', abn: '51824753556' },
      { business: 'Kim Lee', abn: '53004085616' },
    );
    expect(new Set(register.entries.map(({ id }) => id)).size).toBe(6);
  });

  it('knows a business by its ABN when its name has changed', () => {
    const before = registerOf({ abn: '51824753556' });
    const { change } = remember(
      before,
      { ...sunrise, business: 'Sunrise Cakes', abn: '51824753556' },
      on('2026-11-25'),
    );
    expect(change).toBe('same');
  });

  it('takes a later last day as a renewal, ends the snooze with it, and keeps both in the history', () => {
    const before = registerOf({ validTo: day('2026-12-01'), snoozedUntil: day('2026-11-28') });
    const { register } = remember(before, { ...sunrise, validTo: day('2028-11-27') }, on('2026-11-27'));
    const entry = only(register.entries);
    expect(entry.snoozedUntil).toBeNull();
    expect(entry.history.map(({ what, validTo }) => [what, validTo])).toEqual([
      ['added', '2026-12-01'],
      ['renewed', '2028-11-27'],
    ]);
  });

  it('does not take the old credential of the same name for news, but believes the person', () => {
    const before = registerOf({ validTo: day('2028-11-27') });
    const old = { ...sunrise, validTo: day('2026-12-01') };
    expect(remember(before, old, on('2026-11-27')).change).toBe('same');
    expect(remember(before, { ...old, origin: 'keystore' }, on('2026-11-27')).change).toBe('same');
    const typed = remember(before, { ...old, origin: 'typed' }, on('2026-11-27')).register;
    expect(only(typed.entries)).toMatchObject({
      validTo: '2026-12-01',
      history: [{}, { what: 'corrected' }],
    });
  });
});

describe('forgetting', () => {
  it('leaves no word of the credential, only a mark that names nobody', () => {
    const register = registerOf({ notes: 'secret', abn: '51824753556' }, { displayName: 'OTHER' });
    const [gone, kept] = register.entries;
    const left = forget(register, [gone?.id ?? ''], 5);
    expect(left.entries).toEqual([kept]);
    expect(left.forgotten).toEqual([{ id: gone?.id, forgottenAt: gone?.changedAt }]);
    expect(JSON.stringify(left)).not.toMatch(/SUNRISE-PAYROLL|secret|51824753556/);
    expect(forget(left, [gone?.id ?? ''], 6)).toBe(left);
  });

  it('does not stand in the way of remembering again: the new entry has another id, even in the same moment', () => {
    const register = registerOf({});
    const { id } = only(register.entries);
    const left = forget(register, [id], Date.parse('2030-01-01'));
    const again = remember(left, sunrise, on('2026-11-24')).register;
    expect(only(again.entries).id).not.toBe(id);
    expect(again.forgotten.map((one) => one.id)).toEqual([id]);
  });
});

describe('a change', () => {
  it('is later than what it changes, even with the clock set back', () => {
    const register = registerOf({});
    const { id, changedAt } = only(register.entries);
    const next = changeEntry(register, id, { notes: 'x' }, on('2020-01-01'));
    expect(only(next.entries).changedAt).toBeGreaterThan(changedAt);
    expect(only(next.entries).stamps).toEqual({ notes: only(next.entries).changedAt });
    expect(changeEntry(next, id, { notes: 'x' }, on('2027-01-01'))).toBe(next);
    expect(changeEntry(next, 'nobody', { notes: 'y' }, on('2027-01-01'))).toBe(next);
  });
});

describe('a renewal', () => {
  const old = anEntry({ validTo: day('2026-12-01') });

  it('replaces the credential as it was when it was begun', () => {
    const begun = beginRenewal(old, on('2026-11-25'));
    expect(begun).toMatchObject({ renewal: 'under-way', replaces: '2026-12-01' });
    expect(beginRenewal(begun, on('2026-11-26'))).toBe(begun);
    expect(dropRenewal(begun, on('2026-11-26'))).toMatchObject({ renewal: 'none', replaces: null });
    expect(confirmRenewal(begun, on('2026-11-26'))).toMatchObject({
      renewal: 'confirmed',
      replaces: '2026-12-01',
      history: [{ what: 'added' }, { what: 'confirmed', day: '2026-11-26' }],
    });
  });

  it('that was confirmed without being begun replaces nothing when the new last day is there', () => {
    const before = registerOf({ validTo: day('2026-12-01') });
    const renewed = only(
      remember(before, { ...sunrise, validTo: day('2028-11-24') }, on('2026-11-25')).register.entries,
    );
    expect(confirmRenewal(renewed, on('2026-11-26')).replaces).toBeNull();
    expect(confirmRenewal(old, on('2026-11-26')).replaces).toBe('2026-12-01');
  });
});
