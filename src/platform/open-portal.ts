import { extension } from './extension.ts';
import { portalOrigin, portalPages } from './portal-address.ts';

/** Brings the portal to the front: the tab that shows it already, else a new one. */
export async function openPortal(): Promise<void> {
  const [tab] = await extension.tabs.query({ url: portalPages });
  if (tab?.id === undefined) {
    await extension.tabs.create({ url: `${portalOrigin}/` });
    return;
  }
  await extension.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await extension.windows.update(tab.windowId, { focused: true });
}
