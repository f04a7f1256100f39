import { expect, test } from 'vitest';
import { faultsOf } from '../../../strangers/judged.ts';
import type { StrangePage } from '../../../strangers/pages/page.ts';
import { show } from '../../../strangers/show.ts';

/** One test a page: which page it is, what is read on it, and what is found on it. */
export function judge(pages: readonly StrangePage[]): void {
  test.each(pages.map((each) => [each.it, each] as const))('%s', (_, strange) => {
    show(strange.html);
    expect(faultsOf(strange)).toEqual([]);
  });
}
