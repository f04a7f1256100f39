import type { Runtime } from 'webextension-polyfill';
import { agreedOn } from '../../journey/agreement.ts';
import { happen, open, start, startAfter, startAgain, stop } from '../../journey/under-way/runs.ts';
import { chooseInTab, seeInTab } from '../../journey/under-way/tabs.ts';
import { runNamed, type UnderWay } from '../../journey/under-way/under-way.ts';
import { extension } from '../../platform/extension.ts';
import {
  type BackgroundToPortal,
  type PagesToBackground,
  type PortalToBackground,
  pagesToBackground,
  parseMessage,
  portalToBackground,
} from '../../platform/messages/messages.ts';
import {
  type BackgroundToRegister,
  type RegisterToBackground,
  registerToBackground,
} from '../../platform/messages/register-messages.ts';
import type { BackgroundToPages } from '../../platform/messages/view-messages.ts';
import { organisation } from '../../platform/organisation.ts';
import { portalPages } from '../../platform/portal-address.ts';
import type { ControlId } from '../../portal/ids.ts';
import { whatsNew } from '../../values/whats-new.ts';
import { today, when } from '../clock.ts';
import { changeUnderWay, turned } from '../journey-events.ts';
import { showOffer } from '../reactions/badge.ts';
import type { State } from '../state/state-type.ts';
import { changeState, currentState } from '../store.ts';
import { registerView } from '../views/register-view.ts';
import { pagesView, portalView } from '../views/views.ts';
import { giveHelp } from './help.ts';
import { handleFromRegister, rememberAll, rememberExpiry } from './register-changes.ts';
import { whoSpeaks } from './who-speaks.ts';

/** Answers a message from the portal's pages or from our own; undefined for anybody else's, and for what is no message of ours. */
export function handleMessage(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<BackgroundToPortal | BackgroundToPages | BackgroundToRegister> | undefined {
  switch (whoSpeaks(sender)) {
    case 'our pages': {
      const asked = parseMessage(pagesToBackground, message);
      if (asked) return handleFromPages(asked).then(() => pagesView());
      const ofRegister = parseMessage(registerToBackground, message);
      return ofRegister ? handleFromRegisterPage(ofRegister) : undefined;
    }
    case 'the portal': {
      const told = parseMessage(portalToBackground, message);
      return told ? handleFromPortal(told, sender).then(() => portalView(sender.tab)) : undefined;
    }
    default:
      return undefined;
  }
}

/** On its page the lines of what is agreed to stand in sight until a renewal is begun there, or elsewhere; a notification has no room for them. */
async function handleFromRegisterPage(message: RegisterToBackground): Promise<BackgroundToRegister> {
  if (message.kind === 'renewal-begun') await changeState(({ welcome }) => ({ welcome: agreed(welcome) }));
  await handleFromRegister(message);
  return registerView();
}

async function handleFromPages(message: PagesToBackground): Promise<State> {
  switch (message.kind) {
    case 'view-asked':
      return currentState();
    case 'answered':
      return changeState(() => ({ answers: message.answers }));
    case 'journey-started':
      return changeState(({ underWay, welcome }) => ({
        underWay:
          message.after === undefined
            ? start(underWay, message.journey, new Date(), newRun())
            : startAfter(underWay, message.after, message.journey, new Date(), newRun(), today()),
        welcome: agreed(welcome),
      }));
    case 'agreed':
      return changeState(({ welcome }) => ({ welcome: agreed(welcome) }));
    case 'offering-switched':
      return changeState(({ welcome }) => ({ welcome: { ...welcome, isOffering: message.isOn } }));
    case 'news-read':
      return changeState(({ welcome }) => ({
        welcome: { ...welcome, newsRead: whatsNew.at(-1)?.id ?? null },
      }));
    case 'journey-opened':
      return changeUnderWay((underWay) => open(underWay, message.run));
    case 'journey-restarted':
      return changeUnderWay((underWay) => startAgain(underWay, message.run, new Date()));
    case 'journey-stopped':
      return changeUnderWay((underWay) => stop(underWay, message.run));
    case 'credentials-remembered':
      return changeState((state) => ({ register: rememberAll(state, message.found, when()) }));
    case 'expiry-remembered': {
      const set = await organisation();
      return changeState((state) => rememberExpiry(state, message.run, set, when()));
    }
    default:
      return changeUnderWay((underWay) => happen(underWay, message.run, message, today()));
  }
}

async function handleFromPortal(message: PortalToBackground, { tab }: Runtime.MessageSender): Promise<State> {
  const id = tab?.id;
  if (id === undefined) return currentState();
  switch (message.kind) {
    case 'guidance-asked':
      await showOffer(id);
      return currentState();
    case 'help-asked': {
      const state = await currentState();
      await giveHelp(message.help, state);
      return currentState();
    }
    case 'page-seen': {
      const see = (isLookedAt: boolean) =>
        changeUnderWay((underWay) => seeInTab(underWay, id, message.sighting, isLookedAt, today()));
      if (await isLookedAt(id)) return see(true);
      const state = await see(false);
      // They may have turned to it while this was going on, before there was anything to count.
      return (await isLookedAt(id)) ? turned(id) : state;
    }
    case 'control-taught': {
      const { taught } = message;
      return changeState((state) => ({ taught: [...without(state.taught, taught.control), taught] }));
    }
    case 'control-forgotten':
      return changeState((state) => ({ taught: without(state.taught, message.control) }));
    case 'run-chosen':
      return changeUnderWay((underWay) => chooseRun(underWay, id, message.run));
    default:
      return changeUnderWay((underWay) => happen(underWay, message.run, message, today(), id));
  }
}

function agreed(welcome: State['welcome']): State['welcome'] {
  return { ...welcome, agreed: agreedOn(welcome.agreed, today()) };
}

function without(taught: State['taught'], control: ControlId): State['taught'] {
  return taught.filter((each) => each.control !== control);
}

/** The person looks at this tab of the portal, or at none of the portal's. Asked now: the sender's own word on it may be old. */
async function isLookedAt(id: number): Promise<boolean> {
  const tabs = await extension.tabs.query({ url: portalPages, active: true });
  return tabs.length === 0 || tabs.some((tab) => tab.id === id);
}

/** Null starts another journey of the same kind, which this tab is then at. */
function chooseRun(underWay: UnderWay, tab: number, chosen: string | null): UnderWay {
  if (chosen !== null) return chooseInTab(underWay, tab, chosen);
  const journey = runNamed(underWay, underWay.tabs[tab]?.run ?? underWay.open)?.journey;
  if (!journey) return underWay;
  const run = newRun();
  return chooseInTab(start(underWay, journey, new Date(), run), tab, run);
}

function newRun(): string {
  return crypto.randomUUID();
}
