import { renew } from './renew.ts';
import type { Step } from './step.ts';

/** The journeys that a person can be guided through. `set-up` joins them with its own steps. */
export const journeys = { renew } satisfies Record<string, readonly Step[]>;

export type JourneyId = keyof typeof journeys;
