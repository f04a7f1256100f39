import type { Tabs } from 'webextension-polyfill';
import { extension } from '../platform/extension.ts';

/** Shows the register's page at this address: in the tab that shows it already, else in a new one. */
export async function openRegister(address: string): Promise<void> {
  const url = extension.runtime.getURL(address);
  const [tab] = await extension.tabs.query({ url: registerUrl() });
  if (tab?.id === undefined) {
    await extension.tabs.create({ url });
    return;
  }
  await extension.tabs.update(tab.id, { active: true, url });
  if (tab.windowId !== undefined) await extension.windows.update(tab.windowId, { focused: true });
}

/** Whether the person has the register's page before them: what they look at need not be notified. */
export async function isRegisterLookedAt(): Promise<boolean> {
  try {
    const tabs = await extension.tabs.query({ url: registerUrl(), active: true });
    const shown = tabs.filter(({ url }) => url?.startsWith(registerUrl()));
    const inFront = await Promise.all(shown.map(isInFront));
    return inFront.includes(true);
  } catch {
    return false;
  }
}

async function isInFront({ windowId }: Tabs.Tab): Promise<boolean> {
  if (windowId === undefined) return false;
  const { focused, state } = await extension.windows.get(windowId);
  return focused && state !== 'minimized';
}

function registerUrl(): string {
  return extension.runtime.getURL('register.html');
}
