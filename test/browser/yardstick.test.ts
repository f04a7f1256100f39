import { expect, it } from 'vitest';
import { allFixtures } from '../yardstick/fixtures.ts';
import { yardstickReport } from '../yardstick/report.ts';
import { askWebPlatformTests, haveWebPlatformTests } from '../yardstick/wpt.ts';

// A taste of `npm run yardstick`, which asks about twelve times as many pages. Chromium alone tells its accessibility tree by element.
it('finds what others built by the names that the browser gives it, as often as testing-library', async () => {
  const sample = allFixtures().filter(({ kit }, at) => kit.startsWith('@ag') || at % 12 === 0);
  expect(sample.length).toBeGreaterThan(80);
  const { text, faults, isGood } = await yardstickReport(sample);
  expect(faults.filter((fault) => fault.startsWith('wrong'))).toEqual([]);
  expect(isGood, `${text}\n${faults.join('\n')}`).toBe(true);
});

it.skipIf(!haveWebPlatformTests)(
  'names as the web platform’s tests want it, at least as often as the library alone',
  async () => {
    const all = await askWebPlatformTests();
    expect(all.length).toBeGreaterThan(370);
    const right = (who: 'ours' | 'library') => all.filter((one) => one[who] === one.expected).length;
    expect(right('ours')).toBeGreaterThanOrEqual(right('library'));
    expect(right('ours')).toBeGreaterThanOrEqual(350);
  },
);
