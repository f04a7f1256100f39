import type { BrowserContext } from 'playwright';
import { browserSession, enterView } from './chromium-inner.ts';

/** What the running background's heap holds, in bytes, once what nobody holds any more is collected. */
export async function heapOfBackground(context: BrowserContext): Promise<number> {
  const outer = await browserSession(context);
  try {
    const { targetInfos } = await outer.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (!worker) throw new Error('The background is stopped: it has no heap');
    const { session, detach } = await enterView(outer, worker.targetId);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await detach();
    return usedSize;
  } finally {
    await outer.detach();
  }
}
