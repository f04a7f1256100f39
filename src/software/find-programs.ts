import { type KnownName, knownNames } from './known-names.ts';
import { mistypedBy, wordsOf } from './near-words.ts';
import type { Product } from './product.ts';
import { products } from './products.ts';

/** A product with its steps, or a known name without. Both have an id, a name and other names. */
export type Program = Product | KnownName;

export function isProduct(program: Program): program is Product {
  return 'steps' in program;
}

/** The program with this id; null for none, and for one of another version of the guide. */
export function findProgram(id: string): Program | null {
  return programs.find((program) => program.id === id) ?? null;
}

/** What is looked for and what is found by, in letters and digits alone. */
interface Entry {
  readonly program: Program;
  readonly words: readonly string[];
  /** Each of its names in one word, "vettrak" for "VET trak", also without the words that say little. */
  readonly names: readonly string[];
  /** The same from each of their words on: "payglobal" of "MYOB PayGlobal". */
  readonly ends: readonly string[];
}

const programs: readonly Program[] = [...products, ...knownNames];

const namesOf = (program: Program) =>
  [program.name, ...(isProduct(program) ? [program.vendor] : []), ...program.alsoKnownAs].map(wordsOf);

/** Words that three vendors or more have in their names, "payroll" and "manager": they tell no product from another. */
const common: ReadonlySet<string> = commonWords();

const entries: readonly Entry[] = programs.map((program) => {
  const names = namesOf(program);
  const telling = names.map((words) => words.filter((word) => !common.has(word)));
  return {
    program,
    words: names.flat(),
    names: [...names, ...telling].map((words) => words.join('')),
    ends: names.flatMap((words) => words.map((_, at) => words.slice(at).join(''))),
  };
});

/** No product's name is as long; a text pasted by mistake shall not keep the popup busy. */
export const longestQuery = 80;

/**
 * The programs that a person may mean, the best first: by name, vendor and other names, forgiving typing errors. None rather than one that has
 * only letters in common with what was typed; and only the one whose whole name was typed, if its need is not on record: another one would
 * be no answer.
 */
export function findPrograms(query: string): readonly Program[] {
  const words = wordsOf(query.trim().slice(0, longestQuery));
  if (words.length === 0) return [];
  const inOne = words.join('');
  const named = knownNames.find((known) => isWholeName(known, inOne));
  if (named) return [named];
  return entries
    .map((entry) => ({ entry, cost: Math.min(costInOne(inOne, entry), costByWords(words, entry)) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.cost - other.cost)
    .map(({ entry }) => entry.program);
}

function isWholeName({ name, alsoKnownAs }: KnownName, inOne: string): boolean {
  return [name, ...alsoKnownAs].some((one) => wordsOf(one).join('') === inOne);
}

/** Names that are words of every day, or of this trade: in a sentence they name no program. */
const everyday = new Set([
  'zero',
  'class',
  'astute',
  'usi',
  'singletouchpayroll',
  'uniquestudentidentifier',
  'lrm',
  'access',
  'simplefund',
]);

/** No name has more words. */
const mostWordsOfName = 5;

/** The programs whose whole name stands in a text, in the order in which they are named. The makers’ names alone name none. */
export function programsNamedIn(text: string): readonly Program[] {
  const words = wordsOf(text);
  const found = new Set<Program>();
  for (let at = 0; at < words.length; at += 1) {
    for (let many = mostWordsOfName; many > 0; many -= 1) {
      const name = words.slice(at, at + many).join('');
      if (everyday.has(name)) continue;
      for (const program of byName.get(name) ?? []) found.add(program);
    }
  }
  return [...found];
}

/** Shorter names are too near to words of every day. */
const shortestMisspelt = 6;

/** The programs whose whole name is what was typed, but for typing errors. */
export function programsSpeltLike(query: string): readonly Program[] {
  const inOne = wordsOf(query.slice(0, longestQuery)).join('');
  return entries
    .filter(({ names }) =>
      names.some(
        (name) => name.length >= shortestMisspelt && mistypedBy(inOne, name) < Number.POSITIVE_INFINITY,
      ),
    )
    .map(({ program }) => program);
}

const byName: ReadonlyMap<string, readonly Program[]> = namesOfAll();

function namesOfAll(): ReadonlyMap<string, readonly Program[]> {
  const all = new Map<string, Program[]>();
  for (const program of programs)
    for (const name of new Set([program.name, ...program.alsoKnownAs].map((one) => wordsOf(one).join(''))))
      all.set(name, [...(all.get(name) ?? []), program]);
  return all;
}

/** How far what was typed is from one of the names. */
function costInOne(typed: string, { names, ends }: Entry): number {
  if (names.includes(typed)) return 0;
  if (ends.some((end) => end.startsWith(typed))) return 1;
  return 1 + Math.min(...names.map((name) => mistypedBy(typed, name)));
}

/** How far its words are from those of the names, in any order. A misspelt one counts where another one is right and tells the product. */
function costByWords(typed: readonly string[], { words }: Entry): number {
  const isTold = typed.some((word) => words.includes(word) && !common.has(word));
  const costs = typed.map((word) => {
    if (words.includes(word)) return 0;
    if (words.some((each) => each.startsWith(word))) return 1;
    return isTold ? 1 + Math.min(...words.map((each) => mistypedBy(word, each))) : Number.POSITIVE_INFINITY;
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function commonWords(): ReadonlySet<string> {
  const makers = new Map<string, Set<string>>();
  for (const program of programs)
    for (const word of namesOf(program).flat())
      makers.set(
        word,
        (makers.get(word) ?? new Set()).add(isProduct(program) ? program.vendor : program.name),
      );
  return new Set([...makers].filter(([, of]) => of.size >= 3).map(([word]) => word));
}
