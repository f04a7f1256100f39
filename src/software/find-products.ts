import { findPrograms, isProduct, longestQuery } from './find-programs.ts';
import type { Product } from './product.ts';
import { products } from './products.ts';

export { longestQuery };

/** The products that a person may mean, the best first. With nothing to look for, or a single letter, all of them in their order. */
export function findProducts(query: string): readonly Product[] {
  return query.trim().slice(0, longestQuery).length < 2 ? products : findPrograms(query).filter(isProduct);
}
