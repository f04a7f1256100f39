import type { Product } from './product.ts';
import { products } from './products.ts';

/** What is looked for and what is found by, in letters and digits alone. */
interface Entry {
  readonly product: Product;
  readonly words: readonly string[];
  /** Each of its names in one word, "vettrak" for "VET trak", also without the words that say little. */
  readonly names: readonly string[];
  /** The same from each of their words on: "payglobal" of "MYOB PayGlobal". */
  readonly ends: readonly string[];
}

const namesOf = ({ name, vendor, alsoKnownAs }: Product) => [name, vendor, ...alsoKnownAs].map(wordsOf);

/** Words that three vendors or more have in their names, "payroll" and "manager": they tell no product from another. */
const common: ReadonlySet<string> = commonWords();

const entries: readonly Entry[] = products.map((product) => {
  const names = namesOf(product);
  const telling = names.map((words) => words.filter((word) => !common.has(word)));
  return {
    product,
    words: names.flat(),
    names: [...names, ...telling].map((words) => words.join('')),
    ends: names.flatMap((words) => words.map((_, at) => words.slice(at).join(''))),
  };
});

/** No product's name is as long; a text pasted by mistake shall not keep the popup busy. */
export const longestQuery = 80;

/**
 * The products that a person may mean, the best first: by name, vendor and other names, forgiving typing errors. None rather than one that has
 * only letters in common with what was typed. With nothing to look for, or a single letter, all of them in their order.
 */
export function findProducts(query: string): readonly Product[] {
  const typed = query.trim().slice(0, longestQuery);
  if (typed.length < 2) return products;
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, cost: Math.min(costInOne(words.join(''), entry), costByWords(words, entry)) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.cost - other.cost)
    .map(({ entry }) => entry.product);
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

/**
 * How many typing errors make one word of the other; infinitely many where it is another word. One in four letters, two from eight on; in short
 * words the first letter has to be right, or "Nero" would be "Xero".
 */
function mistypedBy(typed: string, meant: string): number {
  const length = Math.min(typed.length, meant.length);
  const most = length < 4 ? 0 : length < 8 ? 1 : 2;
  if (Math.abs(typed.length - meant.length) > most) return Number.POSITIVE_INFINITY;
  if (length < 6 && typed[0] !== meant[0]) return Number.POSITIVE_INFINITY;
  const errors = errorsBetween(typed, meant);
  return errors <= most ? errors : Number.POSITIVE_INFINITY;
}

/** Letters that are missing, too many, wrong, or in the wrong order beside each other (the optimal string alignment distance). */
function errorsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      now[at] = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}

function commonWords(): ReadonlySet<string> {
  const vendors = new Map<string, Set<string>>();
  for (const product of products)
    for (const word of namesOf(product).flat())
      vendors.set(word, (vendors.get(word) ?? new Set()).add(product.vendor));
  return new Set([...vendors].filter(([, of]) => of.size >= 3).map(([word]) => word));
}

/** Letters and digits, without accents: "X-éro" is "xero". */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{Letter}\p{Number}]/gu, ''))
    .filter(Boolean);
}
