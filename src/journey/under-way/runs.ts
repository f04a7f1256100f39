import type { CalendarDate } from '../../values/calendar-date.ts';
import type { JourneyId } from '../ids.ts';
import type { Known } from '../known.ts';
import { advance, type JourneyEvent } from '../progress.ts';
import { startJourney } from '../progress-record.ts';
import { isBesideTheWay } from './tabs.ts';
import { nothingUnderWay, runNamed, type UnderWay, withProgress } from './under-way.ts';

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
