import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  type CardPlace,
  cornerAside,
  isClean,
  isOnControl,
  roomIn,
  type Size,
  withinWindow,
} from '../../../../../src/content/overlay/card/card-place.ts';
import type { About } from '../../../../../src/content/overlay/card/what-stands-there.ts';
import { finish } from '../../../../../src/portal/dom/slices.ts';

type Rect = readonly [left: number, top: number, width: number, height: number];

const laptop = [1280, 800] as const;
const small: Size = { width: 300, height: 100 };

/** A page of this size with these things on it, by their markup; jsdom lays nothing out. The first one is the control. */
function pageOf(
  things: readonly (readonly [string, Rect])[],
  [width, height]: readonly [number, number] = laptop,
) {
  const { window } = new JSDOM('<body></body>');
  const page = window.document;
  Object.assign(window, { innerWidth: width, innerHeight: height });
  page.body.getBoundingClientRect = () => boxOf([0, 0, width, height]);
  const elements = things.map(([markup, rect]) => {
    page.body.insertAdjacentHTML('beforeend', markup);
    const element = page.body.lastElementChild as HTMLElement;
    element.getBoundingClientRect = () => boxOf(rect);
    return element;
  });
  const roomFor = (about: Partial<About> = {}) => {
    const room = finish(roomIn(page, { control: elements[0] ?? null, row: null, isAsking: false, ...about }));
    return { placeFor: (size: Size, now: CardPlace | null) => finish(room.placeFor(size, now)) };
  };
  return { page, elements, roomFor };
}

function boxOf([left, top, width, height]: Rect): DOMRect {
  return { left, top, width, height, right: left + width, bottom: top + height } as DOMRect;
}

const button = '<button></button>';

describe('the place of the card', () => {
  it('is near its control, and not on it', () => {
    const control: Rect = [500, 300, 200, 40];
    const { place } = pageOf([[button, control]])
      .roomFor()
      .placeFor(small, null);
    const [left, top] = [500 + place.x, 300 + place.y];
    const apart = Math.max(left - 700, 500 - (left + small.width), top - 340, 300 - (top + small.height));
    expect(place.isByControl).toBe(true);
    expect(apart).toBeGreaterThan(5);
    expect(apart).toBeLessThan(40);
  });

  it('is where nothing is covered, though it is further away', () => {
    const around: Rect[] = [
      [0, 100, 1280, 190],
      [0, 350, 1280, 300],
    ];
    const control: Rect = [500, 300, 200, 40];
    const { place, harm } = pageOf([[button, control], ...around.map((rect) => [button, rect] as const)])
      .roomFor()
      .placeFor(small, null);
    expect(harm).toBe(0);
    expect(300 + place.y).toSatisfy((top: number) => top >= 650 || top + small.height <= 100);
  });

  it('stays where it is while another place is no better', () => {
    const { roomFor } = pageOf([[button, [500, 300, 200, 40]]]);
    const now = { x: 260, y: -60, isByControl: true };
    expect(roomFor().placeFor(small, now).place).toBe(now);
  });

  it('leaves a place where it has come to lie on something that is needed', () => {
    const { roomFor } = pageOf([
      [button, [500, 300, 200, 40]],
      ['<img role="alert">', [760, 200, 300, 100]],
    ]);
    const now = { x: 260, y: -60, isByControl: true };
    expect(roomFor().placeFor(small, now).place).not.toBe(now);
  });

  it('is not clean where the only room is on a message', () => {
    const all: Rect = [0, 0, 320, 300];
    const { roomFor } = pageOf([['<img role="alert">', all]], [320, 300]);
    expect(isClean(roomFor({ control: null }).placeFor(small, null))).toBe(false);
    const other = pageOf([[button, all]], [320, 300]);
    expect(isClean(other.roomFor({ control: null }).placeFor(small, null))).toBe(false);
  });

  it('without a control is near the lower right corner, by the window', () => {
    const { place } = pageOf([]).roomFor().placeFor(small, null);
    expect(place).toEqual({ x: 1280 - 14 - 300, y: 800 - 14 - 100, isByControl: false });
  });

  it('fits in a window that is hardly larger than the card', () => {
    const { place } = pageOf([], [308, 120]).roomFor().placeFor(small, null);
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + small.width).toBeLessThanOrEqual(308);
  });

  it('is on its control also when it lies on the ring only', () => {
    const { elements } = pageOf([
      ['<div></div>', [0, 400, 320, 240]],
      [button, [20, 355, 100, 40]],
      [button, [20, 340, 100, 40]],
    ]);
    const [card, near, apart] = elements as [HTMLElement, HTMLElement, HTMLElement];
    expect(isOnControl(card, near)).toBe(true);
    expect(isOnControl(card, apart)).toBe(false);
  });
});

describe('the card on its way to its place', () => {
  const window = { innerWidth: 1280, innerHeight: 800 } as Window;

  it('stays where it is while that is not on its next control', () => {
    expect(cornerAside(window, small, { left: 20, top: 20 }, boxOf([500, 300, 200, 40]))).toBeNull();
  });

  it('steps aside into a corner of the window where it is not on it', () => {
    const now = { left: 450, top: 280 };
    expect(cornerAside(window, small, now, boxOf([500, 300, 200, 40]))).toEqual({ left: 966, top: 686 });
    // A wide table down to the window's end.
    expect(cornerAside(window, small, now, boxOf([100, 300, 1100, 480]))).toEqual({ left: 966, top: 14 });
  });

  it('stays where it is where it would lie on it everywhere', () => {
    expect(cornerAside(window, small, { left: 450, top: 280 }, boxOf([0, 0, 1280, 800]))).toBeNull();
  });

  it('is whole in the window, however large it has become', () => {
    expect(withinWindow(window, { left: 1200, top: -30 }, small)).toEqual({ left: 980, top: 0 });
    expect(withinWindow(window, { left: 40, top: 60 }, small)).toEqual({ left: 40, top: 60 });
    expect(withinWindow(window, { left: 40, top: 60 }, { width: 2000, height: 900 })).toEqual({
      left: 0,
      top: 0,
    });
  });
});
