import { describe, expect, it } from 'vitest';
import { languages } from '../../../../scripts/translations/languages.ts';
import { readLocale } from '../../../../scripts/translations/locale-file.ts';
import { templatesOf } from '../../../../scripts/translations/words-plugin.ts';
import { sayAlternatives, takeWords } from '../../../../src/content/pointer/say.ts';

const names = ['Edit', 'Edit credential', 'Change'];

describe('alternatives', () => {
  it.each(['en', ...languages.map(({ folder }) => folder)])('are strung together as %s does it', (folder) => {
    const words = templatesOf(readLocale(folder));
    takeWords(words);
    const inOrder = new Intl.ListFormat(words['locale_language'], { type: 'disjunction' });
    for (const count of [1, 2, 3])
      expect(sayAlternatives(names.slice(0, count))).toBe(inOrder.format(names.slice(0, count)));
    expect(sayAlternatives([])).toBe('');
  });
});
