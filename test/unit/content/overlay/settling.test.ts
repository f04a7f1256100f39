import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Settling } from '../../../../src/content/overlay/settling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Listen = (event: { readonly isTrusted: boolean }) => void;

/** A window in which somebody, or a script, does something. */
function aView() {
  const listeners = new Map<string, Listen>();
  const addEventListener = (type: string, listen: Listen) => void listeners.set(type, listen);
  const happens = (type: string, isTrusted: boolean) => listeners.get(type)?.({ isTrusted });
  return { view: { addEventListener } as unknown as Window, happens, listeners };
}

const { signal } = new AbortController();

test('a page settles for a second after a control appeared', () => {
  const settling = new Settling(aView().view, signal);
  expect(settling.isOn).toBe(false);
  settling.begin();
  vi.advanceTimersByTime(990);
  expect(settling.isOn).toBe(true);
  vi.advanceTimersByTime(20);
  expect(settling.isOn).toBe(false);
});

test.each(['wheel', 'touchmove', 'pointerdown'])('it is the person’s once they use it: %s', (type) => {
  const { view, happens } = aView();
  const settling = new Settling(view, signal);
  settling.begin();
  happens(type, true);
  expect(settling.isOn).toBe(false);
  settling.begin();
  expect(settling.isOn).toBe(true);
});

test('a script of the page is not the person', () => {
  const { view, happens } = aView();
  const settling = new Settling(view, signal);
  settling.begin();
  happens('wheel', false);
  expect(settling.isOn).toBe(true);
});

test('no key is listened to', () => {
  const { view, listeners } = aView();
  new Settling(view, signal);
  expect([...listeners.keys()].filter((type) => /key|input|focus/.test(type))).toEqual([]);
  expect(listeners.size).toBe(3);
});

test('a frame without a window settles all the same', () => {
  const settling = new Settling(null, signal);
  settling.begin();
  expect(settling.isOn).toBe(true);
});
