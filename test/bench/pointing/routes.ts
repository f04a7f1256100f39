import type { CDPSession } from 'playwright';
import { guideAt } from '../../browser/harness/guide.ts';
import { until } from '../../browser/harness/wait.ts';
import type { Report } from '../report.ts';
import type { MeasuredPage } from './chromium.ts';
import { detachedHosts } from './heap-snapshot.ts';
import { type BenchStage, control, step } from './stage.ts';

const changes = 10_000;
const atATime = 1000;

/** What 10,000 changes of the route leave behind, less what the page leaves behind by itself. */
export async function benchRoutes(stage: BenchStage, report: Report): Promise<void> {
  const [guided, plain] = [await stage.home('guided'), await stage.home('plain')];
  const [ours, without] = await Promise.all([growth(guided), growth(plain)]);
  const what = `${changes} route changes, heap`;
  report.row(`${what} with the guide`, ours, 'MB');
  report.row(`${what} without`, without, 'MB');
  report.goal(`${what}: more with the guide`, ours - without, 2, 'MB');
  await guideAt(guided.page, step, 'pointing');
  report.goal('detached elements of ours', await detachedHosts(guided.debug), 0, '');
  await guided.page.close();
  await plain.page.close();
}

/** Megabytes. The first changes fill caches and do not count. */
async function growth({ page, debug }: MeasuredPage): Promise<number> {
  const go = async (count: number) => {
    for (let done = 0; done < count; done += atATime) await page.evaluate(changeRoutes, atATime);
    await until(
      async () => ((await page.count({ css: control })) === 1 ? true : null),
      () => 'The page does not come back to its control',
    );
  };
  await go(atATime);
  const before = await usedMegabytes(debug);
  await go(changes);
  return (await usedMegabytes(debug)) - before;
}

async function usedMegabytes(debug: CDPSession): Promise<number> {
  // Twice: what only a finaliser held goes with the second.
  for (let time = 0; time < 2; time++) await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function changeRoutes(count: number): Promise<void> {
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let change = 0; change < count; change++) {
    location.hash = change % 2 === 0 ? '#/entities' : '#/home';
    // Mostly faster than anybody could follow; now and then long enough for the ring to come.
    await pause(change % 50 >= 48 ? 200 : 0);
  }
}
