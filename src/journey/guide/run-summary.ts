import type { CalendarDate } from '../../values/calendar-date.ts';
import type { Sentence } from '../../values/sentence.ts';
import { currentStep, stepsOf } from '../current-step.ts';
import type { Progress } from '../progress-record.ts';
import { titleOf } from './guidance.ts';
import { nameOfRun } from './guidance-in-tab.ts';

/** One of the journeys under way, in a line. */
export interface RunSummary {
  readonly run: string;
  readonly name: Sentence;
  /** The step that it stands at; null when it is finished. */
  readonly step: Sentence | null;
  /** The step's place in the journey, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
}

export function summaryOf(progress: Progress, today: CalendarDate): RunSummary {
  const steps = stepsOf(progress, today);
  const step = currentStep(progress, today);
  return {
    run: progress.run,
    name: nameOfRun(progress),
    step: step && titleOf(step, progress.journey),
    number: step ? steps.indexOf(step) + 1 : steps.length,
    total: steps.length,
  };
}
