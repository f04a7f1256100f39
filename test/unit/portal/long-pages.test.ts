// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { longPageIds, longPages } from '../../bench/pages/long-pages.ts';
import { look } from '../../bench/reading-adapter.ts';
import { readsIn } from './counted-reads.ts';

/** Ten times as many rows, and something for what stands around them. */
const [few, many, mostGrowth] = [20, 200, 12];
/** Far more than a look needs for one node, and few enough that one which never ends is cut off. */
const mostReadsOfNode = 1000;

function show(html: string): number {
  document.body.innerHTML = html;
  // What a parser does with such a template; that of jsdom leaves it as it is.
  for (const template of document.querySelectorAll('template')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot, childNodes }) => sum + childNodes.length + (shadowRoot ? count(shadowRoot) : 0),
      0,
    );
  return count(document);
}

/** How many reads one whole look at such a page takes. */
function readsOf(html: string): number {
  const nodes = show(html);
  return readsIn(() => void look(document, 'PAYROLL7'), nodes * mostReadsOfNode);
}

describe('one look reads a page in proportion to its length', () => {
  it.each(longPageIds.map((id) => [longPages[id].what, longPages[id].body] as const))('%s', (_, body) => {
    expect(readsOf(body(many))).toBeLessThanOrEqual(mostGrowth * readsOf(body(few)));
  });
});

describe('what is counted', () => {
  it('is each node that is read, and all of a subtree where that is read', () => {
    show('<div id="a"><p>one</p><p>two</p></div>');
    const div = document.querySelector('#a') as Element;
    expect(readsIn(() => void div.firstChild, 10)).toBe(1);
    expect(readsIn(() => void div.textContent, 10)).toBe(5);
    expect(readsIn(() => void div.querySelectorAll('p'), 10)).toBe(5);
    expect(readsIn(() => void div.lastElementChild?.closest('div'), 10)).toBe(6);
    expect(() => readsIn(() => void div.textContent, 4)).toThrow('More than 4 reads');
  });

  it('tells a look that reads every row again for every row', () => {
    const squared = () => {
      for (const row of document.querySelectorAll('[data-rows] > *')) void row.parentElement?.textContent;
    };
    const reads = [few, many].map((rows) => {
      show(longPages.users.body(rows));
      return readsIn(squared, Number.POSITIVE_INFINITY);
    });
    expect((reads[1] ?? 0) / (reads[0] ?? 1)).toBeGreaterThan(mostGrowth);
  });
});
