import type { CDPSession } from 'playwright';
import { guideAt } from '../../browser/harness/guide.ts';
import { practiceUrl } from '../../browser/harness/renewing.ts';
import type { Report } from '../report.ts';
import { median } from '../side-by-side.ts';
import { fillPage, referenceWalk } from './reference-walk.ts';
import { type BenchStage, step } from './stage.ts';

const loads = 12;
const elements = 5000;
/** Microseconds between two looks of the profiler. */
const interval = 100;

/**
 * The CPU that the content script takes from the load of a big page until its ring is there, divided by that of a fixed walk in the same
 * profile, so that the machine's speed falls out. A sampling profiler sees what goes on after a promise too, which carries no address in a
 * trace.
 */
export async function benchStart(stage: BenchStage, portalUrl: string, report: Report): Promise<void> {
  const { page, debug } = await stage.home('guided');
  await debug.send('Page.enable');
  await debug.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `${referenceWalk}; addEventListener('DOMContentLoaded', () => { (${fillPage})(${elements}); referenceWalk(); })`,
  });
  await debug.send('Profiler.enable');
  await debug.send('Profiler.setSamplingInterval', { interval });
  const ratios: number[] = [];
  const times: number[] = [];
  for (let load = -2; load < loads; load++) {
    await debug.send('Profiler.start');
    // A new address each time: the same one with a hash would be no load.
    await page.goto(practiceUrl(portalUrl, { now: `2026-11-24T00:00:${10 + load}Z` }, '#/home'));
    await guideAt(page, step, 'pointing');
    const { ours, reference } = await stopProfile(debug, stage.guided.extensionUrl);
    if (load < 0) continue;
    ratios.push(ours / reference);
    times.push(ours);
  }
  report.row(
    `start on ${elements} elements with a journey under way, until the ring is there`,
    median(times),
  );
  report.goal('the same / the reference walk', median(ratios), 0.06);
  await page.close();
}

/** Milliseconds of all samples within our script, and within the walk. */
async function stopProfile(debug: CDPSession, extensionUrl: string) {
  const { profile } = await debug.send('Profiler.stop');
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const owner = (id: number | undefined): 'ours' | 'reference' | null => {
    const frame = id === undefined ? undefined : nodes.get(id)?.callFrame;
    if (id === undefined || !frame) return null;
    if (frame.url.startsWith(extensionUrl)) return 'ours';
    if (frame.functionName === 'referenceWalk') return 'reference';
    return owner(parents.get(id));
  };
  const taken = { ours: 0, reference: 0 };
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const who = owner(id);
    // The time between two samples belongs to the one that it comes before.
    if (who) taken[who] += (profile.timeDeltas?.[at + 1] ?? 0) / 1000;
  }
  if (taken.reference === 0) throw new Error('The reference walk is not in the profile');
  return taken;
}
