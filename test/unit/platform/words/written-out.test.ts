import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardWords } from '../../../../src/platform/words/card-words.ts';
import { wordsOf } from '../../../../src/platform/words/words.ts';
import { wordsFor, writtenOut } from '../../../../src/platform/words/written-out.ts';
import english from '../../../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { CalendarDate } from '../../../../src/values/calendar-date.ts';
import { counted, sentence } from '../../../../src/values/sentence.ts';

const day = '2026-12-26' as CalendarDate;
const words: Readonly<Record<string, string>> = {
  locale_language: 'vi',
  validity_left_other: 'còn $1 ngày, đến $2',
  validity_last_day: 'hết hạn $1',
};
const getMessage = (key: string, values: string[] = []): string =>
  (words[key] ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');

describe('what is told to a page', () => {
  const told = {
    run: 'one',
    validTo: day,
    facts: [sentence('validity_last_day', { date: day }), sentence('card_label')],
    choices: [{ says: [counted('validity_left', 1, { date: day })], displayName: null }],
    targets: { home: { control: 'sign-in', row: null } },
  };
  const written = writtenOut(told, getMessage);

  it('has its days in words, in every sentence however deep', () => {
    expect(JSON.stringify(written)).not.toContain('"date"');
    expect(written.facts[0]).toEqual({ key: 'validity_last_day', values: ['26 tháng 12, 2026'] });
  });

  it('has the form of each number chosen, that of “other” where the language has no more', () => {
    expect(written.choices[0]?.says[0]).toEqual({
      key: 'validity_left_other',
      values: ['1', '26 tháng 12, 2026'],
    });
  });

  it('says the same as it would have said before', () => {
    const say = wordsOf(getMessage);
    const all = (from: typeof told) => [...from.facts, ...from.choices.flatMap(({ says }) => says)].map(say);
    expect(all(written)).toEqual(all(told));
  });

  it('is the same in all else', () => {
    expect({ ...written, facts: [], choices: [] }).toEqual({ ...told, facts: [], choices: [] });
    expect(writtenOut(null, getMessage)).toBeNull();
  });
});

describe('the words that go with it', () => {
  it('are those of the sentences in it and those asked for, with their gaps', () => {
    expect(
      wordsFor(
        { facts: [[{ key: 'validity_last_day', values: ['today'] }]] },
        ['locale_language', 'unknown'],
        getMessage,
      ),
    ).toEqual({
      locale_language: 'vi',
      validity_last_day: 'hết hạn $1',
    });
  });

  it('have every sentence that the card says by itself', () => {
    const sources = readdirSync('src/content', { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'));
    const known: readonly string[] = cardWords;
    const names = [...sources.join().matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, name = '']) => name);
    const said = names.filter((name) => name in english || `${name}_other` in english);
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((name) => !known.includes(name))).toEqual([]);
    const differences = Object.keys(english).filter((name) => name.startsWith('name_differs'));
    expect(differences.filter((name) => !known.includes(name))).toEqual([]);
  });
});
