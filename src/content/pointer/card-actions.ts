import type { Guidance } from '../../journey/guide/guidance.ts';
import type { Help } from '../../journey/step.ts';
import type { CredentialChoice } from '../../journey/which/choice.ts';
import type { CardMemory } from './card-memory.ts';

/** What it was that the card spoke of when it was drawn: the guide may be further by the time the person presses. */
export type SaidOf = Pick<Guidance, 'run' | 'step'>;

/** What the person can say on the card. */
export interface CardActions {
  readonly done: (of: SaidOf) => void;
  readonly skip: (of: SaidOf) => void;
  readonly choose: (of: SaidOf, choice: CredentialChoice) => void;
  /** Null: another journey, for the business on this page. */
  readonly chooseRun: (run: string | null) => void;
  readonly help: (help: Help) => void;
  /** Lets the person choose on the page where the control is. */
  readonly chooseOnPage: () => void;
  /** This is what they chose. */
  readonly chosen: (element: Element) => void;
  readonly stopChoosing: () => void;
  /** What they chose is right: the guide remembers it. */
  readonly teach: () => void;
  /** What they once chose counts no longer. */
  readonly forget: () => void;
  /** The page's structure with every personal text blanked. */
  readonly report: () => string;
}

/** With what the card asks of the stage that it is drawn on. */
export interface OverlayActions extends CardActions {
  /** Brings the control back into sight. */
  readonly showControl: () => void;
  readonly remember: (change: Partial<CardMemory>) => void;
  readonly copy: (text: string) => void;
}
