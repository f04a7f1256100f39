import type { Target } from '../../portal/controls.ts';
import { type ControlId, type PageId, pageIds } from '../../portal/ids.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { type MessageKey, type Sentence, sentence } from '../../values/sentence.ts';
import type { Environment } from '../computer/environment.ts';
import { type FilePlace, placeForSoftware, placeOfNewFile, usualFolder } from '../computer/file-place.ts';
import { type Condition, holds } from '../conditions.ts';
import { currentStep, isInAnotherBusiness, situationOf, stepsOf } from '../current-step.ts';
import type { JourneyId, StepId } from '../ids.ts';
import { isOnAnotherPage } from '../known.ts';
import type { Progress } from '../progress-record.ts';
import type { Help, PlainText, PortalStep, Step, StepText } from '../step.ts';
import { type TroublesAtStep, troublesAt } from '../trouble/troubles-at.ts';
import { oldNameOf } from '../which/which-credential.ts';
import { type Notes, notesOn } from './notes.ts';
import { type Pointers, pointersAt } from './pointers.ts';
import { targetFor } from './target.ts';

/** An answer to "which journey is this page about?"; without a run it starts another one for the page's business. */
export interface RunOption {
  readonly run: string | null;
  readonly label: Sentence;
}

/** What to show at the current step, on the page and in the popup: all of it, so that neither has to know the journey. */
export interface Guidance extends Omit<Notes, 'point'>, TroublesAtStep, Pointers {
  /** Which of the journeys under way this is about. */
  readonly run: string;
  readonly step: StepId;
  /** The step's place in the journey, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly where: Step['where'];
  /** What to point at on which page; null where a page of this step has only words. Empty for a step off the portal. */
  readonly targets: Readonly<Partial<Record<PageId, Target | null>>>;
  readonly title: Sentence;
  readonly what: Sentence;
  /** Other words instead of `what` on these pages. */
  readonly say: Readonly<Partial<Record<PageId, Sentence>>>;
  readonly why: Sentence;
  /** How to go on by hand when the control cannot be found; null for a step off the portal, and where `what` says it. */
  readonly missing: Sentence | null;
  /** What to do on another page than the step wants. */
  readonly wayBack: Sentence;
  /** Asked instead of pointing, where only the person knows which journey the page belongs to. */
  readonly ask: readonly RunOption[];
  /** The name that the new credential must bear; null when none is known. */
  readonly displayName: string | null;
  /** The panel beside the page says all the rest: the page keeps the ring and one line. */
  readonly isBesidePanel: boolean;
  readonly next: boolean;
  readonly skip: boolean;
  readonly help: readonly Help[];
}

/** Null when the journey is finished. `today` is the day in Australia. */
export function guidanceFor(
  progress: Progress,
  today: CalendarDate,
  environment: Environment,
): Guidance | null {
  const step = currentStep(progress, today);
  if (step === null) return null;
  const steps = stepsOf(progress, today);
  const text = textOf(step, progress.journey);
  const { point, ...notes } = withComputer(step, notesOn(step, progress, today), progress, environment);
  const pointers = pointersAt(step, progress);
  const targets = targetsOf(step, progress);
  const leadsOn = Object.values(targets).some((target) => target?.control === 'form-next');
  return {
    run: progress.run,
    step: step.id,
    number: steps.indexOf(step) + 1,
    total: steps.length,
    where: step.where,
    targets,
    title: titleOf(step, progress.journey),
    what: sentence(`step_${text}_what`),
    say: sayOn(step),
    why: whyOf(step, progress.journey),
    missing: sayMissing(step, progress.journey),
    wayBack: wayBack(step, progress),
    ask: [],
    // The form of another business has another name to be compared with.
    displayName: isInAnotherBusiness(progress) ? null : oldNameOf(progress),
    isBesidePanel: environment.isPanelOpen === true,
    next:
      !leadsOn && step.where === 'portal' && !!step.next && holds(step.next, situationOf(progress, today)),
    skip: step.skippable === true,
    help: helpAt(step, progress, today),
    ...troublesAt(step, { ...situationOf(progress, today), browser: environment.browser }),
    ...notes,
    ...pointers,
    line: notes.line ?? pointers.line,
    point: point ?? pointers.point,
  };
}

/** The name of a step's sentences in this journey. */
function textOf(step: Step, journey: JourneyId): StepText | PlainText {
  return (journey === 'set-up' && step.textInSetUp) || step.text;
}

