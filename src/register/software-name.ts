import * as v from 'valibot';
import { productIdSchema } from '../software/parse-product-id.ts';
import { productOf } from '../software/products.ts';

/** The name of an entry's software: a product's by its id, else the person's own words. */
export function softwareName(software: string | null): string {
  const id = v.safeParse(productIdSchema, software);
  return (id.success ? productOf(id.output)?.name : software) ?? '';
}
