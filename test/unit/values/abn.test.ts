import { expect, test } from 'vitest';
import { isAbn, readAbn, typedAbn, withoutAbn } from '../../../src/values/abn.ts';

test.each(['51824753556', '53004085616'])('%s is an ABN', (digits) => {
  expect(isAbn(digits)).toBe(true);
});

test.each(['51824753557', '12345678901', '5182475355', '518247535566', '01824753556', '5182475355x', ''])(
  '"%s" is not',
  (digits) => {
    expect(isAbn(digits)).toBe(false);
  },
);

test.each([
  ['ABN 51 824 753 556', '51824753556'],
  ['ABN: 51824753556', '51824753556'],
  ['(ABN\u00a051\u00a0824\u00a0753\u00a0556)', '51824753556'],
  ['Call 1300 287 539', null],
  ['51 824 753 557', null],
  ['51 824 753 556 and 53 004 085 616', null],
])('%s holds %s', (text, abn) => {
  expect(readAbn(text)).toBe(abn);
});

test('the name is what is left', () => {
  expect(withoutAbn('Ingleton Bakery Pty Ltd (ABN 51 824 753 556)')).toBe('Ingleton Bakery Pty Ltd');
  expect(withoutAbn('Ingleton Bakery Pty Ltd – ABN: 51824753556')).toBe('Ingleton Bakery Pty Ltd');
  expect(withoutAbn('Fabn Tools')).toBe('Fabn Tools');
  // What a card says under a name, of the business and of whoever acts for it.
  expect(withoutAbn('ABN 51 824 753 556 · Principal authority')).toBe('');
  expect(withoutAbn('ABN: 51824753556 | Active')).toBe('');
});

test.each([
  '51 824 753 556',
  'ABN 51824753556',
  ' abn: 51-824-753-556',
  '51.824.753.556',
  '51\u00a0824\u2011753\u2013556',
])('%j is typed for the same', (text) => {
  expect(typedAbn(text)).toBe('51824753556');
});
