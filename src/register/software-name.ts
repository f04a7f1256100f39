import { productOf } from '../software/products.ts';

/** The name of an entry's software: a product's by its id, else the person's own words. */
export function softwareName(software: string | null): string {
  return productOf(software)?.name ?? software ?? '';
}
