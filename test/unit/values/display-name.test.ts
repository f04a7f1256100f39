import { describe, expect, it } from 'vitest';
import { differenceOf, sayDifference } from '../../../src/values/display-name.ts';

const wanted = 'PAYROLL-01 Oak';

describe('comparing display names', () => {
  it.each([
    ['the same', 'PAYROLL-01 Oak', null],
    ['nothing typed', '', null],
    ['another case', 'Payroll-01 Oak', 'case'],
    ['a trailing space', 'PAYROLL-01 Oak ', 'outer-spaces'],
    ['a leading space', ' PAYROLL-01 Oak', 'outer-spaces'],
    ['a double space', 'PAYROLL-01  Oak', 'inner-spaces'],
    ['a missing space', 'PAYROLL-01Oak', 'inner-spaces'],
    ['a non-breaking space', 'PAYROLL-01\u00a0Oak', 'inner-spaces'],
    ['a space of no width', 'PAYROLL\u200b-01 Oak', 'inner-spaces'],
    ['a mark of direction before it', '\u200ePAYROLL-01 Oak', 'inner-spaces'],
    ['letter O for zero', 'PAYROLL-O1 Oak', 'look-alike'],
    ['letter l for one', 'PAYROLL-0l Oak', 'look-alike'],
    ['zero for the small letter o', 'PAYROLL-01 Oak 0ne', 'look-alike', 'PAYROLL-01 Oak one'],
    ['a Cyrillic О', 'PAYR\u041eLL-01 Oak', 'look-alike'],
    ['a Greek Α', 'P\u0391YROLL-01 Oak', 'look-alike'],
    ['an en dash', 'PAYROLL\u201301 Oak', 'dash'],
    ['a minus sign', 'PAYROLL\u221201 Oak', 'dash'],
    // As they come from a word processor: none of them belongs to another alphabet.
    ['a dash and another space', 'PAYROLL\u201301\u00a0Oak', 'several'],
    ['a dash before a look-alike', 'PAYROLL\u2013O1 Oak', 'several'],
    ['a curly apostrophe', 'Joe\u2019s', 'several', "Joe's"],
    ['a spacing accent for an apostrophe', 'Joe\u00b4s', 'several', "Joe's"],
    ['a straight quotation mark', '"BAS"', 'several', '\u201cBAS\u201d'],
    ['case and space', 'payroll-01 oak ', 'several'],
    ['only the beginning', 'PAYROLL', 'unfinished'],
    ['another name', 'PAYROLL-02 Oak', 'other'],
    ['more than the name', 'PAYROLL-01 Oak 2', 'other'],
  ])('%s', (_, typed, difference, old = wanted) => {
    expect(differenceOf(typed, old)).toBe(difference);
  });

  it('tells an accent that is stored in two ways', () => {
    expect(differenceOf('Cafe\u0301', 'Caf\u00e9')).toBe('accents');
  });

  it('says which character differs, and what kind it is', () => {
    expect(sayDifference('case', 'PAyROLL', 'PAYROLL')).toEqual({
      key: 'name_differs_case',
      values: ['y', 'Y', '3'],
    });
    expect(sayDifference('look-alike', 'PAYR0LL', 'PAYROLL').key).toBe('name_differs_look_alike_digit');
    expect(sayDifference('look-alike', 'PAYR\u041eLL', 'PAYROLL').key).toBe(
      'name_differs_look_alike_alphabet',
    );
    expect(sayDifference('look-alike', 'CRMO1', 'CRM01').key).toBe('name_differs_look_alike_latin');
    expect(sayDifference('outer-spaces', 'a ', 'a').key).toBe('name_differs_extra_space');
    expect(sayDifference('outer-spaces', 'a', 'a ').key).toBe('name_differs_lost_space');
  });
});
