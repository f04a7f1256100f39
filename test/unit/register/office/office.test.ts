import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryChanges, When } from '../../../../src/register/change.ts';
import { emptyRegister, type Register } from '../../../../src/register/entry.ts';
import { type Meeting, meetInOffice, type OfficeFile } from '../../../../src/register/office/meet.ts';
import { readOfficeFile, writeOfficeFile } from '../../../../src/register/office/office-file.ts';
import { changeEntry, forget, remember } from '../../../../src/register/remember.ts';
import { joinDoubles } from '../../../../src/register/sync/join-doubles.ts';
import { mergeRegisters } from '../../../../src/register/sync/merge.ts';
import { withNeededMarks } from '../../../../src/register/sync/needed-marks.ts';
import { canonicalText } from '../../../../src/register/sync/sync-items.ts';
import { on, registerOf } from '../an-entry.ts';

/** `HISTORIES=10000` takes some minutes. */
const histories = Number(process.env['HISTORIES'] ?? 300);
const { now } = on('2026-11-24');

/** A file on a shared folder. Each thing that is done to it comes when `turn` lets it: so any other may come in between. */
class SharedFile {
  text = '';
  replaced = 0;
  discarded = 0;
  besides = 0;

  as(turn: <Value>(doing: () => Value) => Promise<Value>): OfficeFile {
    return {
      read: () => turn(() => this.text),
      writeBeside: (text) =>
        turn(() => {
          this.besides += 1;
          return {
            replace: () =>
              turn(() => {
                this.text = text;
                this.replaced += 1;
                this.besides -= 1;
              }),
            discard: () =>
              turn(() => {
                this.besides -= 1;
                this.discarded += 1;
              }),
          };
        }),
    };
  }
}

/** A person at their own computer, with their own list. */
class Person {
  register: Register = emptyRegister;
  readonly #file: OfficeFile;
  readonly #turn: <Value>(doing: () => Value) => Promise<Value>;

  constructor(file: SharedFile, turn: <Value>(doing: () => Value) => Promise<Value>) {
    this.#file = file.as(turn);
    this.#turn = turn;
  }

  meet(): Promise<Meeting> {
    return meetInOffice(
      this.#file,
      (there) =>
        this.#turn(() => {
          const { register } = joinDoubles(mergeRegisters(this.register, there));
          this.register = withNeededMarks(register, null, now);
          return this.register;
        }),
      now,
    );
  }
}

const deed = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom('add', 'add', 'change', 'forget', 'meet', 'meet', 'meet'),
  name: fc.constantFrom('P', 'Q', 'R', 'S'),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

/** What somebody does to their own list. @returns what they said last of that credential. */
function act(person: Person, { what, name }: Deed, at: number): string | null {
  const when: When = { ...on('2026-11-24'), now: now + at * 1000 };
  const { register } = person;
  const known = register.entries.find(({ displayName }) => displayName === name);
  const notes = `word ${at}`;
  const changes: EntryChanges = { notes };
  if (what === 'add' && !known) {
    const found = { business: 'X', displayName: name, origin: 'typed', ...changes } as const;
    person.register = remember(register, found, when).register;
    return notes;
  }
  if (what === 'change' && known) {
    person.register = changeEntry(register, known.id, changes, when);
    return notes;
  }
  if (what === 'forget' && known) person.register = forget(register, [known.id], when.now);
  return null;
}

interface Lived {
  readonly file: SharedFile;
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  /** The latest word on each credential, whoever said it. */
  readonly words: ReadonlyMap<string, string>;
}

/** Two or three people work at once, each on their own, and at every wait of each of them any other may come in between. */
async function live(scheduler: fc.Scheduler, count: number, deeds: readonly Deed[]): Promise<Lived> {
  const file = new SharedFile();
  const turn = async <Value>(doing: () => Value): Promise<Value> => {
    await scheduler.schedule(Promise.resolve());
    return doing();
  };
  const people = Array.from({ length: count }, () => new Person(file, turn));
  const words = new Map<string, string>();
  const meetings: Meeting[] = [];
  let at = 0;
  const lives = people.map(async (person, who) => {
    for (const each of deeds.filter((one) => one.who % count === who)) {
      await scheduler.schedule(Promise.resolve());
      at += 1;
      const word = act(person, each, at);
      if (word !== null) words.set(each.name, word);
      if (each.what === 'meet') meetings.push(await person.meet());
    }
    // As the page does: once more, some time after the last thing was written.
    meetings.push(await person.meet());
  });
  await scheduler.waitFor(Promise.all(lives));
  return { file, people, meetings, words };
}

/** Everybody opens the page once more, one after the other. */
async function settle({ people }: Lived, scheduler: fc.Scheduler): Promise<void> {
  for (const person of [...people, ...people]) await scheduler.waitFor(person.meet());
}

const listIn = (text: string): Register => {
  const read = readOfficeFile(text);
  if (read.kind !== 'list') throw new Error(`The file is ${read.kind}: ${text}`);
  return read.list.register;
};

const withoutForgetting = fc.array(
  deed.filter(({ what }) => what !== 'forget'),
  { minLength: 4, maxLength: 24 },
);
const count = fc.constantFrom(2, 3);

