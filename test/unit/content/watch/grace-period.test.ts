import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GracePeriod } from '../../../../src/content/watch/grace-period.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Whether the guide waits still after so many seconds, on a page that shows that it loads, or on one that does not. */
function waitsAfter(seconds: number, isBusy: boolean): boolean {
  const over = vi.fn();
  const grace = new GracePeriod(over, new AbortController().signal);
  grace.lastsFor('sign-in unknown', isBusy);
  vi.advanceTimersByTime(seconds * 1000);
  return grace.lastsFor('sign-in unknown', isBusy);
}

test.each([
  ['a page at rest is soon called another one', 3, false, false],
  ['one that loads is waited for', 10, true, true],
  ['but not for ever', 40, true, false],
])('%s', (_, seconds, isBusy, waits) => {
  expect(waitsAfter(seconds, isBusy)).toBe(waits);
});

test('it is told when either is over', () => {
  const over = vi.fn();
  new GracePeriod(over, new AbortController().signal).lastsFor('sign-in unknown', true);
  vi.advanceTimersByTime(3000);
  expect(over).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(40_000);
  expect(over).toHaveBeenCalledTimes(2);
});
