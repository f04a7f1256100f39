import type { Sighting } from '../../portal/sighting.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { signedOutPages } from '../conditions.ts';
import { nextStep } from '../current-step.ts';
import type { Seen } from '../known.ts';
import { advance, seenOn } from '../progress.ts';
import type { Progress } from '../progress-record.ts';
import { whichRun } from '../which/which-run.ts';
import { runNamed, type Session, type UnderWay, withProgress, withTab } from './under-way.ts';

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

export function closeTab(underWay: UnderWay, tab: number): UnderWay {
  const { [tab]: closed, ...tabs } = underWay.tabs;
  return closed ? { ...underWay, tabs } : underWay;
}
