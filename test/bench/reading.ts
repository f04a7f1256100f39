import { startPracticePortal } from '../../practice/server.ts';
import { browsers } from '../browser/harness/types.ts';
import { benchFilledPages } from './reading-filled.ts';
import { benchGuidedInChromium, benchGuidedInFirefox } from './reading-guided.ts';
import { benchLooks } from './reading-looks.ts';
import type { Report } from './report.ts';

/** What reading costs on pages of every kind and length: a look by itself, beside what one could take off the shelf, and the guide on them. */
export async function benchReading(report: Report): Promise<void> {
  const portal = await startPracticePortal();
  try {
    for (const name of browsers) {
      await benchFilledPages(name, portal, report);
      await benchLooks(name, portal, report);
    }
  } finally {
    await portal.close();
  }
  await benchGuidedInChromium(report);
  await benchGuidedInFirefox(report);
}
