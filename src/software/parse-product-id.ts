import * as v from 'valibot';
import { type ProductId, productIds } from './product-ids.ts';

export const productIdSchema: v.GenericSchema<ProductId> = v.picklist(productIds);

/** What another version stored: it has the shape of an id, but this version has no such product. */
export type UnknownProductId = string & { readonly brand: 'UnknownProductId' };

export type StoredProductId = ProductId | UnknownProductId;

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A product's id as it comes out of storage. One that this version does not know (chosen in a later version, before going back to an
 * older one) is kept as it is and not thrown away; `isKnownProduct` tells the two apart.
 */
export const storedProductIdSchema: v.GenericSchema<StoredProductId> = v.custom<StoredProductId>((value) =>
  v.is(v.pipe(v.string(), v.maxLength(60), v.regex(shape)), value),
);

export function isKnownProduct(id: StoredProductId): id is ProductId {
  return v.is(productIdSchema, id);
}
