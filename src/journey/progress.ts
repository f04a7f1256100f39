import type { PageId } from '../portal/pages.ts';
import type { NoticeId, Sighting } from '../portal/sighting.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { holds } from './conditions.ts';
import { currentStep, isInAnotherBusiness, isPassage, nextStep, situationOf } from './current-step.ts';
import { forget, moveOn, stepsToForget } from './form.ts';
import { type CheckedKeystore, cameBy, type HandedOver, type Known, type Seen } from './known.ts';
import { learn } from './learn.ts';
import type { Progress } from './progress-record.ts';
import type { PortalStep, Step, StepId } from './step.ts';

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
      return saveKeystore(progress, event.handedOver);
    case 'download-failed':
      return failDownload(progress, event.how);
    case 'keystore-checked':
      return know(progress, { checked: event.checked });
  }
}

/** A file that is told of again keeps what was found in it: the browser also speaks of a download when its file is moved or deleted later. */
function saveKeystore(progress: Progress, handedOver: HandedOver): Progress {
  if (handedOver.how === 'download' && cameBy(handedOver.downloadId, progress.known)) return progress;
  return know(progress, { handedOver, downloadFailed: null, checked: null });
}

/** A download that failed outweighs the portal's word that the credential is installed, but not a file that was saved. */
function failDownload(progress: Progress, how: 'interrupted' | 'cancelled'): Progress {
  if (progress.known.handedOver?.how === 'download') return progress;
  return forget(know(progress, { handedOver: null, downloadFailed: how }), ['download']);
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
  if (page === 'unknown' && progress.seen !== null) return hear(progress, facts.notices);
  const known = learn(progress.known, sighting, progress.seen);
  const arrived = { ...progress, known, seen: seenOn(sighting) };
  const cleared = forget(arrived, stepsToForget(progress, arrived, sighting.opened));
  return moveOn(cleared, sighting.attended, today);
}

/** What stays of a sighting. */
export function seenOn({ page, facts, nameField, termsAccepted }: Sighting): Seen {
  const { business, credentials, hasMoreCredentials, notices } = facts;
  return { page, business, credentials, hasMoreCredentials, notices, nameField, termsAccepted };
}

/** A page that is still loading, or that nobody foresaw, takes nothing back. What the portal says on it counts all the same. */
function hear(progress: Progress, notices: readonly NoticeId[]): Progress {
  if (progress.seen === null || notices.length === 0) return progress;
  const linked = progress.known.linked || notices.includes('all-businesses-linked');
  return know({ ...progress, seen: { ...progress.seen, notices } }, { linked });
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
  // What another business's page shows says nothing of this one.
  if (isInAnotherBusiness(progress)) return null;
  const situation = situationOf(progress, today);
  if (step.done && holds(step.done, situation)) return 'done';
  if (isPassage(step) && arrivesAt(step, progress.seen?.page)) return 'done';
  return step.needless && holds(step.needless, situation) ? 'skipped' : null;
}

function arrivesAt(step: PortalStep, page: PageId | undefined): boolean {
  return page !== undefined && (step.arrives ?? []).includes(page);
}
