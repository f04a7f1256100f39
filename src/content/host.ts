import type { BackgroundToPortal, PortalToBackground } from '../platform/messages/messages.ts';

/**
 * What a guide stands on: here a page of the portal, with the background behind it; in the rehearsal a page of ours, where nothing that
 * is practised may come to the background.
 */
export interface Host {
  /** Null when the answer is none that a guide can read. Rejects when nobody answers. */
  readonly tell: (message: PortalToBackground) => Promise<BackgroundToPortal | null>;
  /** No journey is under way any longer: the guide is to be ended. */
  readonly end: () => void;
  readonly addStyle: (root: ShadowRoot, text: string) => void;
}
