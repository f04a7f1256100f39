import { productOf, products } from '../software/products.ts';

/** The name of an entry's software: a product's by its id, else the person's own words. */
export function softwareName(software: string | null): string {
  return productOf(software)?.name ?? software ?? '';
}

/** The id of the product that has this name, else the words themselves. */
export function softwareNamed(text: string): string {
  return products.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.id ?? text;
}
