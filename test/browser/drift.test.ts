import { expect, it } from 'vitest';
import { driftPages } from '../drift/run.ts';
import { faultsOf, tally } from '../drift/table.ts';
import { isWhole } from '../sample.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

// A taste of `npm run drift`, which tries a hundred times as many.
const times = isWhole ? 18 : 3;

inEachBrowser('pages that have drifted', (stage) => {
  it('never lead to a wrong control, and seldom to none', async () => {
    const all = await driftPages(stage.browser, stage.portal.url, {
      // Other changes in each of the two browsers.
      seed: stage.name === 'chromium' ? 1 : 7,
      times,
      wordings: ['2025'],
    });
    expect(all.length).toBeGreaterThan(16 * times);
    expect(faultsOf(all, 'wrong')).toEqual([]);
    const { found, missed } = tally(all);
    expect(found / (found + missed), faultsOf(all, 'missed').join('\n')).toBeGreaterThan(0.98);
  });
});
