import { renew } from './renew.ts';
import { setUp } from './set-up.ts';
import type { Step } from './step.ts';

/** The journeys that a person can be guided through. */
export const journeys = { renew, 'set-up': setUp } satisfies Record<string, readonly Step[]>;

export type JourneyId = keyof typeof journeys;
