import { acceptAuthorisation } from './accept-authorisation.ts';
import { administrator } from './administrator.ts';
import { claim } from './claim.ts';
import type { JourneyId } from './ids.ts';
import { notify } from './notify.ts';
import { renew } from './renew.ts';
import { renewAuthorisation } from './renew-authorisation.ts';
import { setUp } from './set-up.ts';
import type { Step } from './step.ts';
import { stop } from './stop.ts';

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
