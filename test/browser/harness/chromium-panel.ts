import type { BrowserContext } from 'playwright';
import { browserSession, driveInnerView, enterView, type InnerView } from './chromium-inner.ts';
import { evaluateThrough } from './chromium-page.ts';
import type { PageDriver } from './driver.ts';
import { until } from './wait.ts';

/** The side panel that is open, once it stands still. It has the popup's address, but knows what it is. */
export async function findChromiumPanel(context: BrowserContext, path: string): Promise<PageDriver> {
  const outer = await browserSession(context);
  const view = await until<InnerView>(
    async () => {
      const { targetInfos } = await outer.send('Target.getTargets');
      for (const { targetId } of targetInfos.filter(
        ({ type, url, attached }) => type === 'page' && !attached && url.split('?')[0]?.endsWith(path),
      )) {
        const entered = await enterView(outer, targetId);
        const said = await evaluateThrough(entered.session, isPanelThatStandsStill).catch(() => undefined);
        if (said === 'yes') return entered;
        await entered.detach();
      }
      return null;
    },
    () => `No side panel with ${path} is open`,
  );
  return driveInnerView(view);
}

/** Every view of the extension's that is no tab. */
export async function closeChromiumPanels(context: BrowserContext, extensionUrl: string): Promise<void> {
  const outer = await browserSession(context);
  const { targetInfos } = await outer.send('Target.getTargets');
  for (const { type, attached, url, targetId } of targetInfos) {
    if (type === 'page' && !attached && url.startsWith(extensionUrl))
      await outer.send('Target.closeTarget', { targetId });
  }
  await outer.detach();
}

/** It slides in: a click before it has its width would miss. */
const isPanelThatStandsStill = `(async () => {
  if (document.documentElement.dataset.surface !== 'panel' || document.visibilityState !== 'visible') return 'no';
  const before = innerWidth;
  await new Promise((resolve) => setTimeout(resolve, 150));
  return before === innerWidth && before > 100 ? 'yes' : 'no';
})()`;