describe('people who write to one file at once', () => {
  it('lose nothing, in whatever order each of them is held up', async () => {
    let contested = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), count, withoutForgetting, async (scheduler, count, deeds) => {
        const lived = await live(scheduler, count, deeds);
        // Before anything settles, every word is somewhere: in the file, or in the list of who said it.
        const everywhere = [listIn(lived.file.text), ...lived.people.map(({ register }) => register)];
        const known = everywhere.reduce((one, other) => joinDoubles(mergeRegisters(one, other)).register);
        const said = new Map(known.entries.map(({ displayName, notes }) => [displayName, notes]));
        expect(said).toEqual(new Map([...said].map(([name]) => [name, lived.words.get(name)])));
        expect([...said.keys()].sort()).toEqual([...lived.words.keys()].sort());
        contested += lived.file.discarded;

        await settle(lived, scheduler);
        const inFile = listIn(lived.file.text);
        expect(new Map(inFile.entries.map(({ displayName, notes }) => [displayName, notes]))).toEqual(
          new Map(lived.words),
        );
        for (const { register } of lived.people) expect(canonicalText(register)).toBe(canonicalText(inFile));
      }),
      { numRuns: histories },
    );
    expect(contested).toBeGreaterThan(histories / 4);
  });

  it('come to the same, and nothing forgotten comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        count,
        fc.array(deed, { minLength: 4, maxLength: 24 }),
        async (scheduler, count, deeds) => {
          const lived = await live(scheduler, count, deeds);
          const marks = lived.people.flatMap(({ register }) => register.forgotten);
          const plain = marks.filter(({ into }) => into === undefined).map(({ id }) => id);
          const gone = marks.filter(({ id, into }) => plain.includes(into ?? id)).map(({ id }) => id);
          await settle(lived, scheduler);
          const inFile = listIn(lived.file.text);
          for (const { register } of lived.people)
            expect(canonicalText(register)).toBe(canonicalText(inFile));
          expect(inFile.entries.filter(({ id }) => gone.includes(id))).toEqual([]);
        },
      ),
      { numRuns: histories },
    );
  });

  it('never leave what was written beside lying about, and give up rather than write for ever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), count, withoutForgetting, async (scheduler, count, deeds) => {
        const { file, meetings } = await live(scheduler, count, deeds);
        expect(file.besides).toBe(0);
        expect(meetings.filter(({ kind }) => kind !== 'met' && kind !== 'busy')).toEqual([]);
      }),
      { numRuns: histories },
    );
    let turn = 0;
    const restless: OfficeFile = {
      read: async () => {
        turn += 1;
        return writeOfficeFile({ register: registerOf({ notes: `${turn}` }), unread: none });
      },
      writeBeside: async () => ({ replace: async () => undefined, discard: async () => undefined }),
    };
    const mine = registerOf({ displayName: 'MINE' });
    expect(await meetInOffice(restless, async () => mine, now)).toEqual({ kind: 'busy' });
  });

  it('what one of them held in their hands when their computer died is still theirs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 6 }), async (steps) => {
        const file = new SharedFile();
        let left = steps;
        const dying = async <Value>(doing: () => Value): Promise<Value> => {
          left -= 1;
          if (left < 0) throw new Error('the computer is off');
          return doing();
        };
        const person = new Person(file, dying);
        person.register = registerOf({ displayName: 'MINE' });
        await person.meet().catch(() => undefined);
        // Never a half of it: the file is what it was, or whole.
        expect(['', 'MINE']).toContain(listIn(file.text).entries[0]?.displayName ?? '');
        left = Number.POSITIVE_INFINITY;
        await person.meet();
        expect(listIn(file.text).entries.map(({ displayName }) => displayName)).toEqual(['MINE']);
      }),
    );
  });
});

const none = { entries: [], forgotten: [] };

describe('the office’s file', () => {
  const alone = async (text: string, mine = registerOf({ displayName: 'MINE' })) => {
    const file = new SharedFile();
    file.text = text;
    const person = new Person(file, async (doing) => doing());
    person.register = mine;
    return { file, person, meeting: await person.meet() };
  };

  it.each([
    ['a letter', 'Dear Kim', 'foreign'],
    ['another program’s file', '{"entries":[],"forgotten":[]}', 'foreign'],
    ['a list without its parts', '{"format":"credential-guide-register","version":1}', 'foreign'],
    ['a later version’s', '{"format":"credential-guide-register","version":2,"entries":{}}', 'newer'],
    ['cut off', '{"format":"credential-guide-register","version":1,"entries":[{"id":', 'unreadable'],
  ])('is not written to when it is %s', async (_, text, kind) => {
    const { file, meeting, person } = await alone(text);
    expect(meeting).toEqual({ kind });
    expect(file.text).toBe(text);
    expect(person.register.entries).toHaveLength(1);
  });

  it('keeps what this version cannot read of it, as it was', async () => {
    const strange = { id: 'x', colour: 'green' };
    const text = JSON.stringify({
      format: 'credential-guide-register',
      version: 1,
      entries: [strange],
      forgotten: [{ id: 'y', why: 'later' }],
    });
    const { file } = await alone(text);
    const written = JSON.parse(file.text);
    expect(written.entries).toHaveLength(2);
    expect(written.entries).toContainEqual(strange);
    expect(written.forgotten).toEqual([{ id: 'y', why: 'later' }]);
    const again = file.text;
    await alone(again, listIn(again));
    expect(file.text).toBe(again);
  });

  it('is not written to when it says the same already, nor before its news is kept here', async () => {
    const register = registerOf({ displayName: 'MINE' });
    const { file } = await alone(writeOfficeFile({ register, unread: none }), register);
    expect(file.replaced).toBe(0);
    const stays = new SharedFile();
    const meeting = await meetInOffice(
      stays.as(async (doing) => doing()),
      async () => null,
      now,
    );
    expect([meeting, stays.text]).toEqual([{ kind: 'unkept' }, '']);
  });
});
