import { extension } from '../extension-in-page.ts';
import type { BackgroundToPortal } from './messages.ts';

/** As much of a message's sender as counts here. */
export interface Sender {
  readonly id?: string | undefined;
}

/**
 * What our own background said to this page; null for anything else. It is not read part by part as what comes the other way is: only this
 * extension's own pages can reach a content script, they are of the same build, and a reader of every part would weigh more on the
 * portal's pages than the rest of the guide.
 */
export function fromBackground(message: unknown, sender?: Sender): BackgroundToPortal | null {
  if (sender && sender.id !== extension.runtime.id) return null;
  return isGuidance(message) ? message : null;
}

function isGuidance(message: unknown): message is BackgroundToPortal {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'guidance';
}
