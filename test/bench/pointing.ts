import { startPracticePortal } from '../../practice/server.ts';
import { benchAppears } from './pointing/appears.ts';
import { benchCpu } from './pointing/cpu.ts';
import { benchRoutes } from './pointing/routes.ts';
import { openBenchStage } from './pointing/stage.ts';
import { benchStart } from './pointing/start.ts';
import { benchStartWithout } from './pointing/start-without.ts';
import { benchTracking } from './pointing/tracking.ts';
import type { Report } from './report.ts';

/** What the ring and the watcher cost, and how exactly the ring follows, beside what one could take off the shelf. */
export async function benchPointing(report: Report): Promise<void> {
  const portal = await startPracticePortal();
  const stage = await openBenchStage(portal);
  try {
    await benchStartWithout(portal, report);
    await benchStart(stage, portal.url, report);
    await benchTracking(stage, report);
    await benchCpu(stage, report);
    await benchAppears(stage, report);
    await benchRoutes(stage, report);
  } finally {
    await stage.close();
    await portal.close();
  }
}
