import type { NoticeId, PageId } from '../portal/ids.ts';
import type { SeenCredential, Sighting } from '../portal/sighting.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { holds, isNewAndGood } from './conditions.ts';
import {
  currentStep,
  isInAnotherBusiness,
  isNeedless,
  isPassage,
  situationOf,
  stepsOf,
} from './current-step.ts';
import { forget, leaveBehind, moveOn, stepsToForget } from './form.ts';
import type { StepId } from './ids.ts';
import {
  type CheckedKeystore,
  cameBy,
  type HandedOver,
  type Known,
  type Listed,
  type Seen,
} from './known.ts';
import { learn, saysInstalled } from './learn.ts';
import type { Progress } from './progress-record.ts';
import type { PortalStep, Step } from './step.ts';
import { isOfTheSameBusiness } from './which/same-business.ts';
import { choicesOf } from './which/which-credential.ts';
import { fileTellsWhich, type ShownCredential } from './which/which-keystore.ts';

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
  /** The person's present keystore file says which credential is to be replaced. */
  | { readonly kind: 'old-keystore-shown'; readonly credentials: readonly ShownCredential[] }
  | { readonly kind: 'keystore-saved'; readonly handedOver: HandedOver }
  | { readonly kind: 'download-failed'; readonly how: 'interrupted' | 'cancelled' }
  | { readonly kind: 'keystore-checked'; readonly checked: CheckedKeystore };

const snapshotsKept = 20;

/**
 * The one function that changes progress. `today` is the day in Australia.
 *
 * @example
 * ```ts
 * import { dayInAustralia } from '../values/calendar-date.ts';
 * import { startJourney } from './progress-record.ts';
 *
 * const now = new Date('2026-11-23T01:00:00Z');
 * const begun = startJourney('renew', now, 'a-run');
 * const later = advance(begun, { kind: 'step-done', step: 'open-ram' }, dayInAustralia(now));
 * begun.states['open-ram']; // → undefined
 * later.states['open-ram']; // → 'done'
 * ```
 */
export function advance(progress: Progress, event: JourneyEvent, today: CalendarDate): Progress {
  return settle(dated(apply(progress, event, today), progress, today), today);
}

/** From the day on which the keystore was handed over the new credential's last day is reckoned. */
function dated(after: Progress, before: Progress, today: CalendarDate): Progress {
  const { handedOver } = after.known;
  if (handedOver === before.known.handedOver) return after;
  return know(after, { handedOverOn: handedOver && today });
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
      const chosen = choicesOf(progress).find(
        (one) => one.displayName === displayName && one.validTo === validTo,
      );
      return chosen ? chooseOld(progress, chosen) : progress;
    }
    case 'old-keystore-shown': {
      const told = fileTellsWhich(event.credentials, {
        business: progress.known.business,
        listed: progress.listed,
      });
      return told.kind === 'credential' ? chooseOld(progress, told.credential) : progress;
    }
    case 'keystore-saved':
      return saveKeystore(progress, event.handedOver);
    case 'download-failed':
      return failDownload(progress, event.how, today);
    case 'keystore-checked':
      return know(progress, { checked: event.checked });
  }
}

/** A file that is told of again keeps what was found in it: the browser also speaks of a download when its file is moved or deleted later. */
function saveKeystore(progress: Progress, handedOver: HandedOver): Progress {
  if (handedOver.how === 'download' && cameBy(handedOver.downloadId, progress.known)) return progress;
  return know(progress, { handedOver, downloadFailed: null, checked: null });
}

/** On a page of details the person has answered what that page and the list call it: their word stands then. */
function chooseOld(progress: Progress, oldCredential: SeenCredential): Progress {
  const oldNameIs = progress.seen?.page === 'credential-details' ? 'said' : 'seen';
  const chosen = know(progress, { oldCredential, oldNameIs });
  return forget(chosen, stepsToForget(progress, chosen, false));
}

