import { expect, test, vi } from 'vitest';
import { wordsOf } from '../../../../src/platform/words/words.ts';
import { sentence } from '../../../../src/values/sentence.ts';

const getMessage = vi.fn((key: string) => (key === 'locale_language' ? 'en' : key));
const say = wordsOf(getMessage);

// A list of 300 credentials says 10,000 sentences.
test('a sentence without a gap or a number is one question to the browser', () => {
  expect(say(sentence('card_label'))).toBe('card_label');
  expect(getMessage.mock.calls).toEqual([['card_label']]);
});
