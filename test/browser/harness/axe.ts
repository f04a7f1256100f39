import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestPage } from './page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core found against WCAG 2.2 A and AA: for each, the rule, its weight, and where. */
export interface Violation {
  readonly rule: string;
  readonly impact: string | null;
  readonly help: string;
  readonly where: readonly string[];
}

interface AxeRun {
  violations: {
    id: string;
    impact: string | null;
    help: string;
    nodes: { target: unknown; failureSummary: string }[];
  }[];
}

/**
 * Runs axe-core on the page, or on what `within` selects (our element: `credential-guide`). It comes in through the debugger, which no
 * content security policy stops.
 */
export async function axe(page: TestPage, within?: string): Promise<readonly Violation[]> {
  // The source is a statement; `;0` makes the expression give something small.
  await page.driver.evaluate(`${source()};"0"`);
  return page.evaluate(
    async (values: string[], selector: string | null) => {
      type Axe = { run(context: unknown, options: object): Promise<AxeRun> };
      const { axe: runner } = globalThis as unknown as { axe: Axe };
      const { violations } = await runner.run(selector ?? document, { runOnly: { type: 'tag', values } });
      return violations.map(({ id, impact, help, nodes }) => ({
        rule: id,
        impact,
        help,
        where: nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary}`),
      }));
    },
    tags,
    within ?? null,
  );
}
