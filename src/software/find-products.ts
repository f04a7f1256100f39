import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Product } from './product.ts';
import { products } from './products.ts';

/** What is searched in: as it is written, and with everything but letters and digits taken out, for "vet trak" and "cashflowmanager". */
interface Entry {
  readonly product: Product;
  readonly names: readonly string[];
  readonly joined: readonly string[];
}

const entries: readonly Entry[] = products.map((product) => {
  const names = [product.name, product.vendor, ...product.alsoKnownAs];
  return { product, names, joined: names.map(squeeze) };
});

/** Anywhere in the name, whole words not asked for. At these thresholds about every third letter may be wrong, and nonsense finds nothing. */
const common: IFuseOptions<Entry> = { ignoreLocation: true, ignoreFieldNorm: true, minMatchCharLength: 2 };

const byWords = new Fuse(entries, {
  ...common,
  keys: ['names'],
  threshold: 0.35,
  useTokenSearch: true,
  tokenMatch: 'all',
});

const byLetters = new Fuse(entries, { ...common, keys: ['joined'], threshold: 0.3 });

/** No product's name is as long; a text pasted by mistake shall not keep the popup busy. */
export const longestQuery = 80;

/**
 * The products that a person may mean, the best first: by name, vendor and other names, forgiving typing errors. With nothing to look for, or
 * a single letter, all of them in their order.
 */
export function findProducts(query: string): readonly Product[] {
  const words = query.trim().slice(0, longestQuery);
  if (words.length < 2) return products;
  const letters = squeeze(words);
  if (letters === '') return [];
  const found = byWords.search(words);
  const results = found.length > 0 ? found : byLetters.search(letters);
  return beginningsFirst(
    results.map(({ item }) => item),
    letters,
  );
}

/** "usi" means the USI before it means the middle of "Business". */
function beginningsFirst(found: readonly Entry[], letters: string): readonly Product[] {
  const begins = ({ names }: Entry) =>
    names.some((name) =>
      name.split(/\s+/).some((_, at, words) => squeeze(words.slice(at).join('')).startsWith(letters)),
    );
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))].map(({ product }) => product);
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}
