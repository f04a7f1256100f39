import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasWordsOf, languageOfDates, listIn } from '../../../src/values/written-language.ts';

afterEach(() => vi.restoreAllMocks());

describe('a language that the browser says to know, and has no words of', () => {
  it('has its dates as the portal writes them, and lists without a word between', () => {
    // What Chromium 156 answers for Punjabi. Node has all languages in it.
    const formats: { readonly format: unknown } = Intl.DateTimeFormat.prototype;
    vi.spyOn(formats, 'format', 'get').mockReturnValue(() => 'M01');
    expect(hasWordsOf('pa')).toBe(false);
    expect(languageOfDates('pa')).toBe('en-AU');
    expect(listIn('pa', ['Edit', 'View'], 'disjunction')).toBe('Edit, View');
  });
});

describe('a language that it knows', () => {
  it.each(['en-AU', 'el', 'ko', 'ar', 'zh-CN'])('is written in its own words: %s', (language) => {
    expect(languageOfDates(language)).toBe(language);
  });

  it('has lists with its own word', () => {
    expect(listIn('en-AU', ['A', 'B', 'C'], 'disjunction')).toBe('A, B or C');
    expect(listIn('es', ['A', 'B', 'C'], 'conjunction')).toBe('A, B y C');
  });
});
