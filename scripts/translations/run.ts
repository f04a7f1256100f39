import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { faultsOf, missingOrStale } from './faults.ts';
import { languageOf, languages } from './languages.ts';
import { readLocale, writeLocale } from './locale-file.ts';
import { merge } from './merge.ts';
import { wantedOf } from './wanted.ts';

const givenSchema = v.record(v.string(), v.string());

/** @returns false when something was refused. @throws an Error in words for the person who typed the command. */
export function run(given: readonly string[]): boolean {
  const [option = '', ...files] = given;
  const [, what, folder = ''] = /^--(missing|merge|keep)=(\w+)$/.exec(option) ?? [];
  if (what === 'missing') return printMissing(folder);
  if (what === 'merge') return takeIn(folder, readGiven(files));
  if (what === 'keep') return keep(folder, files);
  if (option !== '') throw new Error(`Not understood: ${option}. See the top of scripts/translations.mjs.`);
  return printTable();
}

function printMissing(folder: string): boolean {
  const missing = missingOrStale(readLocale('en'), readLocale(folder), languageOf(folder));
  const texts = Object.fromEntries(missing.map(({ key, english }) => [key, english.message]));
  console.log(JSON.stringify(texts, null, 1));
  return true;
}

function readGiven(files: readonly string[]): Readonly<Record<string, string>> {
  const parts = files.map((file) => v.parse(givenSchema, JSON.parse(readFileSync(file, 'utf8'))));
  return Object.assign({}, ...parts);
}

/** What was translated from English of before is taken in again as it is. */
function keep(folder: string, keys: readonly string[]): boolean {
  const folders = folder === 'all' ? languages.map((language) => language.folder) : [folder];
  return folders
    .map((one) => {
      const kept = Object.entries(readLocale(one)).filter(([key]) => keys.includes(key));
      return takeIn(one, Object.fromEntries(kept.map(([key, { message }]) => [key, message])));
    })
    .every(Boolean);
}

function takeIn(folder: string, given: Readonly<Record<string, string>>): boolean {
  const { merged, refused } = merge(readLocale('en'), readLocale(folder), given, languageOf(folder));
  writeLocale(folder, merged);
  for (const { key, fault } of refused) console.log(`refused: ${folder}: ${key}: ${fault}`);
  return printTable() && refused.length === 0;
}

function printTable(): boolean {
  const english = readLocale('en');
  for (const language of languages) {
    const translated = readLocale(language.folder);
    const wanted = wantedOf(english, language).length;
    const missing = missingOrStale(english, translated, language).length;
    const faults = faultsOf(english, translated, language).length;
    console.log(
      `${language.folder.padEnd(6)} ${wanted - missing} of ${wanted} sentences, ${missing} missing or stale, ${faults} with a fault`,
    );
  }
  return true;
}
