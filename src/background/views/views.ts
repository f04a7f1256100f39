import type { Tabs } from 'webextension-polyfill';
import { isAgreed } from '../../journey/agreement.ts';
import { guidanceInTab } from '../../journey/guide/guidance-in-tab.ts';
import { type Overview, overviewOf } from '../../journey/guide/overview.ts';
import { summaryOf } from '../../journey/guide/run-summary.ts';
import { makesKeystore } from '../../journey/journeys.ts';
import { nothingKnown } from '../../journey/known.ts';
import { newExpiry } from '../../journey/new-expiry.ts';
import type { Progress } from '../../journey/progress-record.ts';
import { runNamed } from '../../journey/under-way/under-way.ts';
import { oldNameOf } from '../../journey/which/which-credential.ts';
import type { BackgroundToPortal } from '../../platform/messages/messages.ts';
import type { BackgroundToPages, KnownToPages, ShownExpiry } from '../../platform/messages/view-messages.ts';
import { organisation } from '../../platform/organisation.ts';
import { isPanelIn } from '../../platform/panel.ts';
import { inWordsForPage, learnWords } from '../../platform/words/say.ts';
import type { Register } from '../../register/entry.ts';
import { newCredentialOf } from '../../register/from-journey.ts';
import { sayDue } from '../../register/list/due-summary.ts';
import { offeredFrom } from '../../register/offered.ts';
import { softwareName } from '../../register/software-name.ts';
import { daysLeft } from '../../values/days-left.ts';
import { sentence } from '../../values/sentence.ts';
import { unreadNews } from '../../values/whats-new.ts';
import { today, when } from '../clock.ts';
import { reminderState } from '../reactions/remind.ts';
import { currentState } from '../store.ts';
import { environmentWith } from './environment-with.ts';
import { finishedOf } from './finished.ts';
import { listsSeen } from './lists-seen.ts';
import { newCalendarOf } from './new-calendar.ts';

/** A tab, and the window that it is in now. */
type PortalTab = Pick<Tabs.Tab, 'id' | 'windowId'>;

/**
 * What the content script of this tab shows now. Like `pagesView` it takes the state at the last moment, so that of two answers the one
 * that is sent later is never the older.
 */
export async function portalView(tab: PortalTab | undefined): Promise<BackgroundToPortal> {
  const beside = tab?.windowId === undefined ? false : isPanelIn(tab.windowId);
  const [known, isBeside] = await Promise.all([environmentWith(), beside, learnWords()]);
  const around = { ...known, isPanelOpen: isBeside };
  const { underWay, taught, welcome } = await currentState();
  const guidance = isAgreed(welcome.agreed) ? guidanceInTab(underWay, tab?.id, today(), around) : null;
  if (guidance === null) return { kind: 'guidance', guidance, taught };
  const { told, words } = inWordsForPage(guidance);
  return { kind: 'guidance', guidance: told, taught, words };
}

/** What our own pages show now. */
export async function pagesView(): Promise<BackgroundToPages> {
  const [around, set] = await Promise.all([environmentWith(), organisation()]);
  const state = await currentState();
  const { usualDays } = await reminderState(state);
  const { underWay, answers, register, welcome } = state;
  const progress = runNamed(underWay, underWay.open);
  // The other journeys end without a new credential.
  const made = progress && makesKeystore(progress.journey) ? progress : null;
  const { handedOver, oldCredential } = progress?.known ?? nothingKnown;
  const oldValidTo = oldCredential?.validTo;
  const download = handedOver?.how === 'download' ? handedOver : null;
  const news = unreadNews(welcome.newsRead);
  const others = underWay.journeys.filter(({ run }) => run !== underWay.open);
  const overview = progress && overviewOf(progress, today(), around);
  return {
    kind: 'view',
    underWay: underWay.journeys.map((each) => summaryOf(each, today())),
    overview,
    downloadId: download?.downloadId ?? null,
    downloadedTo: download?.path ?? null,
    oldIsExpired: oldValidTo ? daysLeft(oldValidTo, today()) < 0 : null,
    known: [...(progress ? [progress] : []), ...others].flatMap(knownForKeystore),
    newExpiry: made && shownExpiry(made, register, usualDays),
    software: saidSoftware(answers?.software ?? set?.software ?? null),
    finished:
      overview && overview.guidance === null && made
        ? finishedOf(made, { register, usualDays, toRenew: state.toRenew, today: today() })
        : null,
    toRemember: made && newCredentialOf(made, answers?.software ?? set?.software ?? null),
    offered: offeredFrom(listsSeen(underWay), register, today()),
    register: {
      count: register.entries.length,
      due: sayDue(register.entries, today()),
      isSynced: state.isSynced && set?.isSyncOff !== true,
      ...(state.unshown ? { unshown: state.unshown } : {}),
    },
    organisation: set,
    isAgreed: isAgreed(welcome.agreed),
    isOffering: welcome.isOffering,
    news: news && sentence(news.says),
    isOnPage: isOnPage(overview, progress),
    answers,
    computer: around.computer,
    trouble: state.trouble ?? state.registerTrouble,
  };
}

/** The page of the portal that was last seen has the control that the step points at. */
function isOnPage(overview: Overview | null, progress: Progress | null): boolean {
  const page = progress?.seen?.page;
  return page !== undefined && overview?.guidance?.targets[page] != null;
}

/** As it is called, where it is one at all. */
function saidSoftware(software: string | null): string | null {
  return software === 'not-here' || software === 'unknown' ? null : softwareName(software) || null;
}

function shownExpiry(
  progress: Progress,
  register: Register,
  usualDays: readonly number[],
): ShownExpiry | null {
  const expiry = newExpiry(progress);
  return expiry && { ...expiry, calendar: newCalendarOf(progress, register, usualDays, when()) };
}

function knownForKeystore(progress: Progress): KnownToPages[] {
  const { run, journey, known, listed } = progress;
  // No other journey has a file that could be judged.
  if (journey !== 'renew' && journey !== 'set-up') return [];
  const oldValidTo = known.oldCredential?.validTo ?? null;
  return [{ run, journey, business: known.business, displayName: oldNameOf(progress), oldValidTo, listed }];
}
