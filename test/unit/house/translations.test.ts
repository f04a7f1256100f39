import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, missingOrStale } from '../../../scripts/translations/faults.ts';
import { type Language, languages } from '../../../scripts/translations/languages.ts';
import { type LocaleFile, readLocale } from '../../../scripts/translations/locale-file.ts';
import { merge } from '../../../scripts/translations/merge.ts';
import { wantedOf } from '../../../scripts/translations/wanted.ts';
import { wordsOf } from '../../../src/platform/words/words.ts';
import { counted } from '../../../src/values/sentence.ts';
import { measured } from '../../measured.ts';

const english = readLocale('en');

describe('the translations', () => {
  it('are those that are promised, and no others', () => {
    const folders = readdirSync('src/public/_locales').filter((folder) => folder !== 'en');
    expect(languages.map(({ folder }) => folder)).toEqual(expect.arrayContaining(folders));
    const finished = languages.filter(({ isUnfinished }) => !isUnfinished);
    expect(finished.filter(({ folder }) => !existsSync(`src/public/_locales/${folder}`))).toEqual([]);
  });

  it.each(languages)('in $name have every sentence of today', (language) => {
    const missing = missingOrStale(english, readLocale(language.folder), language);
    measured('languages', 1);
    measured('sentences', Object.keys(readLocale(language.folder)).length);
    measured('missing', missing.length);
    expect(language.isUnfinished ? [] : missing.map(({ key }) => key)).toEqual([]);
  });

  it.each(languages)('in $name lost no name, number, placeholder or label, and fit', (language) => {
    expect(faultsOf(english, readLocale(language.folder), language)).toEqual([]);
  });

  it.each(languages)('in $name say which language they are', ({ folder, tag }) => {
    expect(readLocale(folder)['locale_language']?.message ?? tag).toBe(tag);
  });
});

const a = (message: string, ...gaps: string[]) => ({
  message,
  placeholders: Object.fromEntries(gaps.map((gap, at) => [gap, { content: `$${at + 1}` }])),
});
const source: LocaleFile = {
  locale_language: { message: 'en-AU' },
  button_skip: { message: 'Skip' },
  edit: { message: 'In RAM, choose “Edit” or “Skip”.' },
  call: a('Call the ATO on 1300 287 539 about $name$ in keystore-new.xml.', 'name'),
  left_one: a('$days$ day left', 'days'),
  left_other: a('$days$ days left', 'days'),
};
const arabic: Language = { folder: 'ar', tag: 'ar', name: 'Arabic' };
const given: Readonly<Record<string, string>> = {
  button_skip: 'تخطٍّ',
  edit: 'في RAM، اختر “Edit” أو “تخطٍّ”.',
  call: 'اتصل بـ ATO على 1300 287 539 بشأن $name$ في keystore-new.xml.',
  left_zero: 'لم يبق أي يوم',
  left_one: 'بقي يوم واحد',
  left_two: 'بقي يومان',
  left_few: 'بقيت $days$ أيام',
  left_many: 'بقي $days$ يومًا',
  left_other: 'بقي $days$ يوم',
};
const { merged } = merge(source, {}, given, arabic);

describe('a translation', () => {
  it('is taken in with the English that it was made from, and without a fault', () => {
    expect(merged['edit']).toEqual({ message: given['edit'], description: source['edit']?.message });
    expect(missingOrStale(source, merged, arabic)).toEqual([]);
    expect(faultsOf(source, merged, arabic)).toEqual([]);
  });

  it('has the plural forms of its language', () => {
    const forms = (tag: string) => wantedOf(source, { ...arabic, tag }).flatMap(({ form }) => form ?? []);
    expect(forms('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(['zh-CN', 'zh-TW', 'vi', 'ko'].map(forms)).toEqual([['other'], ['other'], ['other'], ['other']]);
    expect(['pa', 'hi', 'el', 'it', 'es'].map(forms)).toEqual(Array(5).fill(['one', 'other']));
  });

  it('is stale once its English has changed, and missing while it is empty', () => {
    const changed = { ...source, edit: { message: 'In RAM, choose “Edit”.' } };
    expect(missingOrStale(changed, merged, arabic).map(({ key }) => key)).toEqual(['edit']);
    const { left_few: _, ...incomplete } = merged;
    expect(missingOrStale(source, incomplete, arabic).map(({ key }) => key)).toEqual(['left_few']);
    const emptied = { ...merged, call: { ...merged['call'], message: ' ' } };
    expect(missingOrStale(source, emptied, arabic).map(({ key }) => key)).toEqual(['call']);
  });

  it.each([
    ['edit', 'في RAM، اختر «تعديل» أو “تخطٍّ”.', '“Edit” does not stand in quotation marks'],
    ['edit', 'في RAM، اختر “Edit” أو “Skip”.', '“تخطٍّ” does not stand in quotation marks'],
    ['edit', 'اختر “Edit” أو “تخطٍّ”.', '“RAM” is lost'],
    ['edit', 'في RAM، اختر “Edit” أو “تخطٍّ”. (', 'not in pairs'],
    ['edit', `في RAM، اختر “Edit” أو “تخطٍّ”. ${'كلمة '.repeat(30)}`, 'too long for its place'],
    ['call', 'اتصل بـ ATO على 1300 287 593 بشأن $name$ في keystore-new.xml.', '“1300 287 539” is lost'],
    ['call', 'اتصل بـ ATO على 1300 287 539 في keystore-new.xml.', 'the placeholder $name$ is lost'],
    ['call', 'اتصل بـ ATO على 1300 287 539 بشأن $name$ $who$ keystore-new.xml.', '$who$ is not in English'],
    ['left_few', 'بقيت أيام', 'the placeholder $days$ is lost'],
    ['button_skip', 'تخطَّ هذه الخطوة كلها الآن ثم عُد إليها', 'too long for its place'],
    ['nobody', 'لا أحد', 'no such sentence'],
  ])('with a fault is refused: %s, %s', (key, text, fault) => {
    const result = merge(source, merged, { [key]: text }, arabic);
    expect(result.refused.map((one) => `${one.key}: ${one.fault}`).join()).toContain(`${key}: `);
    expect(result.refused.map((one) => one.fault).join()).toContain(fault);
    // What was there before stays.
    expect(result.merged).toEqual(merged);
  });

  it('is said in the form of the number', () => {
    const say = wordsOf((key, values = []) =>
      (key === 'locale_language' ? 'ar' : (given[key] ?? '')).replace('$days$', values[0] ?? ''),
    );
    const left = (days: number) => say({ ...counted('days_left' as never, days), key: 'left' as never });
    expect([1, 2].map(left)).toEqual(['بقي يوم واحد', 'بقي يومان']);
    expect(left(3)).toBe('بقيت \u20683\u2069 أيام');
    expect(left(60)).toBe('بقي \u206860\u2069 يومًا');
  });
});
