import type { JourneyId, StepStates } from './ids.ts';
import { type Known, type Listed, nothingKnown, type Seen } from './known.ts';

/** What was said and shown before a click. What has become known since is no part of it: no click made it, and none can take it back. */
export interface Snapshot {
  readonly states: StepStates;
}

/** How far a person has come. Where they stand is not stored but follows from it: see `current-step.ts`. */
export interface Progress {
  /** Names this run of a journey among the others under way: a business, or a credential, has one each. */
  readonly run: string;
  readonly journey: JourneyId;
  /** The moment of the start, ISO 8601 with zone. */
  readonly startedAt: string;
  readonly states: StepStates;
  readonly known: Known;
  readonly seen: Seen | null;
  /** Null while no list of this business's credentials was seen. */
  readonly listed: Listed | null;
  /** What was so before each of the person's last few clicks on "Done", "Next" and "Skip", the latest last. */
  readonly past: readonly Snapshot[];
}

/** @param run a name that no other journey under way has. */
export function startJourney(journey: JourneyId, startedAt: Date, run: string): Progress {
  return {
    run,
    journey,
    startedAt: startedAt.toISOString(),
    states: {},
    known: nothingKnown,
    seen: null,
    listed: null,
    past: [],
  };
}
