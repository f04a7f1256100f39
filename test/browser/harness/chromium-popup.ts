import type { BrowserContext } from 'playwright';
import { browserSession, driveInnerView, enterView } from './chromium-inner.ts';
import type { PageDriver } from './driver.ts';
import { until } from './wait.ts';

/** The real popup of the toolbar button. Files and sizes are tested on the popup's page in a tab. */
export async function openChromiumPopup(
  context: BrowserContext,
  extensionUrl: string,
  path: string,
): Promise<PageDriver> {
  const outer = await browserSession(context);
  const before = new Set((await outer.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId));
  // Asked for from a page of ours: the background may be stopped just now, and evaluating in a stopped one ends the whole browser. One that is
  // open already leaves in front what is there.
  const open = context.pages().find((page) => page.url().startsWith(extensionUrl));
  const asking = open ?? (await context.newPage());
  if (!open) await asking.goto(`${extensionUrl}icons/16.png`);
  await asking.evaluate('chrome.action.openPopup()');
  const targetId = await until(
    async () => {
      const { targetInfos } = await outer.send('Target.getTargets');
      // A side panel that was open already has the same address.
      const popup = targetInfos.find(
        ({ type, url, targetId }) => type === 'page' && url.endsWith(path) && !before.has(targetId),
      );
      return popup?.targetId ?? null;
    },
    () => `The toolbar's popup ${path} did not open`,
  );
  const driver = driveInnerView(await enterView(outer, targetId));
  return {
    ...driver,
    async close() {
      if (!driver.isClosed()) await driver.close();
      if (!open) await asking.close();
    },
  };
}
