import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntryChanges } from '../../../src/register/change.ts';
import { addDays } from '../../../src/values/calendar-date.ts';
import { day, registerOf } from '../register/an-entry.ts';
import { random, someOf, zones } from './chance.ts';
import { nineOf } from './nine.ts';
import { Ledger, SimulatedComputer } from './simulated-computer.ts';

const days = 800;
const restarts = 200;
const steps = days * 48;
function startRegister(below: (below: number) => number) {
  const soon = (spread: number) => addDays(day('2026-11-24'), below(spread) - 30);
  return registerOf(
    ...Array.from({ length: 12 }, (_, index) => ({
      displayName: `CREDENTIAL-${index}`,
      validTo: soon(780),
      ...(index % 3 === 0 ? { authorisedUntil: soon(400) } : {}),
      ...(index % 5 === 0 ? { suspendedOn: soon(300) } : {}),
    })),
  );
}

/** What a person may do to one of the credentials. */
function somethingNew(computer: SimulatedComputer, below: (below: number) => number): void {
  const entry = computer.register.entries[below(12)];
  if (!entry) return;
  const { validTo, authorisedUntil, suspendedOn } = entry;
  const changes: EntryChanges[] = [
    { snoozedUntil: addDays(computer.today, 1 + below(10)) },
    ...(validTo ? [{ validTo: addDays(validTo, 729) }] : []),
    ...(authorisedUntil ? [{ authorisedUntil: addDays(authorisedUntil, 365) }] : []),
    { suspendedOn: suspendedOn ? null : addDays(computer.today, -below(20)) },
    { notes: `Looked at on ${computer.today}` },
  ];
  const choice = below(changes.length + 1);
  const change = changes[choice];
  if (change) computer.change(entry.id, change);
  else computer.renewal(entry, entry.renewal === 'none' ? 'begin' : 'drop');
}

/** Runs one computer for 800 days. @returns how many reminders there were, and how many restarts, alarms lost and changes of the clock. */
function run(seed: number, clockTroubles: number) {
  const below = random(seed);
  const stops = someOf(steps, restarts, below);
  const zoneChanges = someOf(steps, 60, below);
  const clockChanges = someOf(steps, clockTroubles, below);
  const news = someOf(steps, 150, below);
  const computer = new SimulatedComputer(
    Date.parse('2026-11-24T01:00:00Z'),
    'Australia/Lord_Howe',
    startRegister(below),
  );
  const ledger = new Ledger();
  const counts = { restarts: 0, lost: 0, setBack: 0 };
  let compared = 0;
  let stopsToCome = 0;
  let startsAt = 0;
  let wrongBy = 0;
  // After the zone or the clock was changed under a running browser, its alarm may ring late; from its next check on it is right again.
  let isSettled = true;

  const compare = (step: number) => {
    const heard = computer.heard.slice(compared).map(({ key, until, days }) => `${key} ${until} ${days}`);
    compared = computer.heard.length;
    const owed = ledger.settle(computer.register.entries, computer.dayInAustralia);
    expect(heard.sort(), `seed ${seed}, step ${step}, ${computer.today} in ${computer.zone}`).toEqual(
      owed.sort(),
    );
    isSettled = true;
  };
  compare(0);

  for (let step = 1; step < steps; step += 1) {
    const before = computer.heard.length;
    const alarm = computer.alarm;
    computer.pass();
    if (computer.isOn && alarm !== null && alarm <= computer.now) compare(step);
    else expect(computer.heard.length, 'nothing is told without a reason').toBe(before);

    if (zoneChanges.has(step)) {
      computer.zone = zones[below(zones.length)] ?? 'UTC';
      isSettled = false;
    }
    if (clockChanges.has(step)) {
      // Set wrong by up to five days either way, or right again.
      const next = wrongBy === 0 ? (below(240) - 120) * 3_600_000 : 0;
      computer.now += next - wrongBy;
      if (next < wrongBy) counts.setBack += 1;
      wrongBy = next;
      isSettled = false;
    }
    if (stops.has(step)) stopsToCome += 1;
    if (computer.isOn && stopsToCome > 0) {
      stopsToCome -= 1;
      computer.isOn = false;
      startsAt = step + (below(3) === 0 ? below(48 * 10) : below(20));
    }
    if (!computer.isOn && step >= startsAt) {
      const losesAlarm = below(3) === 0;
      counts.lost += Number(losesAlarm);
      counts.restarts += 1;
      computer.start(losesAlarm);
      compare(step);
    }
    if (computer.isOn && news.has(step)) {
      somethingNew(computer, below);
      compare(step);
    }
    const nine = computer.isOn && isSettled ? nineOf(computer, 9) : null;
    if (nine) {
      expect(
        ledger.owed(computer.register.entries, nine, computer.dayInAustralia),
        `seed ${seed}, step ${step}`,
      ).toEqual([]);
    }
  }
  return { ...counts, heard: computer.heard };
}

it('tells each reminder once in 800 days with 200 restarts, lost alarms and changed clocks', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { heard, restarts: started, lost, setBack } = run(seed, 30);
      expect(started).toBe(restarts);
      expect(lost).toBeGreaterThan(40);
      expect(setBack).toBeGreaterThan(5);
      expect(heard.length).toBeGreaterThan(60);
      const kinds = heard.map(({ key }) => key.split(':')[0]);
      expect(new Set(kinds)).toEqual(new Set(['validity', 'authorisation', 'suspension']));
    }),
    { numRuns: 1, seed: 20261124 },
  );
});

it('tells none twice while the clock is right', () => {
  const unsnoozed = run(20261129, 0).heard.filter(({ snooze }) => snooze === null);
  const names = unsnoozed.map(({ key, until, days }) => `${key} ${until} ${days}`);
  expect(names.length).toBeGreaterThan(60);
  expect(names).toEqual([...new Set(names)]);
}, 120_000);

it('the ledger notices a reminder that comes twice, too early or never', () => {
  const [entry] = registerOf({ validTo: day('2026-12-01') }).entries;
  const entries = entry ? [entry] : [];
  const ledger = new Ledger();
  expect(ledger.owed(entries, day('2026-10-01'))).toEqual([]);
  expect(ledger.settle(entries, day('2026-11-24'))).toEqual([`validity:${entry?.id} 2026-12-01 7`]);
  expect(ledger.settle(entries, day('2026-11-25'))).toEqual([]);
  expect(ledger.owed(entries, day('2026-11-30'))).toHaveLength(1);
});
