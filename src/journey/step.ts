import type { ControlId, PageId } from '../portal/ids.ts';
import type { MessageKey } from '../values/sentence.ts';
import type { Condition } from './conditions.ts';
import type { StepId } from './ids.ts';
import type { Trouble } from './trouble/trouble.ts';

type TextWith<Part extends string> = MessageKey extends infer Key
  ? Key extends `step_${infer Name}_${Part}`
    ? Name
    : never
  : never;

/** The name of a step's sentences in the locale files: `step_<name>_title`, `_what` (what to do) and `_why`. */
export type StepText = TextWith<'title'> & TextWith<'what'> & TextWith<'why'>;

/** A step that shares the reason of its journey has no `_why` of its own, and its `_what` says enough when its control cannot be found. */
export type PlainText = TextWith<'title'> & TextWith<'what'>;

/** A portal step also has `step_<name>_missing`: how to go on by hand when its control cannot be found. */
export type PortalStepText = StepText & TextWith<'missing'>;

/** What the popup and the card can do for the person at a step, beyond "Done", "Next" and "Skip". */
export const helps = [
  'open-portal',
  'show-download',
  'check-keystore',
  'keystore-folder',
  'software-build',
  'choose-software',
  'choose-old-keystore',
  'save-calendar',
  'begin-renewal',
] as const;

export type Help = (typeof helps)[number];

/** Before the portal, on it, and on the person's own computer after it: how the checklist is divided. */
export const stepGroups = ['prepare', 'portal', 'computer'] as const;

export type StepGroup = (typeof stepGroups)[number];

/** What making a credential comes to, in four words: where the person is, at a glance. */
export const phases = ['sign-in', 'find', 'create', 'use'] as const;

export type Phase = (typeof phases)[number];

interface CommonStep {
  readonly id: StepId;
  readonly group: StepGroup;
  /** Left out by the journeys that make no credential: of those, how many steps are done says where the person is. */
  readonly phase?: Phase;
  /** How long it takes somebody who does it for the first time, in minutes. Our estimate. */
  readonly minutes: number;
  /** The step belongs to the journey only while this holds. Without it, always. */
  readonly only?: Condition;
  /** When this holds, the step has nothing to do and is skipped by itself. */
  readonly needless?: Condition;
  /** What is known to go wrong here. */
  readonly trouble?: readonly Trouble[];
  /** The person may skip it. */
  readonly skippable?: true;
  readonly help?: readonly Help[];
}

/** Its own sentences, and others in the journey `set-up`; or plain ones, and one reason for all steps of a journey. */
type Words<Text> =
  | { readonly text: Text; readonly textInSetUp?: Text; readonly why?: undefined }
  | { readonly text: PlainText; readonly textInSetUp?: undefined; readonly why: MessageKey };

/** A step that happens on a phone, on the computer's disk or in another program: the person says when it is done. */
export type AwayStep = CommonStep &
  Words<StepText> & {
    readonly where: 'away';
    /** Besides the person's word, this shows that it is done. */
    readonly done?: Condition;
  };

/** A step that happens on a page of the portal. */
export type PortalStep = CommonStep &
  Words<PortalStepText> & {
    readonly where: 'portal';
    /** On which pages the step happens, and what to point at there (null: only words). */
    readonly find: Partial<Record<PageId, ControlId | null>>;
    /** Other words on these pages, because something else has to be done there. */
    readonly say?: Partial<Record<PageId, MessageKey>>;
    /** Seeing one of these pages shows that the step is done; standing before it again makes it current again. */
    readonly arrives?: readonly PageId[];
    /** What else such a page has to show before it counts. */
    readonly proof?: Condition;
    /** This shows that it is done. */
    readonly done?: Condition;
    /** Its being done cannot be seen for certain: the card has a button "Next". */
    readonly next?: Condition;
    /** A field of a form: it is empty again when the page is opened again. */
    readonly field?: true;
  };

export type Step = AwayStep | PortalStep;
