import type { CalendarDate } from '../../values/calendar-date.ts';
import type { Sentence } from '../../values/sentence.ts';
import type { Environment } from '../computer/environment.ts';
import { currentStep, isNeedless, isPassage, stepsOf } from '../current-step.ts';
import type { JourneyId, StepId } from '../ids.ts';
import type { Progress } from '../progress-record.ts';
import type { Phase, Step, StepGroup } from '../step.ts';
import { oldNameOf } from '../which/which-credential.ts';
import { type Guidance, guidanceFor, titleOf, whyOf } from './guidance.ts';

export type StepState = 'todo' | 'current' | 'done' | 'skipped';

export interface ListedStep {
  readonly id: StepId;
  readonly state: StepState;
  readonly where: Step['where'];
  readonly title: Sentence;
  readonly group: StepGroup;
  readonly phase: Phase | null;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  readonly why: Sentence;
}

/** The whole journey at a glance: what the popup shows. */
export interface Overview {
  readonly run: string;
  readonly journey: JourneyId;
  /** The business's name; null while none was chosen. */
  readonly business: string | null;
  /** The name of the credential that is renewed; null while it is not known. */
  readonly credential: string | null;
  readonly steps: readonly ListedStep[];
  /** Null when the journey is finished. */
  readonly guidance: Guidance | null;
  /** The person's last click on "Done", "Next" or "Skip" can be taken back. */
  readonly canUndo: boolean;
}

export function overviewOf(progress: Progress, today: CalendarDate, environment: Environment): Overview {
  const steps = stepsOf(progress, today);
  const current = currentStep(progress, today);
  const at = current ? steps.indexOf(current) : steps.length;
  return {
    run: progress.run,
    journey: progress.journey,
    business: progress.known.business?.name ?? null,
    credential: oldNameOf(progress),
    steps: steps.map((step, index) => ({
      id: step.id,
      state: index === at ? 'current' : stateOf(step, index > at, progress, today),
      where: step.where,
      group: step.group,
      phase: step.phase ?? null,
      minutes: step.minutes,
      title: titleOf(step, progress.journey),
      why: whyOf(step, progress.journey),
    })),
    guidance: guidanceFor(progress, today, environment),
    canUndo: progress.past.length > 0,
  };
}

/** What was achieved stays done; a passage further on than the person now stands has to be walked again. */
function stateOf(step: Step, isAhead: boolean, progress: Progress, today: CalendarDate): StepState {
  if (isAhead && isPassage(step)) return 'todo';
  const state = progress.states[step.id];
  if (state !== undefined || isAhead) return state ?? 'todo';
  return isNeedless(step, progress, today) ? 'skipped' : 'todo';
}
