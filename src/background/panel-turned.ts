import type { Runtime } from 'webextension-polyfill';
import { extension } from '../platform/extension.ts';
import { panelPort } from '../platform/panel.ts';
import { tellOpenPages } from './reactions/open-pages.ts';

/** So long may the browser go on to name a panel that is gone, in milliseconds. */
const goingMilliseconds = 300;

/** The panel was opened: the pages of the portal say less, and all of it again once it is gone. */
export function panelTurned(port: Runtime.Port): void {
  if (port.name !== panelPort || port.sender?.id !== extension.runtime.id) return;
  void tellOpenPages();
  port.onDisconnect.addListener(() => setTimeout(() => void tellOpenPages(), goingMilliseconds));
}
