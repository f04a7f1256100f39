import type { ControlId } from '../../../src/portal/controls.ts';

/** A portal that nobody here has seen either: the same words as RAM's, in markup of another kind. */
export interface StandInPortal {
  readonly name: string;
  /** A style sheet, as plain as such a portal would still work with. */
  readonly style: string;
  /** What stands in its lists, where a control stands in a row. */
  readonly business: string;
  readonly displayName: string;
  /** Of a credential of that name that can be revoked, `YYYY-MM-DD`. */
  readonly validTo: string;
  readonly pages: readonly StandInPage[];
}

export interface StandInPage {
  readonly name: string;
  /** What is inside `body`. Each control that a person is to be led to carries `data-true="<control id>"`; nothing else tells of it. */
  readonly html: string;
  readonly controls: readonly ControlId[];
}
