import type { Runtime } from 'webextension-polyfill';
import { dayInAustralia } from '../calendar-date.ts';
import { advance, type JourneyEvent } from '../journey/progress.ts';
import { startJourney } from '../journey/progress-record.ts';
import { extension } from '../platform/extension.ts';
import {
  type BackgroundToPages,
  type BackgroundToPortal,
  type PagesToBackground,
  type PortalToBackground,
  pagesToBackground,
  parseMessage,
  portalToBackground,
} from '../platform/messages.ts';
import { portalOrigin, portalPages } from '../platform/portal-address.ts';
import { giveHelp } from './help.ts';
import { changeProgress, currentState, type State } from './state.ts';
import { tellEveryone } from './tell.ts';
import { pagesView, portalView } from './views.ts';

/** Answers a message from the portal's pages or from our own; undefined for anybody else's, and for what is no message of ours. */
export function handleMessage(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<BackgroundToPortal | BackgroundToPages> | undefined {
  if (sender.id !== extension.runtime.id) return undefined;
  if (sender.url?.startsWith(extension.runtime.getURL('/'))) {
    const asked = parseMessage(pagesToBackground, message);
    return asked ? handle(asked).then(() => pagesView()) : undefined;
  }
  if (sender.url?.startsWith(`${portalOrigin}/`)) {
    const told = parseMessage(portalToBackground, message);
    return told ? handleFromPortal(told, sender).then(() => portalView()) : undefined;
  }
  return undefined;
}

/** Lets something happen to the journey that is under way, if there is one. */
export async function happened(event: JourneyEvent): Promise<State> {
  const before = await currentState();
  const after = await changeProgress(
    (progress) => progress && advance(progress, event, dayInAustralia(new Date())),
  );
  if (after !== before) await tellEveryone();
  return after;
}

/** What a tab in the background shows does not count while the person looks at another tab of the portal. */
async function handleFromPortal(message: PortalToBackground, { tab }: Runtime.MessageSender): Promise<State> {
  if (message.kind === 'page-seen' && tab?.active === false) {
    const lookedAt = await extension.tabs.query({ url: portalPages, active: true });
    if (lookedAt.length > 0) return currentState();
  }
  return handle(message);
}

async function handle(message: PagesToBackground | PortalToBackground): Promise<State> {
  switch (message.kind) {
    case 'guidance-asked':
    case 'view-asked':
      return currentState();
    case 'help-asked': {
      const state = await currentState();
      await giveHelp(message.help, state);
      return state;
    }
    case 'journey-started':
      return announce(changeProgress(() => startJourney(message.journey, new Date())));
    case 'journey-stopped':
      return announce(changeProgress(() => null));
    default:
      return happened(message);
  }
}

async function announce(changed: Promise<State>): Promise<State> {
  const state = await changed;
  await tellEveryone();
  return state;
}
