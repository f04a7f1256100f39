import type { CDPSession } from 'playwright';

/** The longest of the extension's tasks on a page. */
export interface LongestTask {
  readonly milliseconds: number;
  /** The function in which it began; for whoever looks for what to make shorter. */
  readonly where: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly frame?: string; readonly functionName?: string };
  };
}

/** Records what Chromium's threads do; gives the function that ends it and finds the longest task of ours on this page. */
export async function traceTasks(debug: CDPSession): Promise<() => Promise<LongestTask>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  debug.on('Tracing.dataCollected', take);
  const includedCategories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'v8',
    'v8.execute',
  ];
  await debug.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const complete = new Promise<void>((resolve) => debug.once('Tracing.tracingComplete', () => resolve()));
    await debug.send('Tracing.end');
    await complete;
    debug.off('Tracing.dataCollected', take);
    const { frameTree } = await debug.send('Page.getFrameTree');
    return longestTask(events, frameTree.frame.id);
  };
}

/**
 * What the extension's script does within one task of the page's main thread, styles and boxes that it asks for included. Microtasks count
 * too: on a page whose own scripts have none they are ours.
 */
function longestTask(all: readonly TraceEvent[], frame: string): LongestTask {
  const home = all.find((event) => isOurs(event) && event.args?.data?.frame === frame);
  if (!home) throw new Error('Nothing of the extension ran on this page while it was recorded');
  const events = all
    .filter(({ pid, tid, ph }) => pid === home.pid && tid === home.tid && ph === 'X')
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let longest: LongestTask = { milliseconds: 0, where: '' };
  let [taskEnd, done, sum, where] = [0, 0, 0, ''];
  for (const event of events) {
    const end = event.ts + (event.dur ?? 0);
    if (event.name === 'RunTask' && event.ts >= taskEnd) [taskEnd, sum, where] = [end, 0, ''];
    // What lies within another one of ours was counted with it.
    if (!(isOurs(event) || event.name === 'RunMicrotasks') || event.ts < done) continue;
    done = end;
    sum += event.dur ?? 0;
    where ||= isOurs(event) ? event.args?.data?.functionName || event.name : event.name;
    if (sum / 1000 > longest.milliseconds) longest = { milliseconds: sum / 1000, where };
  }
  return longest;
}

function isOurs({ name, args }: TraceEvent): boolean {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript') return false;
  return args?.data?.url?.startsWith('chrome-extension:') === true;
}
