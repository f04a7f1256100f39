import type { JourneyId } from './ids.ts';
import { acceptAuthorisation } from './journeys/accept-authorisation.ts';
import { administrator } from './journeys/administrator.ts';
import { claim } from './journeys/claim.ts';
import { notify } from './journeys/notify.ts';
import { renew } from './journeys/renew.ts';
import { renewAuthorisation } from './journeys/renew-authorisation.ts';
import { setUp } from './journeys/set-up.ts';
import { stop } from './journeys/stop.ts';
import type { Step } from './step.ts';

/** Each journey's steps, in their order. */
export const journeys: Readonly<Record<JourneyId, readonly Step[]>> = {
  renew,
  'set-up': setUp,
  stop,
  claim,
  'renew-authorisation': renewAuthorisation,
  administrator,
  'accept-authorisation': acceptAuthorisation,
  notify,
};

/** Whether the journey ends with a new keystore file: only such a one has anything to do with a download or with a file's check. */
export function makesKeystore(journey: JourneyId): boolean {
  return journeys[journey].some(({ id }) => id === 'download');
}
