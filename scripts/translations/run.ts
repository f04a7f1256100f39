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
  const [, what, folder = ''] = /^--(missing|merge)=(\w+)$/.exec(option) ?? [];
  if (what === 'missing') return printMissing(folder);
  if (what === 'merge') return mergeFiles(folder, files);
  if (option !== '') throw new Error(`Not understood: ${option}. See the top of scripts/translations.mjs.`);
  return printTable();
}

function printMissing(folder: string): boolean {
  const missing = missingOrStale(readLocale('en'), readLocale(folder), languageOf(folder));
  const texts = Object.fromEntries(missing.map(({ key, english }) => [key, english.message]));
  console.log(JSON.stringify(texts, null, 1));
  return true;
}

function mergeFiles(folder: string, files: readonly string[]): boolean {
  const given = Object.assign(
    {},
    ...files.map((file) => v.parse(givenSchema, JSON.parse(readFileSync(file, 'utf8')))),
  );
  const { merged, refused } = merge(readLocale('en'), readLocale(folder), given, languageOf(folder));
  writeLocale(folder, merged);
  for (const { key, fault } of refused) console.log(`refused: ${key}: ${fault}`);
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
