import { describe, expect, it } from 'vitest';
import { stepIds } from '../../../src/journey/ids.ts';
import type { Progress } from '../../../src/journey/progress-record.ts';
import { startJourney } from '../../../src/journey/progress-record.ts';
import { emptyRegister, type Register } from '../../../src/register/entry.ts';
import { followJourneys, settleWithTime } from '../../../src/register/follow-journeys.ts';
import { newCredentialOf } from '../../../src/register/from-journey.ts';
import { remember } from '../../../src/register/remember.ts';
import { isBeingRenewed } from '../../../src/register/renewal.ts';
import { day, on, registerOf } from './an-entry.ts';

const when = on('2026-11-24');
const business = { name: 'Sunrise Bakery Pty Ltd', abn: '51824753556' };
const register = registerOf({ abn: business.abn, validTo: day('2026-12-13') });
const [entry] = register.entries;

const blank = startJourney('renew', new Date('2026-11-24T01:00:00Z'), 'a-run');
const old = { displayName: 'SUNRISE-PAYROLL', validTo: day('2026-12-13'), status: 'active' } as const;
const begun: Progress = { ...blank, known: { ...blank.known, business, oldCredential: old } };
const confirmed: Progress = { ...begun, states: { 'load-into-software': 'done' } };
const checked = { outcome: 'right', verdict: 'good', validTo: day('2028-11-22') } as const;
const allDone = Object.fromEntries(stepIds.map((step) => [step, 'done'] as const));

/** The entry after the journeys were, one after the other, like this; null for a journey that was stopped. */
function entryAfter(start: Register, ...stages: readonly (Progress | null)[]) {
  let before: { journeys: readonly Progress[]; register: Register } = { journeys: [], register: start };
  for (const stage of stages) {
    const journeys = stage ? [stage] : [];
    before = { journeys, register: followJourneys(before, { journeys, register: before.register }, when) };
  }
  return before.register.entries[0];
}

describe('an entry whose renewal', () => {
  it('is begun keeps quiet, and speaks again when it is given up', () => {
    expect(entryAfter(register, blank)).toBe(entry);
    expect(entryAfter(register, blank, begun)).toMatchObject({
      renewal: 'under-way',
      replaces: '2026-12-13',
    });
    expect(entryAfter(register, begun, null)).toMatchObject({ renewal: 'none', replaces: null });
  });

  it('was confirmed to work has its line in the history, and the last day of the file that was checked', () => {
    const done = entryAfter(register, begun, { ...confirmed, known: { ...confirmed.known, checked } });
    expect(done).toMatchObject({ renewal: 'confirmed', replaces: '2026-12-13', validTo: '2028-11-22' });
    expect(done?.history.map(({ what }) => what)).toEqual(['added', 'confirmed', 'renewed']);
  });

  it('ended without its file being checked has the day that is reckoned, so that it does not keep quiet for ever', () => {
    const left = entryAfter(register, begun, confirmed);
    expect(left).toMatchObject({ validTo: '2028-11-23', isReckoned: true });
    expect(left && isBeingRenewed(left)).toBe(false);
    expect(entryAfter(register, begun, confirmed, { ...confirmed, states: allDone })).toEqual(left);
  });

  it('was confirmed has the day of its file as soon as that is read, also where it is an earlier one', () => {
    const read: Progress = { ...confirmed, known: { ...confirmed.known, checked } };
    const done = entryAfter(register, begun, confirmed, read);
    expect(done).toMatchObject({ renewal: 'confirmed', validTo: '2028-11-22' });
    expect(done).not.toHaveProperty('isReckoned');
  });

  it('is stopped after the new file came has the day that is reckoned from its coming', () => {
    const known = {
      ...begun.known,
      handedOver: { how: 'installed' },
      handedOverOn: day('2026-11-25'),
    } as const;
    expect(entryAfter(register, begun, { ...begun, known }, null)).toMatchObject({
      validTo: '2028-11-24',
      isReckoned: true,
    });
  });

  it('is finished stays renewed when its journey is cleared away', () => {
    const done = entryAfter(register, begun, confirmed, { ...confirmed, states: allDone }, null);
    expect(done).toMatchObject({ renewal: 'confirmed', validTo: '2028-11-23' });
  });

  it('revoked the old one says so once', () => {
    const revoked = {
      ...confirmed,
      known: { ...begun.known, oldCredential: { ...old, status: 'revoked' } },
    } as const;
    const done = entryAfter(register, begun, confirmed, revoked, { ...revoked, states: allDone });
    expect(done?.history.map(({ what }) => what)).toEqual(['added', 'confirmed', 'renewed', 'revoked']);
  });

  it('is of another business, another name or a first credential is none of its', () => {
    const others: Progress[] = [
      { ...begun, known: { ...begun.known, business: { ...business, abn: '11111111138' } } },
      { ...begun, known: { ...begun.known, oldCredential: { ...old, displayName: 'sunrise-payroll' } } },
      { ...begun, journey: 'set-up' },
    ];
    for (const other of others) expect(entryAfter(register, other)).toBe(entry);
  });

  it('was dropped in the register stays so while the journey goes on', () => {
    const dropped = entryAfter(register, begun);
    const now: Register = {
      ...register,
      entries: dropped ? [{ ...dropped, renewal: 'none', replaces: null }] : [],
    };
    const next = followJourneys(
      { journeys: [begun], register: now },
      { journeys: [{ ...begun, states: { 'open-ram': 'done' } }], register: now },
      when,
    );
    expect(next).toBe(now);
  });
});

describe('a renewal that was begun and left for two weeks', () => {
  const begunAlready = followJourneys({ journeys: [], register }, { journeys: [begun], register }, when);
  const later = on('2026-12-08');
  const known = {
    ...begun.known,
    handedOver: { how: 'installed' },
    handedOverOn: day('2026-11-25'),
  } as const;

  it('keeps quiet until then', () => {
    const moment = { journeys: [begun], register: begunAlready };
    expect(settleWithTime(moment, on('2026-12-07'))).toBe(begunAlready);
  });

  it('is reminded of again where no new file came', () => {
    const { entries } = settleWithTime({ journeys: [begun], register: begunAlready }, later);
    expect(entries).toMatchObject([{ renewal: 'none', validTo: '2026-12-13' }]);
  });

  it('has its new last day, as it is reckoned, where one came', () => {
    const journeys = [{ ...begun, known }];
    const { entries } = settleWithTime({ journeys, register: begunAlready }, later);
    expect(entries).toMatchObject([{ validTo: '2028-11-24', isReckoned: true }]);
  });
});

describe('a credential that is remembered', () => {
  it('while its renewal is under way keeps quiet at once', () => {
    const before = { journeys: [begun], register: emptyRegister };
    const [added] = followJourneys(before, { journeys: [begun], register }, when).entries;
    expect(added).toMatchObject({ renewal: 'under-way', replaces: '2026-12-13' });
  });

  it.each([checked, null])('at the end of its renewal (checked: %j) speaks of the new one', (known) => {
    const end: Progress = { ...confirmed, known: { ...begun.known, checked: known }, states: allDone };
    const found = newCredentialOf(end, null);
    if (!found) throw new Error('nothing to remember');
    const kept = remember(emptyRegister, found, when).register;
    const [added] = followJourneys(
      { journeys: [end], register: emptyRegister },
      { journeys: [end], register: kept },
      when,
    ).entries;
    expect(added?.validTo).toBe(known ? '2028-11-22' : '2028-11-23');
    expect(added && isBeingRenewed(added)).toBe(false);
  });
});
