import type { Report } from '../report.ts';
import { median } from '../side-by-side.ts';
import { type BenchStage, control } from './stage.ts';

interface Appeared {
  /** From the control's coming until the first frame with the ring on it. */
  readonly times: number[];
  /** The longest task meanwhile; 0 when none took 50 ms: browsers tell of no shorter ones. */
  readonly longestTask: number;
}

/** From the moment a control comes until the ring is on it, on the machine as it is and four times slower. */
export async function benchAppears(stage: BenchStage, report: Report): Promise<void> {
  const { page, debug } = await stage.home('guided');
  const unslowed = await page.evaluate(count);
  for (const rate of [1, 4]) {
    await debug.send('Emulation.setCPUThrottlingRate', { rate });
    const { times, longestTask } = await page.evaluate(appear, control, 15);
    if (rate > 1) {
      // Else the figures at the slower speed would be those of the machine as it is.
      const slowed = (await page.evaluate(count)) / unslowed;
      if (slowed < rate / 2) throw new Error(`The CPU is only ${slowed.toFixed(1)} times slower`);
    }
    const where = rate === 1 ? '' : `, CPU ${rate} times slower`;
    if (rate === 1) report.goal('control appears, ring on it', median(times), 100, 'ms');
    else report.row(`control appears, ring on it${where}`, median(times));
    if (rate > 1) report.goal(`longest task meanwhile (0: none of 50 ms)${where}`, longestTask, 50, 'ms');
  }
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.close();
}

/** Milliseconds for some fixed work. */
function count(): number {
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < 3e7; at++) sum = (sum + at) % 7;
  return performance.now() - start + sum * 0;
}

async function appear(css: string, rounds: number): Promise<Appeared> {
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const isRingOn = (element: Element): boolean => {
    const host = document.querySelector('credential-guide');
    const ring = host?.shadowRoot?.querySelector('[part="ring"]');
    if (host?.getAttribute('data-state') !== 'pointing' || !ring) return false;
    const [outer, inner] = [ring.getBoundingClientRect(), element.getBoundingClientRect()];
    return (
      outer.width > 0 &&
      outer.left <= inner.left &&
      outer.top <= inner.top &&
      outer.right >= inner.right &&
      outer.bottom >= inner.bottom &&
      outer.height <= inner.height + 24
    );
  };
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const times: number[] = [];
  let element = document.querySelector(css);
  for (let round = 0; round < rounds; round++) {
    if (!element) throw new Error('The control is not there');
    const place = document.createComment('');
    const next = element.cloneNode(true) as Element;
    element.replaceWith(place);
    const given = performance.now() + 10_000;
    while (document.querySelector('credential-guide')?.getAttribute('data-state') === 'pointing') {
      if (performance.now() > given) throw new Error('The guide still points');
      await frame();
    }
    await pause(300);
    const start = performance.now();
    place.replaceWith(next);
    while (!isRingOn(next)) {
      if (performance.now() > start + 10_000) throw new Error('The ring does not come');
      await frame();
    }
    times.push(performance.now() - start);
    element = next;
    await pause(300);
  }
  observer.disconnect();
  return { times, longestTask };
}
