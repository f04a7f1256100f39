import { controls } from '../../portal/controls.ts';
import type { ControlId, PageId } from '../../portal/ids.ts';
import { type MessageKey, type Sentence, sentence } from '../../values/sentence.ts';
import { isOnAnotherPage } from '../known.ts';
import type { Progress } from '../progress-record.ts';
import type { Point, PointNaming, Step } from '../step.ts';
import { oldNameOf } from '../which/which-credential.ts';
import { targetFor } from './target.ts';

/** What the pointer beside the control says: one line with the verb, and at most one under it. */
export interface Pointers {
  readonly point: Sentence;
  readonly line: Sentence | null;
  /** Other words on these pages, because something else has to be done there. */
  readonly pointOn: Readonly<Partial<Record<PageId, Sentence>>>;
  readonly lineOn: Readonly<Partial<Record<PageId, Sentence>>>;
}

export function pointersAt(step: Step, progress: Progress): Pointers {
  const isSetUp = progress.journey === 'set-up';
  const title = sentence(`step_${(isSetUp && step.textInSetUp) || step.text}_title`);
  const own = (isSetUp && step.pointInSetUp) || step.point;
  const said = own ? sayPoint(own, controlOf(step), progress) : title;
  // Steps with plain words have no line of their own: what they say is short enough.
  const isPlain = own === undefined && step.why !== undefined;
  const saidOn = Object.entries((isPlain && step.where === 'portal' && step.say) || {}) as [
    PageId,
    MessageKey,
  ][];
  const leadsOn = toNextPage(step, progress);
  const onPages = Object.entries((step.where === 'portal' && step.pointOn) || {}) as [PageId, Point][];
  return {
    point: said,
    line: leadsOn
      ? null
      : own?.line
        ? sentence(own.line)
        : isPlain
          ? sentence(`step_${step.text}_what`)
          : null,
    pointOn: {
      ...Object.fromEntries(
        onPages.map(([page, point]) => [page, sayPoint(point, controlOf(step, page), progress)]),
      ),
      ...leadsOn,
    },
    lineOn: Object.fromEntries([
      ...saidOn.map(([page, said]) => [page, sentence(said)] as const),
      ...onPages.flatMap(([page, { line }]) => (line ? [[page, sentence(line)] as const] : [])),
    ]),
  };
}

/** Where what the step asks for is on a later page of the form: what leads there. */
function toNextPage(step: Step, { seen }: Progress): Pointers['pointOn'] | null {
  const isLater = step.where === 'portal' && seen !== null && isOnAnotherPage(seen, step.find[seen.page]);
  return isLater ? { [seen.page]: sentence('point_choose', labelOnRecord('form-next') ?? '') } : null;
}

/** What is pointed at on this page, or on the first page of the step that has something to point at. */
function controlOf(step: Step, page?: PageId): ControlId | null {
  if (step.where === 'away') return null;
  const controlsOfStep = page ? [step.find[page]] : Object.values(step.find);
  return controlsOfStep.find((control) => control != null) ?? null;
}

function sayPoint(
  { say, naming, otherwise }: Point,
  control: ControlId | null,
  progress: Progress,
): Sentence {
  const names = (naming ?? []).map((each) => nameFor(each, control, progress));
  if (names.every((name) => name !== null)) return sentence(say, ...names);
  return sentence(otherwise ?? say, ...(otherwise ? [] : names.map((name) => name ?? '')));
}

function nameFor(naming: PointNaming, control: ControlId | null, progress: Progress): string | null {
  switch (naming) {
    case 'its label':
      return control && labelOnRecord(control);
    case 'the old name':
    case 'the business':
      return rowName(control, progress);
  }
}

/** The first wording on record. On the page its own words take that place. */
export function labelOnRecord(control: ControlId): string | null {
  return controls[control].names[0]?.text ?? null;
}

/** Only of a row that is certain: the pointer names nothing that it does not point at. */
function rowName(control: ControlId | null, progress: Progress): string | null {
  if (control === 'display-name') return progress.journey === 'set-up' ? null : oldNameOf(progress);
  return targetFor(control, progress)?.row ?? null;
}
