import { extension } from './extension.ts';
import { portalOrigin, portalPages } from './portal-address.ts';

/** Brings the portal to the front: the tab that shows it already, else a new one. */
export async function openPortal(): Promise<void> {
  const [tab] = await extension.tabs.query({ url: portalPages });
  // A tab that is just closing is still found, and cannot be shown any more.
  const isShown = tab?.id !== undefined && (await show(tab.id, tab.windowId).catch(() => false));
  if (!isShown) await extension.tabs.create({ url: `${portalOrigin}/` });
}

async function show(tab: number, window: number | undefined): Promise<boolean> {
  await extension.tabs.update(tab, { active: true });
  if (window !== undefined) await extension.windows.update(window, { focused: true });
  return true;
}
