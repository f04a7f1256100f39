import { expect, it } from 'vitest';
import { faultOf } from '../../../../src/content/overlay/fault.ts';

it.each<[unknown, string]>([
  [new TypeError('x is not a function'), 'TypeError: x is not a function'],
  [
    new DOMException("Failed to execute 'hidePopover' on 'HTMLElement'", 'InvalidStateError'),
    "InvalidStateError: Failed to execute 'hidePopover' on 'HTMLElement'",
  ],
  [new Error('ABN 51 824 753 556 <b>'), 'Error: ABN ▮▮ ▮▮▮ ▮▮▮ ▮▮▮ ▮b▮'],
  ['thrown as a text', 'Error: '],
  [null, 'Error: '],
])('an error is told without digits and markup: %o', (error, told) => {
  expect(faultOf(error)).toBe(told);
});

it('an error is told in two hundred signs at most', () => {
  expect(faultOf(new Error('a'.repeat(5000))).length).toBe(200);
});
