import type { CalendarDate } from '../values/calendar-date.ts';
import { holds, type Situation } from './conditions.ts';
import { journeys } from './journeys.ts';
import { isOnAnotherPage } from './known.ts';
import { isSettled } from './learn.ts';
import type { Progress } from './progress-record.ts';
import type { PortalStep, Step } from './step.ts';
import { isOfTheSameBusiness } from './which/same-business.ts';

export function situationOf(progress: Progress, today: CalendarDate): Situation {
  const { journey, states, known, seen, listed } = progress;
  return { journey, states, known, seen, listed, today, browser: null };
}

/** The journey's steps as they stand now: those that belong to it only sometimes are there only then. */
export function stepsOf(progress: Progress, today: CalendarDate): readonly Step[] {
  const situation = situationOf(progress, today);
  return journeys[progress.journey].filter((step) => step.only === undefined || holds(step.only, situation));
}

/** The first step that is neither done nor skipped and has something to do; null when the journey is finished. */
export function nextStep(progress: Progress, today: CalendarDate): Step | null {
  const isOpen = (step: Step): boolean =>
    progress.states[step.id] === undefined && !isNeedless(step, progress, today);
  return stepsOf(progress, today).find(isOpen) ?? null;
}

/** The step has nothing to do as things stand now. What was done or said of it counts more. */
export function isNeedless(step: Step, progress: Progress, today: CalendarDate): boolean {
  if (progress.states[step.id] !== undefined) return false;
  return step.needless !== undefined && holds(step.needless, situationOf(progress, today));
}

/**
 * The step that the person stands at. That is the next one, unless the page they are on belongs to an earlier part of the way: then it
 * is that part's last step, so that the guide goes back with the person (browser "Back", signed out, another tab) and forward again
 * without forgetting what was achieved. Null when the journey is finished.
 */
export function currentStep(progress: Progress, today: CalendarDate): Step | null {
  const next = nextStep(progress, today);
  if (next === null || next.where === 'away' || progress.seen === null) return next;
  if (isInAnotherBusiness(progress)) return stepWithId(progress, today, 'choose-business') ?? next;
  const { page } = progress.seen;
  if (page === 'unknown') return next;
  if (page in next.find) return onThisPageOfForm(next, progress, today);
  const steps = stepsOf(progress, today);
  const passed = steps.slice(0, steps.indexOf(next));
  const again = (step: Step): boolean =>
    isPassage(step) &&
    page in step.find &&
    progress.states[step.id] !== 'skipped' &&
    !isNeedless(step, progress, today);
  return passed.findLast(again) ?? next;
}

/** Of a form in several pages, what is asked on this one; once that is done, the next step, which is on another one. */
function onThisPageOfForm(next: PortalStep, progress: Progress, today: CalendarDate): Step {
  const { seen, states } = progress;
  const isElsewhere = (step: Step) =>
    step.where !== 'portal' || seen === null || isOnAnotherPage(seen, step.find[seen.page]);
  if (!isElsewhere(next)) return next;
  const steps = stepsOf(progress, today);
  const situation = situationOf(progress, today);
  const isOpen = ({ id, done }: Step) => states[id] === undefined && !(done && holds(done, situation));
  const isHere = (step: Step) => step.where === 'portal' && step.field === true && !isElsewhere(step);
  return steps.slice(steps.indexOf(next)).find((step) => isHere(step) && isOpen(step)) ?? next;
}

/** A step that only leads from one page to the next, so that standing before it again means doing it again. */
export function isPassage(step: Step): step is PortalStep {
  return step.where === 'portal' && step.arrives !== undefined;
}

/** The page shows another business than the one that this journey is about. */
export function isInAnotherBusiness({ known, seen }: Progress): boolean {
  return isSettled(known) && seen !== null && !isOfTheSameBusiness(known.business, seen.business);
}

function stepWithId(progress: Progress, today: CalendarDate, id: Step['id']): Step | undefined {
  return stepsOf(progress, today).find((step) => step.id === id);
}
