import { beforeAll, describe, expect, it } from 'vitest';
import { measured } from '../../measured.ts';
import { isWhole } from '../../sample.ts';
import { type BackgroundProgram, backgroundProgram } from './background-program.ts';
import { Computer, type Fault } from './computer.ts';
import { type Happening, renewing, settingUp } from './journeys.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { letHappen, viewOn } from './somebody.ts';

const runs = isWhole ? 200 : 80;
/** The most calls of the browser's API that one message leads to; a fault beyond does not happen. */
const mostCalls = 14;

let program: BackgroundProgram;
beforeAll(async () => {
  program = await backgroundProgram();
});

/** What is stored at the end, without what is each time another: the run's name and the moment of its start. */
function ending({ local }: Computer): unknown {
  const text = JSON.stringify(local['credential-guide']);
  return JSON.parse(
    text
      .replace(/"run":"[^"]*"/g, '"run":"…"')
      .replace(/"open":"[^"]*"/g, '"open":"…"')
      .replace(/"startedAt":"[^"]*"/g, '"startedAt":"…"'),
  );
}

async function goThrough(journey: readonly Happening[], each: (computer: Computer) => Fault | undefined) {
  const computer = new Computer(program);
  computer.stopsBeforeEveryMessage = true;
  for (const happening of journey) await letHappen(computer, happening, each(computer));
  const view = await viewOn(computer);
  await computer.quiet();
  return { computer, view };
}

describe.each([
  ['renew', renewing],
  ['set-up', settingUp],
] as const)('the journey %s', (_name, journey) => {
  it('comes to its end in one life of the background', async () => {
    const computer = new Computer(program);
    for (const happening of journey) await letHappen(computer, happening);
    const { overview } = await viewOn(computer);
    expect(computer.starts).toBe(1);
    expect(overview?.guidance).toBeNull();
    expect(overview?.steps.filter(({ state }) => !/^(done|skipped)$/.test(state))).toEqual([]);
  });

  it(`is the same with the background stopped before every message and, in ${runs / 2} seeded runs, within one message in two`, async () => {
    const undisturbed = await goThrough(journey, () => undefined);
    expect(undisturbed.computer.starts).toBeGreaterThanOrEqual(journey.length);
    const expected = ending(undisturbed.computer);
    let stops = 0;
    for (let seed = 1; seed <= runs / 2; seed += 1) {
      const random = seededNumbers(seed);
      const { computer, view } = await goThrough(journey, () => {
        if (random() < 0.5) return undefined;
        const how = random() < 0.5 ? 'killed before' : 'killed after';
        return { atCall: Math.floor(random() * mostCalls), how };
      });
      expect(ending(computer), `seed ${seed}`).toEqual(expected);
      expect(view.underWay, `seed ${seed}`).toHaveLength(1);
      expect(view.trouble, `seed ${seed}`).toBeNull();
      expect(computer.logged, `seed ${seed}`).toEqual([]);
      stops += computer.starts;
    }
    measured('runs', runs / 2);
    measured('starts', stops);
    // More than one life for each message: the faults did strike.
    expect(stops).toBeGreaterThan((runs / 2) * journey.length * 1.2);
  });
});
