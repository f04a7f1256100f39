import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { Report } from '../report.ts';
import { median } from '../side-by-side.ts';
import type { MeasuredPage } from './chromium.ts';
import type { BenchStage } from './stage.ts';

const rounds = 7;
const idleMilliseconds = 3000;

/** Milliseconds of CPU that the page's main thread has taken so far for whatever it did. */
async function taken(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** What the ring costs while nothing happens, and what the watcher costs while much does: with the extension and without, in turns. */
export async function benchCpu(stage: BenchStage, report: Report): Promise<void> {
  const pages = { guided: await stage.home('guided'), plain: await stage.home('plain') };
  for (const { debug } of Object.values(pages)) {
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
  }
  const idle = await inTurns(pages, () => sleep(idleMilliseconds));
  const what = `CPU of ${idleMilliseconds / 1000} s idle`;
  report.row(`${what}, ring shown`, median(idle.guided));
  report.row(`${what}, no extension`, median(idle.plain));
  report.goal(`${what}: more with the ring`, median(idle.guided) - median(idle.plain), 3, 'ms');

  for (const { page } of Object.values(pages)) await page.evaluate(addTable);
  const churned = await inTurns(pages, ({ page }) => page.evaluate(churn));
  report.row('CPU of churn, watched', median(churned.guided));
  report.row('CPU of churn, no extension', median(churned.plain));
  report.goal('churn: watched / no extension', median(churned.guided) / median(churned.plain), 1.15);
  for (const { page } of Object.values(pages)) await page.close();
}

type Pages = Readonly<Record<'guided' | 'plain', MeasuredPage>>;

async function inTurns(pages: Pages, act: (page: MeasuredPage) => Promise<unknown>) {
  const all: Record<keyof Pages, number[]> = { guided: [], plain: [] };
  for (let round = -1; round < rounds; round++) {
    for (const who of ['guided', 'plain'] as const) {
      await sleep(500);
      const before = await taken(pages[who].debug);
      await act(pages[who]);
      const after = await taken(pages[who].debug);
      if (round >= 0) all[who].push(after - before);
    }
  }
  return all;
}

function addTable(): void {
  document.body.append(document.createElement('table'));
}

/** 250 rows of a table are replaced at once, then 180 times something is written, once a frame; at the end there is time to look once more. */
async function churn(): Promise<void> {
  const table = document.querySelector('body > table') as HTMLTableElement;
  const row = '<tr><td>Invoice</td><td><a href="#x">Open</a></td><td><button>Pay</button></td></tr>';
  table.innerHTML = row.repeat(250);
  const cells = [...table.querySelectorAll('td:first-child')];
  for (let write = 0; write < 180; write++) {
    await new Promise(requestAnimationFrame);
    (cells[write] as Element).textContent = `Invoice ${write}`;
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}
