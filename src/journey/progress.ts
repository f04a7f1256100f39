import type { CalendarDate } from '../calendar-date.ts';
import type { ControlId } from '../portal/controls.ts';
import type { PageId } from '../portal/pages.ts';
import type { Sighting } from '../portal/sighting.ts';
import { holds } from './conditions.ts';
import { currentStep, isPassage, nextStep, situationOf, stepsOf } from './current-step.ts';
import { type JourneyId, journeys } from './journeys.ts';
import { type CheckedKeystore, type HandedOver, type Known, nothingKnown, type Seen } from './known.ts';
import { learn } from './learn.ts';
import type { PortalStep, Step, StepId } from './step.ts';

export type StepStates = Readonly<Partial<Record<StepId, 'done' | 'skipped'>>>;

interface Snapshot {
  readonly states: StepStates;
  readonly known: Known;
}

/** How far a person has come. Where they stand is not stored but follows from it: see `current-step.ts`. */
export interface Progress {
  readonly journey: JourneyId;
  /** The moment of the start, ISO 8601 with zone. */
  readonly startedAt: string;
  readonly states: StepStates;
  readonly known: Known;
  readonly seen: Seen | null;
  /** What was so before each of the person's last few clicks on "Done", "Next" and "Skip", the latest last. */
  readonly past: readonly Snapshot[];
}

/** A click names the step that it was made for, so that a second click, or one on an outdated card, changes nothing. */
export type JourneyEvent =
  | { readonly kind: 'page-seen'; readonly sighting: Sighting }
  | { readonly kind: 'step-done'; readonly step: StepId }
  | { readonly kind: 'step-skipped'; readonly step: StepId }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'credential-chosen';
      readonly displayName: string;
      readonly validTo: CalendarDate | null;
    }
  | { readonly kind: 'keystore-saved'; readonly handedOver: HandedOver }
  | { readonly kind: 'download-failed'; readonly how: 'interrupted' | 'cancelled' }
  | { readonly kind: 'keystore-checked'; readonly checked: CheckedKeystore };

const snapshotsKept = 20;

export function startJourney(journey: JourneyId, startedAt: Date): Progress {
  return {
    journey,
    startedAt: startedAt.toISOString(),
    states: {},
    known: nothingKnown,
    seen: null,
    past: [],
  };
}

/** The one function that changes progress. `today` is the day in Australia. */
export function advance(progress: Progress, event: JourneyEvent, today: CalendarDate): Progress {
  return settle(apply(progress, event, today), today);
}

function apply(progress: Progress, event: JourneyEvent, today: CalendarDate): Progress {
  switch (event.kind) {
    case 'page-seen':
      return see(progress, event.sighting, today);
    case 'step-done':
    case 'step-skipped':
      return sayStep(progress, event, today);
    case 'undone':
      return undo(progress);
    case 'credential-chosen': {
      const { displayName, validTo } = event;
      const row = progress.seen?.credentials.find(
        (seen) => seen.displayName === displayName && seen.validTo === validTo,
      );
      return row ? know(progress, { oldCredential: row }) : progress;
    }
    case 'keystore-saved':
      return know(progress, { handedOver: event.handedOver, downloadFailed: null, checked: null });
    case 'download-failed':
      return progress.known.handedOver ? progress : know(progress, { downloadFailed: event.how });
    case 'keystore-checked':
      return know(progress, { checked: event.checked });
  }
}

function know(progress: Progress, learnt: Partial<Known>): Progress {
  return { ...progress, known: { ...progress.known, ...learnt } };
}

function sayStep(
  progress: Progress,
  { kind, step }: { kind: 'step-done' | 'step-skipped'; step: StepId },
  today: CalendarDate,
): Progress {
  const current = currentStep(progress, today);
  if (current?.id !== step) return progress;
  if (kind === 'step-skipped' && !current.skippable) return progress;
  const { states, known } = progress;
  return {
    ...progress,
    states: { ...states, [step]: kind === 'step-done' ? 'done' : 'skipped' },
    past: [...progress.past, { states, known }].slice(-snapshotsKept),
  };
}

