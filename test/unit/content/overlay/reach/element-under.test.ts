import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { elementUnder } from '../../../../../src/content/overlay/reach/element-under.ts';

const { window } = new JSDOM(
  '<body><button>Pay</button><iframe></iframe><fancy-button></fancy-button><credential-guide></credential-guide></body>',
);
const page = window.document;
const one = (css: string, root: ParentNode = page) => {
  const element = root.querySelector(css);
  if (!element) throw new Error(`There is no ${css}`);
  return element;
};
/** jsdom lays nothing out: what lies at a point, from above, is told. */
const lay = (root: Document | ShadowRoot, at: (x: number, y: number) => readonly Element[]) =>
  Object.assign(root, { elementsFromPoint: (x: number, y: number) => [...at(x, y)] });

describe('what lies under our own element at a point', () => {
  it('is the uppermost of the page', () => {
    lay(page, () => [one('credential-guide'), one('button'), page.body]);
    expect(elementUnder(page, 5, 5)).toBe(one('button'));
  });

  it('is nothing where there is only ours', () => {
    lay(page, () => [one('credential-guide')]);
    expect(elementUnder(page, 5, 5)).toBeNull();
  });

  it('is found in a frame, at the frame’s own point', () => {
    const frame = one('iframe') as HTMLIFrameElement;
    const inner = frame.contentDocument;
    if (!inner) throw new Error('The frame has no document');
    const link = inner.body.appendChild(inner.createElement('a'));
    Object.assign(frame, { getBoundingClientRect: () => ({ left: 100, top: 50 }) });
    lay(page, () => [one('credential-guide'), frame, page.body]);
    lay(inner, (x, y) => (x === 20 && y === 10 ? [link, inner.body] : []));
    expect(elementUnder(page, 120, 60)).toBe(link);
    expect(elementUnder(page, 121, 60)).toBe(frame);
  });

  it('is found in an open shadow tree, and is its host where the tree has nothing there', () => {
    const host = one('fancy-button');
    const tree = host.attachShadow({ mode: 'open' });
    const button = tree.appendChild(page.createElement('button'));
    lay(page, () => [one('credential-guide'), host, page.body]);
    // A browser gives the tree's elements with those around the host.
    lay(tree, () => [button, host, page.body]);
    expect(elementUnder(page, 5, 5)).toBe(button);
    lay(tree, () => [host, page.body]);
    expect(elementUnder(page, 5, 5)).toBe(host);
  });
});
