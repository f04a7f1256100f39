import { TestRunner } from 'vitest';

declare module '@vitest/runner' {
  interface TaskMeta {
    /** By name, what the test has counted. It comes into the JSON report, of which `npm run figures` makes its table. */
    measured?: Record<string, number>;
  }
}

/** Counts something for the table of figures (docs/figures.md); called again in the same test it adds up. Outside a test it does nothing. */
export function measured(what: string, amount: number): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (!meta) return;
  meta.measured ??= {};
  meta.measured[what] = (meta.measured[what] ?? 0) + amount;
}