/** A download that failed outweighs the portal's word that the credential is installed, but not a file that was saved or found to be good. */
function failDownload(progress: Progress, how: 'interrupted' | 'cancelled', today: CalendarDate): Progress {
  if (progress.known.handedOver?.how === 'download' || isNewAndGood(progress.known, today)) return progress;
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
  const { states } = progress;
  return {
    ...progress,
    states: { ...states, [step]: kind === 'step-done' ? 'done' : 'skipped' },
    past: [...progress.past, { states }].slice(-snapshotsKept),
  };
}

/** Takes back the last click, and nothing that was seen or that arrived: no click made it. */
function undo(progress: Progress): Progress {
  const last = progress.past.at(-1);
  return last ? { ...progress, ...last, past: progress.past.slice(0, -1) } : progress;
}

function see(progress: Progress, sighting: Sighting, today: CalendarDate): Progress {
  const { page, facts } = sighting;
  if (page === 'unknown' && progress.seen !== null) return hear(progress, facts.notices);
  const seen = seenOn(sighting);
  // What another business's page shows, and what is done there, says nothing of this one.
  if (isInAnotherBusiness({ ...progress, seen })) return { ...progress, seen };
  const known = learn(progress.known, sighting, progress);
  const arrived = {
    ...progress,
    known,
    seen,
    listed: listedAfter(progress, known, sighting),
  };
  const cleared = forget(arrived, stepsToForget(progress, arrived, sighting.opened));
  return moveOn(leaveBehind(cleared, progress.seen), sighting.attended, today);
}

/** What stays of a sighting. */
export function seenOn({ page, facts, nameField, termsAccepted, form, followedRow }: Sighting): Seen {
  return { page, ...facts, nameField, termsAccepted, form, followedRow };
}

/** A list counts until another one is seen; the list of one business says nothing of another's. */
function listedAfter(
  { known: before, listed }: Progress,
  { business }: Known,
  { page, facts }: Sighting,
): Listed | null {
  if (!isOfTheSameBusiness(before.business, business)) return null;
  if (page !== 'credential-list' || !isOfTheSameBusiness(business, facts.business)) return listed;
  return { credentials: facts.credentials, hasMore: facts.hasMoreCredentials };
}

/** A page that is still loading, or that nobody foresaw, takes nothing back. What the portal says on it counts all the same. */
function hear(progress: Progress, notices: readonly NoticeId[]): Progress {
  if (progress.seen === null || notices.length === 0) return progress;
  const linked = progress.known.linked || notices.includes('all-businesses-linked');
  const isInstalled = saysInstalled(progress.known, notices, progress.seen);
  const handedOver = progress.known.handedOver ?? (isInstalled ? ({ how: 'installed' } as const) : null);
  return know({ ...progress, seen: { ...progress.seen, notices } }, { linked, handedOver });
}

/**
 * Marks, in order, every step that shows itself to be done, up to the first that does not. What has nothing to do is not marked: whether it has is
 * asked anew each time, since a credential may expire while a journey is under way.
 */
function settle(progress: Progress, today: CalendarDate): Progress {
  let settled = progress;
  for (;;) {
    const now = settled;
    const isDone = (step: Step): boolean => isShownDone(now, step, today);
    // What shows itself to be done was done, also where it has nothing left to do by that.
    const next = stepsOf(now, today).find(
      (step) => now.states[step.id] === undefined && (isDone(step) || !isNeedless(step, now, today)),
    );
    if (!next || !isDone(next)) return settled;
    settled = { ...settled, states: { ...settled.states, [next.id]: 'done' } };
  }
}

function isShownDone(progress: Progress, step: Step, today: CalendarDate): boolean {
  if (isInAnotherBusiness(progress)) return false;
  const situation = situationOf(progress, today);
  if (step.done && holds(step.done, situation)) return true;
  if (isFieldOf(step)) return holds('the new keystore is here', situation);
  if (!isPassage(step) || !arrivesAt(step, progress.seen?.page)) return false;
  return step.proof === undefined || holds(step.proof, situation);
}

/** A form whose file is here is behind the person, whatever was said of its fields. */
function isFieldOf(step: Step): boolean {
  return step.where === 'portal' && step.field === true;
}

function arrivesAt(step: PortalStep, page: PageId | undefined): boolean {
  return page !== undefined && (step.arrives ?? []).includes(page);
}
