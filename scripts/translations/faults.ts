import { fits } from './fits.ts';
import type { Language } from './languages.ts';
import type { LocaleFile, Message } from './locale-file.ts';
import { quotedIn, quotes } from './quoted.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** What is wrong with a translated sentence, in words for the translator. */
export interface Fault {
  readonly key: string;
  readonly fault: string;
}

/** What there is not, and what was translated from English that has changed since. */
export function missingOrStale(
  english: LocaleFile,
  translated: LocaleFile,
  language: Language,
): readonly Wanted[] {
  return wantedOf(english, language).filter(
    ({ key, english: { message } }) =>
      translated[key]?.description !== message || !translated[key]?.message.trim(),
  );
}

/** Everything that is wrong with what there is of a language. */
export function faultsOf(english: LocaleFile, translated: LocaleFile, language: Language): readonly Fault[] {
  const wanted = new Map(wantedOf(english, language).map((one) => [one.key, one]));
  return Object.entries(translated).flatMap(([key, message]) => {
    const source = wanted.get(key);
    if (!source) return [{ key, fault: 'English has no such sentence, or the language no such plural form' }];
    return faultsIn(source, message, english, translated).map((fault) => ({ key, fault }));
  });
}

function faultsIn(
  source: Wanted,
  translated: Message,
  english: LocaleFile,
  all: LocaleFile,
): readonly string[] {
  const { key, form } = source;
  const from = source.english.message;
  const to = translated.message;
  if (key === 'locale_language') return [];
  const englishKey = form === null ? key : key.replace(/_[a-z]+$/, form === 'one' ? '_one' : '_other');
  const lost = factsIn(from).filter(
    (fact) => !to.includes(fact) && !to.includes(fact.replace(/\u2019/g, "'")),
  );
  const unquoted = quotedIn(englishKey, english, all).filter((text) => !quotes(to, text));
  return [
    ...gapFaults(source, to),
    ...(same(source.english.placeholders, translated.placeholders)
      ? []
      : ['its placeholders are not those of English']),
    ...lost.map((fact) => `“${fact}” is lost`),
    ...unquoted.map((text) => `“${text}” does not stand in quotation marks, word for word`),
    ...(isBalanced(to) ? [] : ['quotation marks or brackets are not in pairs']),
    ...(to === to.trim() && !/ {2}|["\n\u00a0]/.test(to)
      ? []
      : ['spaces at the ends, two in a row, a line break or a straight quotation mark']),
    ...fits(key, from, to),
  ];
}

/** Where the language's form itself says the number ("one day", "two days"), the number may be left out. */
function gapFaults({ english, form }: Wanted, to: string): readonly string[] {
  const mayLeaveOut = form === 'zero' || form === 'one' || form === 'two';
  const wanted = gapsIn(english.message);
  const given = gapsIn(to);
  const isNumber = (gap: string) => english.placeholders?.[gap]?.content === '$1';
  return [
    ...wanted
      .filter((gap) => !given.includes(gap) && !(mayLeaveOut && isNumber(gap)))
      .map((gap) => `the placeholder $${gap}$ is lost`),
    ...given
      .filter((gap) => !wanted.includes(gap) && !english.placeholders?.[gap])
      .map((gap) => `the placeholder $${gap}$ is not in English`),
    ...(to.replace(/\$\w+\$/g, '').includes('$') ? ['a $ that belongs to no placeholder'] : []),
  ];
}

function gapsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))];
}

/** Names, numbers, files and addresses that are the same in every language. */
const facts = [
  /\b(RAM|ABN|ATO|myID|myGovID|AUSkey|AtoConnect|M2M|ATOMAS|SHA-1|PFX|PEM|CSV|DOCTYPE|USI|BAS|Access Manager|Medicare)\b/g,
  /\b1300 287 539\b|\b\d[\d/]*\d\b/g,
  /[\w.%\\-]+\.(xml|zip|exe|au|pfx)\b/gi,
  /%AppData%|[A-Z]:\\Users\\|\\AppData\\Roaming\\ATOMAS|\/Library\/Application Support\/ATOMAS|\/\.ATOMAS/g,
];

function factsIn(text: string): readonly string[] {
  return [...new Set(facts.flatMap((fact) => text.match(fact) ?? []))];
}

function isBalanced(text: string): boolean {
  const count = (character: string) => text.split(character).length;
  return ['“”', '「」', '«»', '()', '（）', '『』'].every(
    (pair) => count(pair.charAt(0)) === count(pair.charAt(1)),
  );
}

function same(one: Message['placeholders'], other: Message['placeholders']): boolean {
  const written = (some: Message['placeholders']) =>
    JSON.stringify(Object.entries(some ?? {}).map(([name, { content }]) => [name, content]));
  return written(one) === written(other);
}
