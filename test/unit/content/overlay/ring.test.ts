import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { Ring } from '../../../../src/content/overlay/ring.ts';

class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const boxAt = (left: number) =>
  ({ left, top: 0, right: left + 100, bottom: 50, width: 100, height: 50 }) as DOMRect;
const around = { left: -5, top: -5, right: 105, bottom: 55, width: 110, height: 60 } as DOMRect;

it('is painted also where it comes to its place between two questions of one task', () => {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  const { window } = new JSDOM('<button></button><div></div>');
  const page = window.document;
  // jsdom listens with signals of its own only.
  vi.stubGlobal('AbortController', window.AbortController);
  const [control, element] = [page.querySelector('button'), page.querySelector('div')] as [
    HTMLElement,
    HTMLElement,
  ];
  control.getBoundingClientRect = () => boxAt(0);
  let asked = 0;
  // Chromium works out where the ring is when it is shown, and once more when its class changes.
  element.getBoundingClientRect = () => (asked++ === 0 ? boxAt(900) : around);
  Object.assign(element, { showPopover: () => {}, hidePopover: () => {}, matches: () => false });
  const proved: boolean[] = [];
  const listener = {
    sight: () => {},
    proved: (isProven: boolean) => void proved.push(isProven),
    safely: (doing: () => void) => doing(),
  };
  new Ring(element, listener).surround(control);
  expect(proved.at(-1)).toBe(true);
  expect(element.classList.contains('unproven')).toBe(false);
  vi.unstubAllGlobals();
});