function undo(progress: Progress): Progress {
  const last = progress.past.at(-1);
  return last ? { ...progress, ...last, past: progress.past.slice(0, -1) } : progress;
}

function see(progress: Progress, sighting: Sighting, today: CalendarDate): Progress {
  const { page, facts } = sighting;
  // A page that is still loading, or that nobody foresaw, takes nothing back.
  if (page === 'unknown' && progress.seen !== null) return progress;
  const known = learn(progress.known, sighting, progress.seen);
  const seen: Seen = {
    page,
    business: facts.business,
    credentials: facts.credentials,
    notices: facts.notices,
    nameField: sighting.nameField,
    termsAccepted: sighting.termsAccepted,
  };
  const arrived = { ...progress, known, seen };
  const cleared = forget(arrived, stepsToForget(progress, arrived, sighting.opened));
  return moveOn(cleared, sighting.attended, today);
}

/** What a page takes back: an emptied form, another credential in place of the one that was looked at, a tick that was removed. */
function stepsToForget(before: Progress, after: Progress, opened: boolean): readonly StepId[] {
  const fields = journeys[after.journey].filter((step) => step.where === 'portal' && step.field === true);
  const { seen, known } = after;
  const forgotten: StepId[] = [];
  const oldName = before.known.oldCredential?.displayName;
  if (oldName != null && known.oldCredential?.displayName !== oldName) {
    forgotten.push('check-valid-to', 'set-old-keystore-aside');
  }
  if (known.handedOver === null && seen?.page === 'create-credential') {
    if (opened) forgotten.push(...fields.map(({ id }) => id));
    if (!seen.termsAccepted) forgotten.push('accept-terms');
    if (seen.nameField === 'empty') forgotten.push('enter-display-name');
  }
  return forgotten;
}

function forget(progress: Progress, steps: readonly StepId[]): Progress {
  if (steps.length === 0) return progress;
  const kept = Object.entries(progress.states).filter(([id]) => !steps.includes(id as StepId));
  return { ...progress, states: Object.fromEntries(kept) };
}

/** The person turned to a control of the form: the fields before it are behind them, and an unsettled one is before them again. */
function moveOn(progress: Progress, attended: ControlId | null, today: CalendarDate): Progress {
  const page = progress.seen?.page;
  if (attended === null || page === undefined || progress.known.handedOver !== null) return progress;
  const here = stepsOf(progress, today).filter((step) => step.where === 'portal' && page in step.find);
  const at = here.findIndex((step) => step.where === 'portal' && step.find[page] === attended);
  const behind = here.slice(0, Math.max(at, 0)).filter((step) => isLeftByMovingOn(step, progress));
  const states = { ...progress.states };
  for (const { id } of behind) states[id] ??= 'done';
  if (attended === 'display-name' && progress.seen?.nameField === 'different') {
    delete states['enter-display-name'];
  }
  return { ...progress, states };
}

function isLeftByMovingOn(step: Step, { seen }: Progress): boolean {
  if (step.where !== 'portal' || !step.field) return false;
  if (step.id === 'enter-display-name') return seen?.nameField !== 'empty' && seen?.nameField !== 'absent';
  return step.id !== 'accept-terms';
}

/** Marks, in order, every step that shows itself to be done or to have nothing to do, up to the first that does neither. */
function settle(progress: Progress, today: CalendarDate): Progress {
  let settled = progress;
  for (;;) {
    const next = nextStep(settled, today);
    const state = next && shownState(settled, next, today);
    if (!next || !state) return settled;
    settled = { ...settled, states: { ...settled.states, [next.id]: state } };
  }
}

function shownState(progress: Progress, step: Step, today: CalendarDate): 'done' | 'skipped' | null {
  const situation = situationOf(progress, today);
  if (step.needless && holds(step.needless, situation)) return 'skipped';
  if (step.done && holds(step.done, situation)) return 'done';
  return isPassage(step) && arrivesAt(step, progress.seen?.page) ? 'done' : null;
}

function arrivesAt(step: PortalStep, page: PageId | undefined): boolean {
  return page !== undefined && (step.arrives ?? []).includes(page);
}
