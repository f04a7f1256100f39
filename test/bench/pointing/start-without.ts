import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { PracticePortal } from '../../../practice/server.ts';
import { practiceUrl } from '../../browser/harness/renewing.ts';
import type { Report } from '../report.ts';
import { median } from '../side-by-side.ts';
import { openMeasured } from './chromium.ts';
import { fillPage, referenceWalk } from './reference-walk.ts';

const loads = 15;
const elements = 5000;
/** Long enough for the background's answer. */
const settle = 700;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU of the thread. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly functionName?: string };
    readonly fileName?: string;
  };
}

const running = new Set(['EvaluateScript', 'v8.compile', 'v8.run', 'FunctionCall']);

/**
 * The CPU that the content script takes on a big page while no journey is under way, compiling included, divided by that of a fixed walk in
 * the same trace, so that the machine's speed falls out.
 */
export async function benchStartWithout(portal: PracticePortal, report: Report): Promise<void> {
  const browser = await openMeasured(portal, true);
  try {
    const { page, debug } = await browser.open(practiceUrl(portal.url, {}, '#/home'));
    await debug.send('Page.enable');
    await debug.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `${referenceWalk}; addEventListener('DOMContentLoaded', () => { (${fillPage})(${elements}); setTimeout(referenceWalk); })`,
    });
    const measured: { ours: number; ratio: number }[] = [];
    for (let load = -2; load < loads; load++) {
      const events = await traced(debug, async () => {
        await page.goto(practiceUrl(portal.url, { now: `2026-11-24T00:00:${10 + load}Z` }, '#/home'));
        await sleep(settle);
      });
      const ours = outermost(events.filter(({ args }) => urlOf(args).startsWith(browser.extensionUrl)));
      const walk = events.filter(({ args }) => args?.data?.functionName === 'referenceWalk');
      if (walk.length === 0 || ours.length === 0) throw new Error('The trace lacks the walk or our script');
      const sum = (some: readonly TraceEvent[]) => some.reduce((all, { tdur = 0 }) => all + tdur / 1000, 0);
      if (load >= 0) measured.push({ ours: sum(ours), ratio: sum(ours) / sum(outermost(walk)) });
    }
    report.row(
      `start on ${elements} elements without a journey, CPU of the content script`,
      median(measured.map(({ ours }) => ours)),
    );
    report.goal(
      'the same / the reference walk (an empty script: 0.009)',
      median(measured.map(({ ratio }) => ratio)),
      0.06,
    );
  } finally {
    await browser.close();
  }
}

function urlOf(args: TraceEvent['args']): string {
  return args?.data?.url ?? args?.fileName ?? '';
}

/** Without what happened within another of them. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const timed = events.filter(({ name, dur }) => running.has(name) && dur !== undefined);
  const holds = (outer: TraceEvent, inner: TraceEvent) =>
    outer !== inner &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
  return timed.filter((event) => !timed.some((other) => holds(other, event)));
}

async function traced(debug: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  debug.on('Tracing.dataCollected', collect);
  await debug.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  await act();
  const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
  await debug.send('Tracing.end');
  await complete;
  debug.off('Tracing.dataCollected', collect);
  return events;
}
