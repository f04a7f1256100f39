import type { JourneyId } from './journeys.ts';
import { type Known, nothingKnown, type Seen } from './known.ts';
import type { StepId } from './step.ts';

export type StepStates = Readonly<Partial<Record<StepId, 'done' | 'skipped'>>>;

export interface Snapshot {
  readonly states: StepStates;
  readonly known: Known;
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
    past: [],
  };
}
