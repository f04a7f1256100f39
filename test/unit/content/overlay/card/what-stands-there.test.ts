import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  type About,
  harm,
  whatStandsThere,
} from '../../../../../src/content/overlay/card/what-stands-there.ts';
import { finish } from '../../../../../src/portal/dom/slices.ts';

type Rect = readonly [left: number, top: number, width: number, height: number];

const [width, height] = [1280, 800];
const nobody: About = { control: null, row: null, isAsking: false };

/** A page on which every element stands where `data-box` says; jsdom lays nothing out. Text stands where its element does. */
function pageOf(markup: string, bodyBox: Rect = [0, 0, width, height]) {
  const { window } = new JSDOM(`<body data-box="${bodyBox.join(' ')}">${markup}</body>`);
  const page = window.document;
  Object.assign(window, { innerWidth: width, innerHeight: height });
  let asked = 0;
  const boxOf = (element: Element | null): DOMRect => {
    asked += 1;
    const [left = 0, top = 0, wide = 0, high = 0] = (element?.getAttribute('data-box') ?? '')
      .split(' ')
      .map(Number);
    return { left, top, width: wide, height: high, right: left + wide, bottom: top + high } as DOMRect;
  };
  window.Element.prototype.getBoundingClientRect = function () {
    return boxOf(this);
  };
  window.Range.prototype.getBoundingClientRect = function () {
    return boxOf(this.startContainer.parentElement);
  };
  return { page, asked: () => asked };
}

const at = (box: Rect, tag: string, inner = '', attributes = '') =>
  `<${tag} data-box="${box.join(' ')}" ${attributes}>${inner}</${tag}>`;

/** Rows of 40 pixels, of which the one numbered `first` is the first in the window. */
function listOf(rows: number, first: number): string {
  const all = Array.from({ length: rows }, (_, row): string => {
    const top = (row - first) * 40;
    const cells = at([0, top, 400, 20], 'td', `Name ${row}`) + at([400, top, 200, 20], 'td', '01/02/2027');
    return at([0, top, 600, 40], 'tr', cells);
  });
  const whole: Rect = [0, -first * 40, 600, rows * 40];
  return at(whole, 'table', at(whole, 'tbody', all.join('')));
}

describe('what stands in the window', () => {
  it('is text, what can be pressed, and messages, each as bad to cover as it is', () => {
    const { page } = pageOf(
      at([0, 0, 200, 20], 'p', 'Some words') +
        at([0, 50, 100, 30], 'button', 'Press') +
        at([0, 100, 300, 20], 'div', 'It failed', 'role="alert"'),
    );
    const found = finish(whatStandsThere(page, nobody)).map(({ box, harm: there }) => [box.top, there]);
    expect(found).toContainEqual([0, harm.text]);
    expect(found).toContainEqual([50, harm.control]);
    expect(found).toContainEqual([100, harm.needed]);
  });

  it.each([10, 1000, 5000])(
    'is found in a list of %i rows that is scrolled to its middle, at a bounded cost',
    (rows) => {
      const first = Math.floor(rows / 2);
      const { page, asked } = pageOf(listOf(rows, first));
      const row = page.querySelectorAll('tr')[first + 2] as Element;
      const control = row.querySelector('td') as Element;
      const before = asked();
      const found = finish(whatStandsThere(page, { control, row, isAsking: false }));
      expect(asked() - before).toBeLessThan(400);
      const ofRow = found.filter(({ box, harm: there }) => box.top === 80 && there === harm.needed);
      expect(ofRow.map(({ box }) => box.left).toSorted((one, other) => one - other)).toEqual([0, 400]);
      expect(found.filter(({ box }) => box.top >= 0 && box.top < height).length).toBeGreaterThan(
        Math.min(rows, 20) / 2,
      );
    },
  );

  it('is found where the body has no height, because everything on it is placed', () => {
    const { page } = pageOf(at([100, 100, 200, 40], 'button', 'Edit'), [0, 0, width, 0]);
    expect(finish(whatStandsThere(page, nobody)).map(({ harm: there }) => there)).toContain(harm.control);
  });

  it.each([
    ['a field', at([100, 100, 300, 40], 'input'), harm.needed],
    ['a button', at([100, 100, 300, 40], 'button'), harm.control],
  ])('is what the person is just typing into, as bad to cover as what is needed: %s', (_, markup, worst) => {
    const { page } = pageOf(markup);
    page.querySelector<HTMLElement>('input, button')?.focus();
    const found = finish(whatStandsThere(page, nobody)).filter(({ box }) => box.top === 100);
    expect(Math.max(...found.map(({ harm: there }) => there))).toBe(worst);
  });

  it('is nothing that is there for screen readers alone', () => {
    const hidden = at(
      [300, 300, 1, 1],
      'div',
      at([300, 300, 200, 20], 'span', 'The page has loaded'),
      'role="status"',
    );
    const { page } = pageOf(hidden);
    expect(finish(whatStandsThere(page, nobody))).toEqual([]);
  });

  it('costs no more where one element holds thousands of pieces of text', () => {
    const { page, asked } = pageOf(at([0, 0, 600, 800], 'pre', 'line<br>'.repeat(3000)));
    whatStandsThere(page, nobody);
    expect(asked()).toBeLessThan(2000);
  });
});
