// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Settling } from '../../../../src/content/overlay/settling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page settles for a second after a control appeared', () => {
  const settling = new Settling(window, new AbortController().signal);
  expect(settling.isOn).toBe(false);
  settling.begin();
  vi.advanceTimersByTime(990);
  expect(settling.isOn).toBe(true);
  vi.advanceTimersByTime(20);
  expect(settling.isOn).toBe(false);
});

test.each(['wheel', 'touchmove', 'pointerdown'])('it is the person’s once they use it: %s', (type) => {
  const settling = new Settling(window, new AbortController().signal);
  settling.begin();
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  expect(settling.isOn).toBe(false);
  settling.begin();
  expect(settling.isOn).toBe(true);
});

test('nothing is listened to once the guide has left', () => {
  const leaving = new AbortController();
  const settling = new Settling(window, leaving.signal);
  leaving.abort();
  settling.begin();
  document.body.dispatchEvent(new Event('wheel', { bubbles: true }));
  expect(settling.isOn).toBe(true);
});
