import type { UnderWay } from '../../journey/under-way/under-way.ts';
import type { SeenList } from '../../register/offered.ts';

/** The portal's lists of credentials that stand in its tabs, or were the last that a journey saw. */
export function listsSeen({ tabs, journeys }: UnderWay): readonly SeenList[] {
  const seen = [...Object.values(tabs).map((tab) => tab.seen), ...journeys.map((journey) => journey.seen)];
  return seen.filter((one) => one !== null).filter(({ page }) => page === 'credential-list');
}
