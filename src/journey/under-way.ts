import type { Sighting } from '../portal/sighting.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { signedOutPages } from './conditions.ts';
import { isInAnotherBusiness, nextStep } from './current-step.ts';
import type { JourneyId } from './ids.ts';
import { makesKeystore } from './journeys.ts';
import { cameBy, type Known, type Seen } from './known.ts';
import { advance, type JourneyEvent, seenOn } from './progress.ts';
import { type Progress, startJourney } from './progress-record.ts';
import { type RunChoice, whichRun } from './which/which-run.ts';

/** What a tab has shown of the portal's session: nothing yet, a page that only somebody who is signed in sees, or that this is over. */
export type Session = 'none' | 'open' | 'ended';

/** A tab that shows the portal. Each is guided by what it shows itself, so that two of them do not confuse the guide. */
export interface PortalTab {
  readonly run: string;
  readonly seen: Seen | null;
  readonly session: Session;
  readonly chosen: RunChoice | null;
  /** The journeys that its page may belong to, where only the person can say. */
  readonly ask: readonly string[];
  /** What it told while the person looked at another tab: it counts when they turn to this one. */
  readonly pending: Sighting | null;
}

/** All journeys under way. */
export interface UnderWay {
  readonly journeys: readonly Progress[];
  /** The one that the popup shows; null when there is none. */
  readonly open: string | null;
  /** By the tab's number. */
  readonly tabs: Readonly<Record<number, PortalTab>>;
}

export const nothingUnderWay: UnderWay = { journeys: [], open: null, tabs: {} };

export function runNamed({ journeys }: UnderWay, run: string | null): Progress | null {
  return journeys.find((progress) => progress.run === run) ?? null;
}

/**
 * Starts a journey, which is then the one that the popup and the portal's tabs are at. @param known what is known before its first step.
 */
export function start(
  underWay: UnderWay,
  journey: JourneyId,
  startedAt: Date,
  run: string,
  known: Partial<Known> = {},
): UnderWay {
  const started = startJourney(journey, startedAt, run);
  const journeys = [...underWay.journeys, { ...started, known: { ...started.known, ...known } }];
  return open({ ...underWay, journeys }, run);
}

/** Starts a journey that goes on where another one ended: for its business and its credential. That one's offer is taken then. */
export function startAfter(
  underWay: UnderWay,
  before: string,
  journey: JourneyId,
  startedAt: Date,
  run: string,
  today: CalendarDate,
): UnderWay {
  const progress = runNamed(underWay, before);
  if (!progress) return start(underWay, journey, startedAt, run);
  const { business, oldCredential } = progress.known;
  const taken = happen(underWay, before, { kind: 'step-done', step: 'replace-revoked' }, today);
  return start(taken, journey, startedAt, run, { business, oldCredential });
}

/** Starts the same journey again from its beginning. */
export function startAgain(underWay: UnderWay, run: string, startedAt: Date): UnderWay {
  const progress = runNamed(underWay, run);
  if (!progress) return underWay;
  return open(withProgress(underWay, startJourney(progress.journey, startedAt, run)), run);
}

/** Turns to another of the journeys under way. */
export function open(underWay: UnderWay, run: string): UnderWay {
  if (!runNamed(underWay, run)) return underWay;
  // What the tabs show was seen for another journey. For this one it counts when they tell it again.
  const tabs = Object.entries(underWay.tabs).map(([tab, { session }]) => [
    tab,
    { run, seen: null, session, chosen: null, ask: [], pending: null },
  ]);
  return { ...underWay, open: run, tabs: Object.fromEntries(tabs) };
}

/**
 * The tab stands before the sign-in, where another one of the same journey is signed in: a link was opened beside it, without its session. What it
 * shows takes nothing back of what the other one proved.
 */
export function isBesideTheWay({ tabs }: UnderWay, tab: number): boolean {
  const record = tabs[tab];
  if (!record?.seen || !isSignedOut(record.seen) || record.session !== 'none') return false;
  return Object.values(tabs).some(({ run, session }) => run === record.run && session === 'open');
}

/** What cannot be judged, as a page that is on its way, takes nothing back. */
function sessionAfter({ page }: Sighting, before: Session): Session {
  if (page === 'unknown') return before;
  if (!signedOutPages.includes(page)) return 'open';
  return before === 'none' ? 'none' : 'ended';
}

/**
 * A tab without the session may have been seen before the one that has it, as after a restart of the background. What it showed counts no
 * longer then.
 */
function withoutStrangersSignIn(underWay: UnderWay, run: string): UnderWay {
  const progress = runNamed(underWay, run);
  if (!progress?.seen || !isSignedOut(progress.seen)) return underWay;
  const tabs = Object.values(underWay.tabs).filter((tab) => tab.run === run);
  const signedIn = tabs.find(({ session, seen }) => session === 'open' && seen !== null);
  if (!signedIn || tabs.some(({ session }) => session === 'ended')) return underWay;
  return withProgress(underWay, { ...progress, seen: signedIn.seen });
}

function isSignedOut({ page }: Seen): boolean {
  return page !== 'unknown' && signedOutPages.includes(page);
}

/** The person turns to a tab of the portal: its journey is the open one then, and it stands where that tab shows. */
export function turnToTab(underWay: UnderWay, tab: number, today: CalendarDate): UnderWay {
  const record = underWay.tabs[tab];
  if (isBesideTheWay(underWay, tab)) return underWay;
  if (record?.pending) return seeInTab(underWay, tab, record.pending, true, today);
  const progress = record ? runNamed(underWay, record.run) : null;
  if (!record?.seen || !progress || record.ask.length > 0) return underWay;
  return { ...withProgress(underWay, { ...progress, seen: record.seen }), open: record.run };
}

