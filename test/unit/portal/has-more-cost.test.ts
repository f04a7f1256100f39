import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { finish } from '../../../src/portal/dom/slices.ts';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { hasMoreRows } from '../../../src/portal/lists/more/has-more.ts';

it('asks nothing of what is seen of a long history of dates and of links called “View”', () => {
  const row = '<div><span>01/02/2028</span><a href="#x">View</a></div>';
  const { document } = new JSDOM(`<main><h1>History</h1>${row.repeat(300)}</main>`).window;
  const snapshot = takeSnapshot(document);
  const sees = vi.spyOn(snapshot.sight, 'sees');
  expect(finish(hasMoreRows(snapshot, null))).toBe(false);
  expect(sees.mock.calls.length).toBeLessThan(10);
});
