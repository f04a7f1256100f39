import type { Sighting } from '../../portal/sighting.ts';
import type { Seen } from '../known.ts';
import type { Progress } from '../progress-record.ts';
import type { RunChoice } from '../which/which-run.ts';

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

export function withProgress(underWay: UnderWay, changed: Progress): UnderWay {
  const journeys = underWay.journeys.map((progress) => (progress.run === changed.run ? changed : progress));
  return { ...underWay, journeys };
}

export function withTab(underWay: UnderWay, tab: number, record: PortalTab): UnderWay {
  return { ...underWay, tabs: { ...underWay.tabs, [tab]: record } };
}
