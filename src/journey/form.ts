import type { ControlId } from '../portal/ids.ts';
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts';
import { stepsOf } from './current-step.ts';
import type { StepId, StepStates } from './ids.ts';
import { journeys } from './journeys.ts';
import { isOnAnotherPage, type Seen } from './known.ts';
import type { Progress } from './progress-record.ts';
import type { Step } from './step.ts';
import { daysOff } from './which/which-row.ts';

/** What a page takes back: an emptied form, another credential in place of the one that was looked at, a tick that was removed. */
export function stepsToForget(before: Progress, after: Progress, opened: boolean): readonly StepId[] {
  const fields = journeys[after.journey].filter((step) => step.where === 'portal' && step.field === true);
  const { seen, known } = after;
  const forgotten: StepId[] = [];
  if (isAnotherOld(before, after)) forgotten.push('check-valid-to', 'set-old-keystore-aside');
  if (known.oldNameIs === 'doubted') forgotten.push('open-old-credential', 'check-valid-to');
  if (known.handedOver === null && seen?.page === 'create-credential' && isForm(seen)) {
    // The next page of a form takes back nothing of those before it.
    const isNextPage = before.seen?.form.includes('form-next') === true;
    const emptied = isNextPage ? fields.filter((step) => isOn(seen, step)) : fields;
    if (opened) forgotten.push(...emptied.map(({ id }) => id));
    // On the way back nobody can see whether it still stands there.
    const isNew = !before.seen?.form.includes('keystore-password') && seen.form.includes('keystore-password');
    if (isNextPage && isNew) forgotten.push('choose-password');
    if (!seen.termsAccepted && (!isNextPage || seen.form.includes('accept-terms')))
      forgotten.push('accept-terms');
    if (seen.nameField === 'empty') forgotten.push('enter-display-name');
  }
  return forgotten;
}

/** By its date too: two of one name are two credentials. */
function isAnotherOld({ known: { oldCredential: before } }: Progress, { known }: Progress): boolean {
  const now = known.oldCredential;
  if (before?.displayName == null || before === now) return false;
  if (now?.displayName !== before.displayName) return true;
  return (
    before.validTo !== null &&
    now.validTo !== null &&
    Math.abs(daysBetween(before.validTo, now.validTo)) > daysOff
  );
}

/** Once the portal says that the credential is installed, the page is no form any longer: nothing in it is missing or unticked. */
function isForm({ notices }: Seen): boolean {
  return !notices.includes('credential-installed');
}

/** What is forgotten does not come back with a click that is taken back. */
export function forget(progress: Progress, steps: readonly StepId[]): Progress {
  if (steps.length === 0) return progress;
  const without = (states: StepStates): StepStates =>
    Object.fromEntries(Object.entries(states).filter(([id]) => !steps.includes(id as StepId)));
  const past = progress.past.map(({ states }) => ({ states: without(states) }));
  return { ...progress, states: without(progress.states), past };
}

function isOn({ form, page }: Seen, step: Step): boolean {
  return step.where === 'portal' && form.some((control) => control === step.find[page]);
}

/** With the next page of the form, what was asked on the one before is behind the person; a name that differs is not. */
export function leaveBehind(progress: Progress, before: Seen | null): Progress {
  const { seen, journey, known } = progress;
  if (before?.page !== seen?.page || !before?.form.includes('form-next') || known.handedOver !== null)
    return progress;
  const left = journeys[journey].filter(
    (step) => isOn(before, step) && seen && !isOn(seen, step) && isLeftBehind(step, before),
  );
  const states = { ...progress.states };
  for (const { id } of left) states[id] ??= 'done';
  return { ...progress, states };
}

function isLeftBehind({ id }: Step, { nameField, termsAccepted }: Seen): boolean {
  if (id === 'enter-display-name') return nameField === 'same' || nameField === 'filled';
  return id === 'choose-password' || (id === 'accept-terms' && termsAccepted);
}

/** The person turned to a control of the form: the fields before it are behind them, and an unsettled one is before them again. */
export function moveOn(progress: Progress, attended: ControlId | null, today: CalendarDate): Progress {
  const page = progress.seen?.page;
  if (attended === null || page === undefined || progress.known.handedOver !== null) return progress;
  // What they turned to on the page before says nothing of this one.
  if (progress.seen?.form.length && !progress.seen.form.includes(attended)) return progress;
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
  if (seen && isOnAnotherPage(seen, step.find[seen.page])) return false;
  if (step.id === 'enter-display-name') return seen?.nameField !== 'empty' && seen?.nameField !== 'absent';
  return step.id !== 'accept-terms';
}
