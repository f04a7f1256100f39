import type { BrowserName } from '../browser/harness/types.ts';
import { runDrift } from './run.ts';
import { faultsOf, tablesOf, tally } from './table.ts';

interface DriftReport {
  /** Markdown. */
  readonly text: string;
  readonly faults: readonly string[];
  /** Nothing wrong, and at least 98 % found where it is there. */
  readonly isGood: boolean;
}

/** Drifts all pages in one browser and tells what came of it. */
export async function driftReport(
  browser: BrowserName,
  { seed, times }: { readonly seed: number; readonly times: number },
): Promise<DriftReport> {
  const all = await runDrift(browser, { seed, times, wordings: ['2025', '2023', '2020'] });
  const { pages, found, refused, missed, wrong } = tally(all);
  const day = new Date().toISOString().slice(0, 10);
  const text = `# Drift

How the finder stands up to changes of the portal's markup: \`npm run drift -- --browser=${browser} --seed=${seed} --times=${times} --write\`, last
run ${day} in ${browser}. Each page is changed in one to four ways that a person would hardly notice (test/drift/mutations.ts). *Refused* means
rightly so: it was taken away, or there are two alike; *missed* is an honest "I cannot find it" although it is there; *wrong* is anything else,
and fails the run.

**${pages} pages: ${found} found, ${refused} rightly refused, ${missed} missed, ${wrong} wrong.**

${tablesOf(all)}
`;
  return {
    text,
    faults: [...faultsOf(all, 'wrong'), ...faultsOf(all, 'missed')],
    isGood: wrong === 0 && found >= 0.98 * (found + missed),
  };
}
