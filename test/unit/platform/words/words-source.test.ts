import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { languages as translated } from '../../../../scripts/translations/languages.ts';
import { slim } from '../../../../scripts/translations/slim-locales.ts';
import { templatesOf } from '../../../../scripts/translations/words-plugin.ts';
import { directionOf, readLanguage } from '../../../../src/platform/words/language.ts';
import { languages } from '../../../../src/platform/words/languages.ts';
import { languageOf, wordsOf } from '../../../../src/platform/words/words.ts';
import { chosenWordsKey, wordsSource } from '../../../../src/platform/words/words-source.ts';
import { counted, sentence } from '../../../../src/values/sentence.ts';

/** A browser that speaks English, with this in its storage. */
function browserWith(stored: unknown): Browser {
  return {
    i18n: { getMessage: (key: string) => (key === 'locale_language' ? 'en-AU' : `English ${key}`) },
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
    storage: {
      local: {
        get: async () => {
          if (stored instanceof Error) throw stored;
          return { [chosenWordsKey]: stored };
        },
      },
    },
  } as unknown as Browser;
}

const words = {
  locale_language: 'ar',
  button_done: 'تم',
  validity_left_few: 'بقي $1 أيام، حتى $2.',
};
const chosen = { folder: 'ar', version: '1.2.3', words };

async function learned(stored: unknown) {
  const source = wordsSource(browserWith(stored));
  await source.learn();
  return source;
}

describe('the words of a chosen language', () => {
  it('are said in the place of the browser’s, with their gaps filled and a day as that language writes it', async () => {
    const { getMessage } = await learned(chosen);
    const say = wordsOf(getMessage);
    expect(languageOf(getMessage)).toBe('ar');
    expect(say(sentence('button_done'))).toBe('تم');
    expect(say(counted('validity_left', 5, { date: '2028-11-21' as never }))).toBe(
      'بقي \u20685\u2069 أيام، حتى \u206821 نوفمبر 2028\u2069.',
    );
  });

  it('are those of the form `other` where a language has not its own form yet', async () => {
    const few = { ...words, validity_left_few: '' };
    const { getMessage } = await learned({ ...chosen, words: { ...few, validity_left_other: '$1 days' } });
    expect(wordsOf(getMessage)(counted('validity_left', 5))).toBe('\u20685\u2069 days');
  });

  it('are those of the browser for a sentence that they do not have, and for a name of the prototype', async () => {
    const { getMessage } = await learned(chosen);
    expect(getMessage('button_next')).toBe('English button_next');
    expect(getMessage('constructor')).toBe('English constructor');
  });

  it.each([
    ['nothing is chosen', undefined],
    ['they are of another version', { ...chosen, version: '1.2.2' }],
    ['they are no words', { ...chosen, words: { button_done: 7 } }],
    ['there is garbage', 'garbage'],
    ['storage cannot be read', new Error('broken')],
  ])('are not said where %s', async (_, stored) => {
    const { getMessage } = await learned(stored);
    expect(getMessage('button_done')).toBe('English button_done');
  });

  it('are forgotten once another choice is learned', async () => {
    let stored: unknown = chosen;
    const browser = browserWith(undefined);
    Object.assign(browser.storage.local, { get: async () => ({ [chosenWordsKey]: stored }) });
    const source = wordsSource(browser);
    expect((await source.learn())?.folder).toBe('ar');
    stored = undefined;
    expect(await source.learn()).toBeNull();
    expect(source.getMessage('button_done')).toBe('English button_done');
  });
});

describe('the languages to choose from', () => {
  it('are English and all that have every sentence', () => {
    const both = (list: readonly { folder: string; tag: string }[]) =>
      list.map(({ folder, tag }) => `${folder} ${tag}`).sort();
    expect(both(languages.filter(({ folder }) => folder !== 'en'))).toEqual(
      both(translated.filter(({ isUnfinished }) => !isUnfinished)),
    );
  });

  it('come as words with numbered gaps', () => {
    const placeholders = { name: { content: '$1' }, days: { content: '$2' } };
    expect(templatesOf({ left: { message: '$DAYS$ days for $name$', placeholders } })).toEqual({
      left: '$2 days for $1',
    });
  });

  it('stand in the built extension without what only translators need', () => {
    const placeholders = { name: { content: '$1', example: 'Ann' } };
    expect(slim({ hello: { message: 'Hola, $name$', description: 'Hello, $name$', placeholders } })).toEqual({
      hello: { message: 'Hola, $name$', placeholders: { name: { content: '$1' } } },
    });
  });

  it('are known by their tags, and what is none is English', () => {
    expect(['zh-CN', 'locale_language', ''].map(readLanguage)).toEqual(['zh-CN', 'en-AU', 'en-AU']);
    expect(['ar', 'pa', 'en-AU'].map(directionOf)).toEqual(['rtl', 'ltr', 'ltr']);
  });
});
