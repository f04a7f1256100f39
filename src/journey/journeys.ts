import type { JourneyId } from './ids.ts';
import { renew } from './renew.ts';
import { setUp } from './set-up.ts';
import type { Step } from './step.ts';

/** Each journey's steps, in their order. */
export const journeys: Readonly<Record<JourneyId, readonly Step[]>> = { renew, 'set-up': setUp };
