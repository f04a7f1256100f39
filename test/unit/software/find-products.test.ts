import { describe, expect, it, test } from 'vitest';
import { findProducts, longestQuery } from '../../../src/software/find-products.ts';
import type { ProductId } from '../../../src/software/product-ids.ts';
import { products } from '../../../src/software/products.ts';

const idsFor = (query: string): readonly ProductId[] => findProducts(query).map(({ id }) => id);

describe('what is spelt wrongly is found all the same', () => {
  test.each<[query: string, meant: ProductId]>([
    ['lightening payrol', 'lightning-payroll'],
    ['lightnig', 'lightning-payroll'],
    ['quick books', 'quickbooks-online'],
    ['quikbooks', 'quickbooks-online'],
    ['qickboks', 'quickbooks-online'],
    ['atoconect', 'sooya-atoconnect'],
    ['ato conect', 'sooya-atoconnect'],
    ['atocnonect', 'sooya-atoconnect'],
    ['vettrack', 'vettrak-local'],
    ['vetrak', 'vettrak-local'],
    ['vet trak hosted', 'vettrak-hosted'],
    ['sooja', 'sooya-payroll-plus-stp'],
    ['sooya payrol', 'sooya-payroll-plus-stp'],
    ['astue payroll', 'astute-payroll'],
    ['stratmax', 'stratamax'],
    ['cash flow manger', 'cashflow-manager'],
    ['cashflowmanager', 'cashflow-manager'],
    ['power pro', 'powerpro-rto'],
    ['wizenet', 'wisenet'],
    ['ebecass', 'ebecas'],
    ['myob payglobl', 'myob-payglobal'],
    ['acount right', 'myob-business'],
    ['xerro', 'xero'],
    ['synergistic', 'synergetic'],
    ['rekon', 'reckon-govconnect-stp'],
    ['keypey', 'keypay'],
    ['employement hero', 'keypay'],
    ['rubler', 'roubler'],
    ['micro pay', 'access-micropay'],
    ['wage esay', 'access-wageeasy'],
    ['agri master', 'agrimaster'],
    ['namitch', 'namich-stp-creator'],
    ['exhalt', 'exalt-insol-6'],
    ['rto manger', 'rtomanager'],
    ['intiut', 'quickbooks-online'],
  ])('"%s" means %s', (query, meant) => {
    expect(idsFor(query)[0]).toBe(meant);
  });
});

test.each<[query: string, meant: readonly ProductId[]]>([
  ['SOOYA', ['sooya-payroll-plus-stp', 'sooya-atoconnect', 'sooya-atoconnect-4-1']],
  ['myob', ['myob-business', 'myob-ae-ao', 'myob-payglobal']],
  ['usi', ['powerpro-rto', 'vettrak-local', 'rtomanager', 'vettrak-hosted', 'wisenet', 'ebecas']],
])('"%s" finds these first: %j', (query, meant) => {
  expect([...idsFor(query).slice(0, meant.length)].sort()).toEqual([...meant].sort());
});

test.each<[query: string, meant: ProductId]>([
  ['payroll lightning', 'lightning-payroll'],
  ['manager sooya', 'sooya-payroll-plus-stp'],
  ['  QuickBooks!! ', 'quickbooks-online'],
  ['atoconnect 4.1', 'sooya-atoconnect-4-1'],
  ['qbo', 'quickbooks-online'],
  ['reckon aps', 'access-aps-tax-manager'],
  ['li', 'lightning-payroll'],
])('"%s", in another order or in part, means %s', (query, meant) => {
  expect(idsFor(query)[0]).toBe(meant);
});

it('finds every product first by its own name', () => {
  for (const { id, name } of products) expect([name, idsFor(name)[0]]).toEqual([name, id]);
});

it('finds every product by each of its other names and by its vendor', () => {
  for (const { id, vendor, alsoKnownAs } of products) {
    for (const word of [vendor, ...alsoKnownAs]) expect([word, ...idsFor(word)]).toContain(id);
  }
});

test.each(['qzxv', 'banana', 'pizza hut', 'photoshop', 'asdfgh', 'weather today', '1234567', '?!?!', '😀😀'])(
  'nonsense such as "%s" finds nothing',
  (query) => {
    expect(idsFor(query)).toEqual([]);
  },
);

test.each(['', '   ', 'x'])('with nothing to look for ("%s") all are listed in their order', (query) => {
  expect(findProducts(query)).toEqual(products);
});

/** Programs that Australian businesses use and this list does not have, and other words that people type into a search field. */
test.each([
  'PayHero',
  'Paycat',
  'Wave',
  'FreshBooks',
  'Saasu',
  'Attache',
  'NetSuite',
  'Aurion',
  'Preceda',
  'Humanforce',
  'GovReports',
  'LodgeiT',
  'HandiTax',
  'Deputy',
  'Tanda',
  'Nero',
  'Wisetech',
  'Power BI',
  'Tower',
  'Workday',
  'Zoho Books',
  'Gusto payroll',
  'medicare',
  'centrelink',
  'printer',
  'Microsoft Word',
  'सॉफ्टवेयर',
  '会计软件',
  'برنامج',
])('a program that is not in the list, "%s", is taken for none that is', (query) => {
  expect(idsFor(query)).toEqual([]);
});

test.each<[query: string, meant: ProductId]>([
  ['Xéro', 'xero'],
  ['ｘｅｒｏ', 'xero'],
  ['xeor', 'xero'],
  ['zero', 'xero'],
  ['xero pyaroll', 'xero'],
  ['mybo payroll', 'myob-business'],
])('"%s", as a phone or another keyboard writes it, means %s', (query, meant) => {
  expect(idsFor(query)[0]).toBe(meant);
});

it('looks only at the beginning of a text that no name is as long as', () => {
  const long = 'qzxv '.repeat(5_000);
  expect(idsFor(long)).toEqual([]);
  expect(idsFor(`xero${' '.repeat(longestQuery)}${long}`)[0]).toBe('xero');
});
