import { beforeAll, describe, expect, it } from 'vitest';
import { measured } from '../../measured.ts';
import { type BackgroundProgram, backgroundProgram } from './background-program.ts';
import { Computer } from './computer.ts';
import { renewing, settingUp } from './journeys.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { letHappen, viewOn } from './somebody.ts';
import { spoil } from './spoil.ts';

const cases = 1000;
const key = 'credential-guide';
const begin =
  renewing[0] ??
  (() => {
    throw new Error('A renewal begins with something');
  })();

let program: BackgroundProgram;
/** What is stored at every moment of both journeys. */
const moments: { local: Record<string, unknown>; session: Record<string, unknown> }[] = [];

beforeAll(async () => {
  program = await backgroundProgram();
  for (const journey of [renewing, settingUp]) {
    const computer = new Computer(program);
    for (const happening of journey) {
      await letHappen(computer, happening);
      await computer.quiet();
      moments.push(structuredClone({ local: computer.local, session: computer.session }));
    }
  }
});

/** A computer that holds this, and has just been started. */
function computerWith({ local, session }: (typeof moments)[number]): Computer {
  const computer = new Computer(program);
  Object.assign(computer.local, structuredClone(local));
  Object.assign(computer.session, structuredClone(session));
  return computer;
}

function copiesIn({ local }: Computer): unknown[] {
  return Object.entries(local).flatMap(([name, value]) =>
    name.startsWith(`${key}-set-aside-`) ? [value] : [],
  );
}

describe(`${cases} seeded cases of spoilt storage`, () => {
  it('are answered with what was stored or with a sentence and a whole copy of it; and the person can go on', async () => {
    let setAside = 0;
    for (let seed = 1; seed <= cases; seed += 1) {
      const random = seededNumbers(seed);
      const moment = moments[Math.floor(random() * moments.length)];
      if (!moment) throw new Error('Nothing was stored');
      const { how, record } = spoil(moment.local[key], random);
      // The session's part is spoilt in one case of four: it is told anew by every tab, and nobody misses it.
      const session =
        random() < 0.25
          ? { 'portal-tabs': spoil(moment.session['portal-tabs'], random).record }
          : moment.session;
      const computer = computerWith({
        local: { ...moment.local, [key]: record },
        session: session as Record<string, unknown>,
      });
      const what = `seed ${seed}: ${how}`;

      const view = await viewOn(computer);
      const copies = copiesIn(computer);
      if (view.trouble === null) {
        // Read as it is: the person's journeys are all there.
        expect(copies, what).toEqual([]);
        expect(computer.local[key], what).toEqual(record);
        expect(view.underWay, what).toHaveLength((record as { journeys: unknown[] }).journeys.length);
      } else if (view.trouble.key === 'storage_newer') {
        // A version to come: it stays as it is.
        await letHappen(computer, begin);
        expect(computer.local[key], what).toEqual(record);
        expect(copiesIn(computer), what).toEqual([]);
        computer.stop();
        continue;
      } else {
        setAside += 1;
        expect(view.trouble.key, what).toBe('storage_set_aside');
        expect(copies, what).toEqual([record]);
        expect(view.underWay, what).toEqual([]);
        await letHappen(computer, begin);
        expect((await viewOn(computer)).overview?.guidance?.step, what).toBe('open-ram');
      }
      computer.stop();
      // The next start of the background finds it in order, and makes no second copy.
      expect((await viewOn(computer)).trouble, what).toBeNull();
      expect(copiesIn(computer), what).toEqual(copies);
      expect(computer.logged, what).toEqual([]);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    measured('cases', cases);
    measured('set aside', setAside);
    expect(setAside).toBeGreaterThan(cases * 0.7);
    expect(setAside).toBeLessThan(cases);
  });
});

describe('a storage that is full', () => {
  it('at any write of a journey loses nothing that was stored, says so, and has all again once there is room', async () => {
    let struck = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seededNumbers(seed);
      const computer = new Computer(program);
      for (const happening of renewing) {
        const fault =
          random() < 0.3 ? ({ atCall: Math.floor(random() * 2), how: 'full' } as const) : undefined;
        await letHappen(computer, happening, fault);
        struck += computer.logged.length;
        for (const line of computer.logged.splice(0))
          expect(line).toMatch(/^Credential Guide c(annot|ould not) /);
      }
      const { overview, underWay } = await viewOn(computer);
      expect(underWay, `seed ${seed}`).toHaveLength(1);
      expect(overview?.guidance, `seed ${seed}`).toBeNull();
    }
    measured('writes that failed', struck);
    expect(struck).toBeGreaterThan(50);
  });
});
