import { describe, expect, it } from 'vitest';
import { withHarmlessDirection } from '../../../../src/platform/words/harmless-direction.ts';
import { wordsOf } from '../../../../src/platform/words/words.ts';

describe('a name in a sentence', () => {
  it.each([
    ['a name as most are', 'Bakery-Payroll-N', 'Bakery-Payroll-N'],
    ['a name in Hebrew', 'מאפייה', 'מאפייה'],
    ['an override', '\u202Eexe.lmx', '\ufffdexe.lmx'],
    ['an isolate that does not end', 'a\u2067b', 'a\ufffdb'],
    ['an end that has no beginning', 'a\u2069b\u2066c', 'a\ufffdb\ufffdc'],
    ['one that is whole, as ours are', '\u2068name\u2069', '\u2068name\u2069'],
  ])('with %s', (_, name, shown) => expect(withHarmlessDirection(name)).toBe(shown));

  it('is made harmless wherever a sentence is put into words', () => {
    const words = wordsOf((key, values = []) => `${key}: ${values.join('|')}`);
    expect(words({ key: 'fact_credential', values: ['\u202Eexe.lmx', 'x'] } as never)).toContain(
      ': \ufffdexe.lmx|x',
    );
  });
});
