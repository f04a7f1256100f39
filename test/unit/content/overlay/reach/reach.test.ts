import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { reachOf } from '../../../../../src/content/overlay/reach/reach.ts';

let page: Document;

beforeEach(() => {
  const { window } = new JSDOM(`<main>
    <button id="press"><span>Edit</span></button>
    <label id="label" for="tick">I accept</label><input id="tick" type="checkbox">
    <span id="field"><input id="name"><i>drawn</i></span>
    <table id="list"><tr><td>One</td></tr></table>
    <div id="cover"></div><div id="scroller"><button id="inner">Save</button></div><fancy-button>Go</fancy-button>
  </main>`);
  page = window.document;
  for (const id of ['press', 'tick', 'label', 'name', 'list', 'inner', 'fancy-button'])
    put(id, 100, 100, 80, 40);
});

const one = (id: string): Element => {
  const element = page.querySelector(`#${id}`) ?? page.querySelector(id);
  if (!element) throw new Error(`There is no ${id}`);
  return element;
};
/** jsdom lays nothing out: where things are is told. */
function put(id: string, left: number, top: number, width: number, height: number): void {
  const box = { left, top, width, height, right: left + width, bottom: top + height };
  Object.assign(one(id), { getClientRects: () => [box], getBoundingClientRect: () => box });
}
/** What lies uppermost at each point. */
function lay(at: (x: number, y: number) => Element | null): void {
  Object.assign(page, { elementsFromPoint: (x: number, y: number) => [at(x, y)].filter(Boolean) });
}

describe('a press on a control', () => {
  it.each([
    ['itself', 'press', () => one('press')],
    ['what stands in it', 'press', () => one('press').firstElementChild],
    ['its label', 'tick', () => one('label')],
    ['its field, where the label is meant', 'label', () => one('tick')],
    ['what is drawn for it', 'name', () => putDrawn()],
  ])('hits it where it hits %s', (_what, id, hit) => {
    lay(hit);
    expect(reachOf(one(id))).toBe('free');
  });

  it.each([
    ['something over it', 'press', () => one('cover')],
    ['another field’s label', 'name', () => one('label')],
    ['a style’s veil, which is what stands around it', 'press', () => one('main')],
    ['something over a list', 'list', () => one('cover')],
  ])('does not hit it where it hits %s', (_what, id, hit) => {
    lay(hit);
    expect(reachOf(one(id))).toBe('covered');
  });

  it('hits it where only its edge is covered, and does not where its middle is', () => {
    lay((x) => (x > 150 ? one('cover') : one('press')));
    expect(reachOf(one('press'))).toBe('free');
    lay((x) => (x > 130 && x < 150 ? one('cover') : one('press')));
    expect(reachOf(one('press'))).toBe('covered');
  });

  it('hits a list that is only partly covered', () => {
    lay((x) => (x > 130 && x < 150 ? one('cover') : one('list').querySelector('td')));
    expect(reachOf(one('list'))).toBe('free');
  });

  it('hits what hears no press itself, where nothing but what stands around it is hit', () => {
    (one('press') as HTMLElement).style.pointerEvents = 'none';
    lay(() => one('main'));
    expect(reachOf(one('press'))).toBe('free');
    lay(() => one('cover'));
    expect(reachOf(one('press'))).toBe('covered');
  });

  it('is looked at in the larger part of a link over two lines', () => {
    const box = (left: number, top: number, width: number) => {
      return { left, top, width, height: 20, right: left + width, bottom: top + 20 };
    };
    Object.assign(one('press'), { getClientRects: () => [box(300, 100, 50), box(0, 120, 90)] });
    lay((x, y) => (y > 120 && x < 90 ? one('press') : one('cover')));
    expect(reachOf(one('press'))).toBe('free');
  });

  it('is told by the part that a scrolling box shows, and not at all where it shows none', () => {
    (one('scroller') as HTMLElement).style.overflowX = 'auto';
    put('scroller', 100, 100, 20, 40);
    lay((x) => (x < 120 ? one('inner') : one('cover')));
    expect(reachOf(one('inner'))).toBe('free');
    put('scroller', 500, 500, 20, 40);
    expect(reachOf(one('inner'))).toBe('out-of-view');
  });

  it.each([
    ['left of the window', -200],
    ['right of the window', 5000],
  ])('is not told %s', (_where, left) => {
    put('press', left, 100, 80, 40);
    lay(() => one('cover'));
    expect(reachOf(one('press'))).toBe('out-of-view');
  });

  it('hits a button in a shadow tree by the words that are put into its slot', () => {
    const host = one('fancy-button');
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = '<button id="inside"><slot></slot></button>';
    const button = tree.querySelector('button') as Element;
    Object.assign(button, { getClientRects: () => host.getClientRects() });
    lay(() => host);
    Object.assign(tree, { elementsFromPoint: () => [button] });
    expect(reachOf(button)).toBe('free');
    lay(() => one('cover'));
    expect(reachOf(button)).toBe('covered');
  });
});

function putDrawn(): Element {
  const drawn = one('field').querySelector('i') as Element;
  drawn.id = 'drawn';
  put('drawn', 105, 105, 20, 20);
  return drawn;
}
