import { describe, expect, test } from 'vitest';
import { getMessage } from '../../../scripts/check-keystore/words.ts';
import { finding } from '../../../src/keystore/findings.ts';
import { wordsOf } from '../../../src/platform/words/words.ts';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { counted, sentence } from '../../../src/values/sentence.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const say = wordsOf(getMessage);

describe('the words of findings', () => {
  test.each([
    [
      counted('keystore_finding_expired', 1),
      'This credential expired 1 day ago. Software cannot use it any more.',
    ],
    [
      counted('keystore_finding_expired', 71),
      'This credential expired 71 days ago. Software cannot use it any more.',
    ],
    [
      sentence('keystore_outcome_right', '21 November 2028'),
      'This is your new keystore file: right business, right name, valid to 21 November 2028.',
    ],
    [
      sentence('keystore_finding_abn_mismatch', '11000002568', '27809366375'),
      'The file says that the ABN is 11000002568, but its certificate is for 27809366375.',
    ],
  ])('%o', (what, words) => {
    expect(say(what)).toBe(words);
  });

  test('every gap of a sentence has a value, and every value a gap', () => {
    const entries = Object.entries(messages as Readonly<Record<string, Message>>);
    const ours = entries.filter(([key]) => key.startsWith('keystore_'));
    const broken = ours.filter(([, { message, placeholders = {} }]) => {
      const gaps = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()));
      const names = Object.keys(placeholders);
      return names.length !== gaps.size || names.some((name) => !gaps.has(name));
    });
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  test('a name that is no sentence is shown, not hidden', () => {
    expect(wordsOf(() => '')(finding('expired', sentence('keystore_page_title'), null).means)).toBe(
      'keystore_page_title',
    );
  });
});

describe('the words keep to what is known', () => {
  const all = Object.entries(messages as Readonly<Record<string, Message>>)
    .filter(([key]) => key.startsWith('keystore_'))
    .map(([, { message }]) => message);

  test('no chain is called trusted, and the checksum no signature', () => {
    expect(all.filter((message) => /trusted|verified/i.test(message))).toEqual([]);
    expect(all.filter((message) => /checksum/.test(message) && /signature/.test(message))).toEqual([]);
  });
});
