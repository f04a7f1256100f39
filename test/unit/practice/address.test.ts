import { expect, test } from 'vitest';
import { addressProblems, emptyAddress } from '../../../practice/address.ts';

const whole = { street: '12 Banksia Street', suburb: 'Leura', state: 'NSW', postcode: '2780' };

test('a whole address is taken', () => {
  expect(Object.values(addressProblems(whole))).toEqual([null, null, null, null]);
});

test('an empty address is refused in each of its parts', () => {
  expect(addressProblems(emptyAddress)).toEqual({
    street: expect.stringContaining('street'),
    suburb: expect.stringContaining('suburb'),
    state: expect.stringContaining('state'),
    postcode: expect.stringContaining('postcode'),
  });
});

test.each(['278', '27800', '27B0'])('“%s” is no postcode, and nothing else is wrong', (postcode) => {
  const { postcode: problem, ...others } = addressProblems({ ...whole, postcode });
  expect(problem).toContain('four digits');
  expect(Object.values(others)).toEqual([null, null, null]);
});