export function titleOf(step: Step, journey: JourneyId): Sentence {
  return sentence(`step_${textOf(step, journey)}_title`);
}

/** The step's own reason, or that of its journey. */
export function whyOf(step: Step, journey: JourneyId): Sentence {
  if (step.why !== undefined) return sentence(step.why);
  return sentence(`step_${(journey === 'set-up' && step.textInSetUp) || step.text}_why`);
}

/** Some help is for a question that is not always asked. */
const onlyWhile: Partial<Record<Help, Condition>> = {
  'choose-old-keystore': 'it is asked which credential is the old one',
};

function helpAt(step: Step, progress: Progress, today: CalendarDate): readonly Help[] {
  const situation = situationOf(progress, today);
  return (step.help ?? []).filter((help) => holds(onlyWhile[help] ?? 'always', situation));
}

function sayMissing(step: Step, journey: JourneyId): Sentence | null {
  if (step.where === 'away' || step.why !== undefined) return null;
  const text = (journey === 'set-up' && step.textInSetUp) || step.text;
  return sentence(`step_${text}_missing`);
}

function targetsOf(step: Step, progress: Progress): Guidance['targets'] {
  if (step.where === 'away') return {};
  const entries = pageIds
    .filter((page) => page in step.find)
    .map((page) => [page, targetFor(controlOn(page, step, progress), progress)] as const);
  return Object.fromEntries(entries);
}

/** Where the form comes in several pages, and the control is on a later one: what leads there. */
function controlOn(page: PageId, { find }: PortalStep, { seen }: Progress): ControlId | null {
  const control = find[page] ?? null;
  return seen?.page === page && isOnAnotherPage(seen, control) ? 'form-next' : control;
}

/** What depends on the computer: its keystore folder, or which build of the official software it needs. */
function withComputer(step: Step, notes: Notes, progress: Progress, environment: Environment): Notes {
  if (step.help?.includes('software-build')) {
    return { ...notes, facts: [...notes.facts, sentence(`build_${environment.computer}`)] };
  }
  if (!step.help?.includes('keystore-folder')) return notes;
  const place = filePlaceAt(step, progress, environment);
  return {
    ...notes,
    facts: [...notes.facts, ...place.facts],
    copy: [...notes.copy, ...place.copy],
    line: notes.line ?? (progress.known.handedOver ? (place.facts[0] ?? null) : null),
  };
}

/** At most one folder a step: the one that its file is in, or has to come into. */
function filePlaceAt(step: Step, { known }: Progress, environment: Environment): FilePlace {
  if (step.help?.includes('choose-software')) return placeForSoftware(known.handedOver, environment);
  return step.help?.includes('show-download')
    ? placeOfNewFile(known.handedOver, environment)
    : usualFolder(environment);
}

function sayOn(step: Step): Guidance['say'] {
  const said = step.where === 'portal' ? (step.say ?? {}) : {};
  return Object.fromEntries(Object.entries(said).map(([page, key]) => [page, sentence(key)]));
}

/** Which part of the portal the step is in, by the first of its pages: it names the way there in the portal's own words. */
function wayBack(step: Step, progress: Progress): Sentence {
  const { business } = progress.known;
  if (isInAnotherBusiness(progress) && business) return sentence('way_back_other_business', business.name);
  if (step.where === 'away') return sentence('way_back_any');
  const ways = Object.keys(step.find).map((page) => wayTo[page as PageId]);
  return sentence(ways.find((way) => way !== undefined) ?? 'way_back_any');
}

const wayTo: Partial<Record<PageId, MessageKey>> = {
  'sign-in': 'way_back_sign_in',
  home: 'way_back_home',
  'link-start': 'way_back_link_start',
  'link-address': 'way_back_linking',
  'link-businesses': 'way_back_linking',
  'entity-list': 'way_back_entity_list',
  entity: 'way_back_entity',
  'credential-list': 'way_back_credential_list',
  'credential-details': 'way_back_credential_details',
  'create-credential': 'way_back_create_credential',
  'authorisation-form': 'way_back_authorisations',
  'agency-access': 'way_back_authorisations',
  'renewal-form': 'way_back_authorisations',
  'notification-form': 'way_back_notifications',
  'acceptance-code': 'way_back_acceptance',
  acceptance: 'way_back_acceptance',
};
