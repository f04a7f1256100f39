import { type Business, eligibleBusinesses } from './demo-data.ts';
import type { LinkingFailure } from './linking-wordings.ts';
import type { LinkingStep } from './router.ts';
import type { Scenario } from './scenario.ts';
import { businessOf, type Session } from './session.ts';

type Ending = Pick<Scenario, 'linked' | 'linking'>;

/** The businesses that the person may still link. One whose ABN is cancelled can be chosen: only then is it told. */
export function linkableBusinesses({ linked, linking }: Ending, session: Session): typeof eligibleBusinesses {
  if (linked === 'yes' && linking !== 'cancelled') return [];
  return eligibleBusinesses.filter(({ abn }) => !businessOf(session, abn));
}

/**
 * What "Continue" on a page of linking is answered with instead of the next page; null when it goes on. No source tells on which page
 * each error comes; these are the first on which the portal can know: who one is, then the address, then the business.
 */
export function failureAfter(step: LinkingStep, scenario: Ending, session: Session): LinkingFailure | null {
  const { linking } = scenario;
  if (step === 'start') return linking === 'identity-too-low' ? linking : null;
  if (step === 'select') return linking === 'cancelled' ? linking : null;
  if (step !== 'address') return null;
  if (linking === 'none-found' || linking === 'all-linked') return linking;
  return linkableBusinesses(scenario, session).length === 0 ? 'all-linked' : null;
}

/** The last "Continue": the person is principal authority of what was chosen, and no machine credential is there yet. */
export function linkChosen(session: Session, now: Date): Session {
  const added = eligibleBusinesses
    .filter(({ abn }) => session.chosen.includes(abn) && !businessOf(session, abn))
    .map(
      ({ abn, name }): Business => ({
        abn,
        name,
        access: 'Principal authority',
        linkedAt: now.toISOString(),
        credentials: [],
      }),
    );
  return { ...session, businesses: [...session.businesses, ...added] };
}
