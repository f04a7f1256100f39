import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/portal/dom/words/by-style.ts';

const attributes: Readonly<Record<string, string>> = { 'data-label': 'Valid to', 'aria-label': 'Edit' };
const said = (content: string): string => wordsOf(content, (name) => attributes[name] ?? '');

/** What `getComputedStyle(…, '::before').content` gives, in the two browsers. */
const contents: readonly (readonly [string, string, string])[] = [
  ['words', '"Valid to"', 'Valid to'],
  ['an attribute, as Chromium gives it', '"Valid to" ": "', 'Valid to: '],
  ['an attribute, as Firefox gives it', 'attr(data-label) ": "', 'Valid to: '],
  ['an attribute with a type and another value for want of it', 'attr(data-label string, "-")', 'Valid to'],
  ['an attribute that is not there', 'attr(data-title)', ''],
  ['quotation marks in words', '"the \\"new\\" one"', 'the "new" one'],
  ['a picture', 'url("icon.svg")', ''],
  ['a picture in two sizes', 'image-set(url("a.png") 1x, url("b.png") 2x)', ''],
  ['a number', 'counter(row, decimal) ". "', '. '],
  ['a picture, then words', 'url("icon.svg") "Edit"', 'Edit'],
  ['words that look like a function', '"url(x) Edit"', 'url(x) Edit'],
  ['a picture and what is spoken for it', 'url("icon.svg") / "Edit"', 'Edit'],
  ['a picture and an attribute that is spoken for it', 'url("icon.svg") / attr(aria-label)', 'Edit'],
];

describe('what a style sheet writes', () => {
  it.each(contents)('%s', (_, content, words) => {
    expect(said(content)).toBe(words);
  });
});
