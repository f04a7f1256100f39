import type { Business } from '../../portal/sighting.ts';
import type { Progress } from '../progress-record.ts';
import { isOfTheSameBusiness } from './same-business.ts';

/** What the person answered when the guide was not sure: which journey, and for which business on the page. */
export interface RunChoice {
  readonly run: string;
  readonly business: Business | null;
}

export type WhichRun =
  | { readonly kind: 'sure'; readonly run: string }
  | { readonly kind: 'unsure'; readonly among: readonly string[] };

/**
 * Which of the journeys under way a page of the portal belongs to: the one about the business that is open on the page; on a page of
 * no business, the one that this tab was at. Unsure where two could be meant: only the person knows then.
 *
 * @param before the journey that the tab was at, or that the person opened last.
 */
export function whichRun(
  journeys: readonly Progress[],
  before: string,
  business: Business | null,
  chosen: RunChoice | null,
): WhichRun {
  const [only, ...others] = journeys;
  if (only && others.length === 0) return sure(only.run);
  if (business === null) return sure(before);
  if (chosen?.business && isOfTheSameBusiness(chosen.business, business)) return sure(chosen.run);
  const same = journeys.filter(
    ({ known }) => known.business && isOfTheSameBusiness(known.business, business),
  );
  const open = journeys.filter(({ known }) => known.business === null);
  const isAmong = (some: readonly Progress[]): boolean => some.some(({ run }) => run === before);
  if (isAmong(same)) return sure(before);
  if (isAmong(open)) return same.length > 0 ? unsure([...runsOf(same), before]) : sure(before);
  const [theOne, ...more] = same;
  if (theOne && more.length === 0) return sure(theOne.run);
  if (same.length > 0) return unsure(runsOf(same));
  return open.length > 0 ? unsure([...runsOf(open), before]) : sure(before);
}

function sure(run: string): WhichRun {
  return { kind: 'sure', run };
}

function unsure(among: readonly string[]): WhichRun {
  return { kind: 'unsure', among };
}

function runsOf(journeys: readonly Progress[]): readonly string[] {
  return journeys.map(({ run }) => run);
}
