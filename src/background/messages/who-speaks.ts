import type { Runtime } from 'webextension-polyfill';
import { extension } from '../../platform/extension.ts';
import { portalOrigin } from '../../platform/portal-address.ts';

/** Chrome tells more of a sender than the polyfill's types know (developer.chrome.com, runtime.MessageSender); Firefox tells no origin. */
type Sender = Runtime.MessageSender & { readonly origin?: unknown; readonly documentLifecycle?: unknown };

/**
 * Who sent a message: one of our own pages, our content script in a tab of the portal, or nobody that is listened to. Everything that the
 * browser says of the sender has to agree; a thing that it does not say counts only where one of the two browsers never says it.
 */
export function whoSpeaks(sender: Sender): 'our pages' | 'the portal' | null {
  if (sender.id !== extension.runtime.id || sender.url === undefined) return null;
  const ours = extension.runtime.getURL('/');
  if (sender.url.startsWith(ours)) return hasOrigin(sender, ours.replace(/\/$/, '')) ? 'our pages' : null;
  const isPortal = sender.url.startsWith(`${portalOrigin}/`) && hasOrigin(sender, portalOrigin);
  return isPortal && isWholeTab(sender) ? 'the portal' : null;
}

function hasOrigin({ origin }: Sender, expected: string): boolean {
  return origin === undefined || origin === expected;
}

/** Our content script runs in no frame. A page that Chrome loads beforehand is a whole tab too, with another number. */
function isWholeTab({ tab, frameId, documentLifecycle }: Sender): boolean {
  return tab?.id !== undefined && (frameId === 0 || documentLifecycle === 'prerender');
}