/** Forgets a journey. The one that was started last of the others is then open. */
export function stop(underWay: UnderWay, run: string): UnderWay {
  const journeys = underWay.journeys.filter((progress) => progress.run !== run);
  const left = { ...underWay, journeys };
  const next = runNamed(left, underWay.open) ?? journeys.at(-1);
  return next ? open(left, next.run) : nothingUnderWay;
}

/** Something happened to one of the journeys; from a tab it is judged by what that tab shows. */
export function happen(
  underWay: UnderWay,
  run: string,
  event: JourneyEvent,
  today: CalendarDate,
  tab?: number,
): UnderWay {
  const progress = runNamed(underWay, run);
  if (!progress) return underWay;
  const isOnItsWay = tab !== undefined && !isBesideTheWay(underWay, tab);
  const seen = (isOnItsWay && underWay.tabs[tab]?.seen) || progress.seen;
  return withProgress(underWay, advance({ ...progress, seen }, event, today));
}

/**
 * A tab shows a page. @param isLookedAt false for a tab in the background while the person looks at another one: then it is guided, but
 * leads nothing.
 */
export function seeInTab(
  underWay: UnderWay,
  tab: number,
  sighting: Sighting,
  isLookedAt: boolean,
  today: CalendarDate,
): UnderWay {
  const record = underWay.tabs[tab];
  const session = sessionAfter(sighting, record?.session ?? 'none');
  const unfinished = underWay.journeys.filter((progress) => nextStep(progress, today) !== null);
  const was = [record?.run, underWay.open].find((run) => unfinished.some((one) => one.run === run));
  const last = was ?? unfinished.at(-1)?.run ?? underWay.open;
  if (last === null) return underWay;
  const which = whichRun(unfinished, last, sighting.facts.business, record?.chosen ?? null);
  if (which.kind === 'unsure') {
    const seen = seenOn(sighting);
    const chosen = record?.chosen ?? null;
    const asked = withTab(underWay, tab, {
      run: last,
      seen,
      session,
      chosen,
      ask: which.among,
      pending: null,
    });
    const opened = runNamed(asked, last);
    return opened ? withProgress(asked, withPortalOpen(opened)) : asked;
  }
  const progress = runNamed(underWay, which.run);
  if (!progress) return underWay;
  // What the tab showed while it was at another journey, or at none for certain, is none of this one's.
  const isItsOwn = record?.run === which.run && record.ask.length === 0;
  const shown = withTab(underWay, tab, {
    run: which.run,
    seen: seenOn(sighting),
    session,
    chosen: record?.chosen ?? null,
    ask: [],
    pending: null,
  });
  if (isBesideTheWay(shown, tab)) return withoutStrangersSignIn(shown, which.run);
  const event = { kind: 'page-seen', sighting } as const;
  const before = (isItsOwn && !isBesideTheWay(underWay, tab) && record.seen) || progress.seen;
  const next = advance({ ...progress, seen: before }, event, today);
  const seen = withTab(underWay, tab, {
    run: which.run,
    seen: next.seen,
    session,
    chosen: record?.chosen ?? null,
    ask: [],
    pending: isLookedAt ? null : sighting,
  });
  return isLookedAt
    ? { ...withProgress(seen, next), open: next.run }
    : withoutStrangersSignIn(seen, which.run);
}

/** Whosever page it is, the portal is open: nobody has to be told to open it. */
function withPortalOpen(progress: Progress): Progress {
  if (progress.states['open-ram'] !== undefined) return progress;
  return { ...progress, states: { ...progress.states, 'open-ram': 'done' } };
}

/** The person says which journey this tab's page belongs to. */
export function chooseInTab(underWay: UnderWay, tab: number, run: string): UnderWay {
  const record = underWay.tabs[tab];
  if (!record || !runNamed(underWay, run)) return underWay;
  const chosen = { run, business: record.seen?.business ?? null };
  return { ...withTab(underWay, tab, { ...record, run, chosen, ask: [] }), open: run };
}

/** A download as the browser numbers it, and when it began (ISO 8601). */
interface DownloadStart {
  readonly id: number;
  readonly began: string;
}

/**
 * The journey that a keystore file belongs to: the one that has it already, else one that was under way when the download began. Of those it is
 * one whose form was last seen, before all the one that is open. Null: none; it is an older file, or that of a business that is nobody's here.
 */
export function runOfDownload({ journeys, open }: UnderWay, download: DownloadStart): string | null {
  const owner = journeys.find(({ known }) => cameBy(download.id, known));
  const then = journeys.filter(
    ({ journey, startedAt }) => makesKeystore(journey) && Date.parse(startedAt) <= Date.parse(download.began),
  );
  const isAtForm = ({ seen }: Progress) => seen?.page === 'create-credential';
  const here = then.filter((progress) => !isAtForm(progress) || !isInAnotherBusiness(progress));
  const atForm = here.filter(isAtForm);
  const isOpen = ({ run }: Progress) => run === open;
  return (owner ?? atForm.find(isOpen) ?? atForm.at(-1) ?? here.find(isOpen))?.run ?? null;
}

export function closeTab(underWay: UnderWay, tab: number): UnderWay {
  const { [tab]: closed, ...tabs } = underWay.tabs;
  return closed ? { ...underWay, tabs } : underWay;
}

function withProgress(underWay: UnderWay, changed: Progress): UnderWay {
  const journeys = underWay.journeys.map((progress) => (progress.run === changed.run ? changed : progress));
  return { ...underWay, journeys };
}

function withTab(underWay: UnderWay, tab: number, record: PortalTab): UnderWay {
  return { ...underWay, tabs: { ...underWay.tabs, [tab]: record } };
}
