import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { languages as translated } from '../../../scripts/translations/languages.ts';
import { languages } from '../../../src/help/answer.ts';
import { answerOf, answers } from '../../../src/help/answers.ts';
import { answerIds } from '../../../src/help/ids.ts';
import { forgottenPassword } from '../../../src/help/situations/forgotten-password.ts';
import { helpSources } from '../../../src/help/sources.ts';
import { faultsOf, sourceSchema } from './answer-faults.ts';

const files = ['situations', 'codes'].flatMap((room) =>
  readdirSync(`src/help/${room}`).map((file) => [file.replace(/\.ts$/, ''), room] as const),
);

describe('every answer', () => {
  test.each(files)('%s (%s) is one without a fault', async (file, room) => {
    const exported = Object.values(await import(`../../../src/help/${room}/${file}.ts`));
    expect(exported).toHaveLength(1);
    expect(faultsOf(file, exported[0])).toEqual([]);
  });

  it('stands once in the table of contents, in the order of the ids', () => {
    expect(answers.map(({ id }) => id)).toEqual(answerIds);
    expect(files.map(([file]) => file).sort()).toEqual([...answerIds].sort());
    expect(answerIds.map((id) => answerOf(id)?.id)).toEqual(answerIds);
  });

  it('has codes of its own', () => {
    const codes = answers.flatMap((answer) => answer.codes ?? []);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it.each(['', 'constructor', 'an-answer-of-tomorrow'])('%j is none', (id) => {
    expect(answerOf(id)).toBeNull();
  });

  it('is looked for in the languages that we speak', () => {
    expect([...languages].sort()).toEqual(['en', ...translated.map(({ folder }) => folder)].sort());
  });
});

describe('every source', () => {
  test.each(Object.entries(helpSources))('%s has an address, a date and the day it was read', (_, source) => {
    expect(v.safeParse(sourceSchema, source).issues ?? []).toEqual([]);
  });

  it('is the source of something', () => {
    const used = new Set(answers.flatMap(({ sources }) => sources));
    expect(Object.keys(helpSources).filter((key) => !used.has(key as never))).toEqual([]);
  });

  it('would be missed', () => {
    const { date: _, ...undated } = helpSources.R25c;
    expect(v.safeParse(sourceSchema, undated).success).toBe(false);
    expect(v.safeParse(sourceSchema, { ...helpSources.R25c, date: '' }).success).toBe(false);
    expect(v.safeParse(sourceSchema, { ...helpSources.R25c, readOn: 'today' }).success).toBe(false);
    expect(v.safeParse(sourceSchema, { ...helpSources.R25c, url: 'ram' }).success).toBe(false);
  });
});

const { begins: _begins, ...withoutEnd } = forgottenPassword;
const { foundBy: _foundBy, ...withoutWords } = forgottenPassword;
const { title: _title, ...withoutTitle } = forgottenPassword;

describe('the check of answers', () => {
  it('passes the one that is then spoilt', () => {
    expect(faultsOf('forgotten-password', forgottenPassword)).toEqual([]);
  });

  test.each<[what: string, answer: unknown, where: RegExp]>([
    ['without a source', { ...forgottenPassword, sources: [] }, /^sources: has no source/],
    ['with a source that nobody listed', { ...forgottenPassword, sources: ['R99'] }, /^sources\.0: is no/],
    ['that leads to nothing', withoutEnd, /^answer: leads to nothing/],
    ['that is found by nothing', withoutWords, /^answer: is found by nothing/],
    ['found in English alone', { ...forgottenPassword, foundBy: { en: ['x'] } }, /not found in every/],
    [
      'found by a short word',
      { ...forgottenPassword, foundBy: { ...forgottenPassword.foundBy, vi: ['sập'] } },
      /only its accents/,
    ],
    ['without a name', withoutTitle, /^answer: has neither title nor code/],
    ['with a sentence that is not there', { ...forgottenPassword, means: ['nothing'] }, /^means\.0: is not/],
    ['with gaps', { ...forgottenPassword, todo: ['software_do_open'] }, /^todo\.0: has gaps/],
    ['with a journey of nobody', { ...forgottenPassword, begins: { journey: 'fly' } }, /^begins/],
    ['with a misspelt key', { ...forgottenPassword, source: [] }, /^source: /],
    ['with a bare number', { ...forgottenPassword, codes: ['4711'] }, /figures alone/],
    ['that leads to itself', { ...forgottenPassword, seeAlso: ['forgotten-password'] }, /to itself/],
    ['of unknown certainty', { ...forgottenPassword, certainty: 'sure' }, /^certainty: /],
  ])('notices one %s', (_what, answer, where) => {
    expect(faultsOf('forgotten-password', answer).join('\n')).toMatch(new RegExp(where.source, 'm'));
  });

  it('notices one in the file of another', () => {
    expect(faultsOf('expired', forgottenPassword).join()).toMatch(/is not the name of its file/);
  });
});
