import type { ControlId } from '../../../src/portal/ids.ts';

/**
 * A portal with RAM's recorded words in markup of another kind. Each was written from the record and from how such portals are
 * built, in one go and before the finder had seen them; what it missed then was mended in the finder (2026-11-24).
 */
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
