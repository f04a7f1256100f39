import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isBetterOnTop, isOnControl, placeOfCard } from '../../../../src/content/overlay/card-place.ts';

type Rect = readonly [left: number, top: number, width: number, height: number];

/** A page of this size in which every box is a button; of them, by number, the control. jsdom lays nothing out. */
function pageOf(boxes: readonly Rect[], [width, height]: readonly [number, number] = [1280, 800]) {
  const { window } = new JSDOM('<body></body>');
  const page = window.document;
  Object.assign(window, { innerWidth: width, innerHeight: height });
  const put = (tag: string, [left, top, wide, high]: Rect) => {
    const element = page.body.appendChild(page.createElement(tag));
    const box = { left, top, width: wide, height: high, right: left + wide, bottom: top + high };
    element.getBoundingClientRect = () => box as DOMRect;
    return element;
  };
  const controls = boxes.map((box) => put('button', box));
  const card = (box: Rect) => {
    const element = put('div', box);
    Object.defineProperties(element, {
      clientWidth: { value: box[2] - 2 },
      clientHeight: { value: box[3] - 6 },
    });
    return element;
  };
  return { page, card, controls, control: (at: number) => controls[at] ?? null };
}

const cardBox: Rect = [0, 0, 352, 300];

describe('the place of the card', () => {
  it('is below its control where there is room and nothing else', () => {
    const { page, card, control } = pageOf([[100, 100, 200, 40]]);
    expect(placeOfCard(control(0), card(cardBox), page, null)).toBe('below');
  });

  it('is where it covers the fewest other controls', () => {
    const { page, card, control } = pageOf([
      [100, 400, 200, 40],
      [120, 500, 60, 20],
      [320, 520, 60, 20],
    ]);
    expect(placeOfCard(control(0), card(cardBox), page, null)).toBe('above');
  });

  it('stays where it is while another place is no better', () => {
    const { page, card, control } = pageOf([[500, 350, 200, 40]]);
    expect(placeOfCard(control(0), card(cardBox), page, 'above')).toBe('above');
  });

  it('is a far corner only where it would cover much besides', () => {
    const row = (top: number): Rect => [950, top, 300, 20];
    const few = pageOf([[1000, 180, 200, 40], row(400), row(500), [700, 100, 60, 20]]);
    expect(placeOfCard(few.control(0), few.card(cardBox), few.page, null)).toBe('left');
    const many = pageOf([
      [1000, 180, 200, 40],
      ...[260, 320, 380, 440, 500, 560, 620, 680, 740].map(row),
      ...[40, 80, 120, 160, 240].map((top): Rect => [640, top, 340, 20]),
    ]);
    expect(placeOfCard(many.control(0), many.card(cardBox), many.page, null)).toBe('corner-left');
  });

  it('is on its own control only when nothing else fits', () => {
    const { page, card, control } = pageOf([[0, 0, 500, 430]], [500, 430]);
    expect(placeOfCard(control(0), card(cardBox), page, null)).toMatch(/^corner/);
  });

  it('is the corner that covers least when there is no control', () => {
    const { page, card } = pageOf([
      [900, 700, 60, 20],
      [100, 700, 60, 20],
    ]);
    expect(placeOfCard(null, card(cardBox), page, 'below')).toBe('corner-top');
  });
});

describe('in a small window, the card', () => {
  const across: Rect = [0, 400, 320, 240];

  it('lies along the top when the control is at the bottom', () => {
    const { page, card, control } = pageOf([[20, 560, 100, 40]], [320, 640]);
    expect(isBetterOnTop(control(0), card(across), page)).toBe(true);
    const above = pageOf([[20, 300, 100, 40]], [320, 640]);
    expect(isBetterOnTop(above.control(0), above.card(across), above.page)).toBe(false);
  });

  it('lies where it covers less when there is no control', () => {
    const { page, card } = pageOf([[20, 560, 100, 40]], [320, 640]);
    expect(isBetterOnTop(null, card(across), page)).toBe(true);
  });

  it('is on its control also when it lies on the ring only', () => {
    const { card, controls } = pageOf([
      [20, 357, 100, 40],
      [20, 350, 100, 40],
    ]);
    const [near, apart] = controls as [HTMLElement, HTMLElement];
    expect(isOnControl(card(across), near)).toBe(true);
    expect(isOnControl(card(across), apart)).toBe(false);
  });
});
