import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import {
  isKnownProduct,
  productIdSchema,
  storedProductIdSchema,
} from '../../../src/software/parse-product-id.ts';
import { productIds } from '../../../src/software/product-ids.ts';

test.each(productIds)('%s is known', (id) => {
  expect(v.parse(productIdSchema, id)).toBe(id);
  expect(isKnownProduct(v.parse(storedProductIdSchema, id))).toBe(true);
});

it('keeps the id of a product of a later version, and tells that it is unknown', () => {
  expect(v.is(productIdSchema, 'ledger-of-tomorrow-2')).toBe(false);
  const stored = v.parse(storedProductIdSchema, 'ledger-of-tomorrow-2');
  expect(stored).toBe('ledger-of-tomorrow-2');
  expect(isKnownProduct(stored)).toBe(false);
});

test.each([
  '',
  'Xero',
  'a b',
  '-xero',
  'xero-',
  'a--b',
  '<b>xero</b>',
  'x'.repeat(61),
  'constructor()',
  null,
  undefined,
  7,
  {},
])('%j is no id of any version', (value) => {
  expect(v.is(storedProductIdSchema, value)).toBe(false);
});
