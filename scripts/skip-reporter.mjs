import { mkdirSync, writeFileSync } from 'node:fs';

/** Why a test is skipped in one browser that is tried in the other: `npm test` counts these, and does not list them. */
export const elsewhere = 'tried in the other browser';

/** Writes down which tests were skipped and why (`context.skip('the reason')`): vitest's JSON report leaves the reason out. */
export default class SkipReporter {
  /** @type {{ name: string, why: string }[]} */
  #skipped = [];

  /** @param {{ fullName: string, result(): { state: string, note?: string } }} test */
  onTestCaseResult(test) {
    const { state, note } = test.result();
    if (state === 'skipped') this.#skipped.push({ name: test.fullName, why: note ?? 'no reason given' });
  }

  onTestRunEnd() {
    mkdirSync('test-results', { recursive: true });
    writeFileSync('test-results/skipped.json', JSON.stringify(this.#skipped));
  }
}
