import { expect, it } from 'vitest';
import { driftPages } from '../drift/run.ts';
import { faultsOf, tally } from '../drift/table.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

// A taste of `npm run drift`, which tries a hundred times as many.
inEachBrowser('pages that have drifted', (stage) => {
  it('never lead to a wrong control, and seldom to none', async () => {
    const all = await driftPages(stage.browser, stage.portal.url, {
      seed: 1,
      times: 18,
      wordings: ['2025'],
    });
    expect(all.length).toBeGreaterThan(300);
    expect(faultsOf(all, 'wrong')).toEqual([]);
    const { found, missed } = tally(all);
    expect(found / (found + missed), faultsOf(all, 'missed').join('\n')).toBeGreaterThan(0.98);
  });
});
