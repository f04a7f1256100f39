import type { CalendarDate } from '../values/calendar-date.ts';
import type { ControlId, CredentialStatus, NoticeId, PageId } from './ids.ts';

/** A business on whose behalf the person acts. The ABN is 11 digits without spaces. */
export interface Business {
  readonly name: string;
  readonly abn: string | null;
}

/** A machine credential as the portal shows it; what the page does not show is null. */
export interface SeenCredential {
  /** The display name exactly as a person reads it: outer white space gone, inner runs as one space. */
  readonly displayName: string | null;
  readonly validTo: CalendarDate | null;
  readonly status: CredentialStatus;
}

/** The facts that stand on a page. Empty lists and null where the page does not show them. */
export interface PageFacts {
  /** The one business that is open on the page. */
  readonly business: Business | null;
  readonly entities: readonly Business[];
  /** The rows of the list of credentials. */
  readonly credentials: readonly SeenCredential[];
  /** The page says that there are more rows than these: "1–10 of 23", a pager, a filter, a search with a word in it. */
  readonly hasMoreCredentials: boolean;
  /** The credential whose details are open. */
  readonly details: SeenCredential | null;
  readonly notices: readonly NoticeId[];
}

/**
 * What stands in the display-name field: nothing, the old credential's name, another name, or some name where there is no old
 * one to compare with. The comparison is made on the page, so that what a person types never travels.
 */
export const nameFieldStates = ['absent', 'empty', 'same', 'different', 'filled'] as const;

export type NameFieldState = (typeof nameFieldStates)[number];

/** What a content script saw on a page of the portal: facts, no decisions. */
export interface Sighting {
  readonly page: PageId;
  /** The first look at this page since it was opened: its form is as the portal made it. */
  readonly opened: boolean;
  readonly facts: PageFacts;
  readonly nameField: NameFieldState;
  readonly termsAccepted: boolean;
  /** The controls of the form that this page of it has. */
  readonly form: readonly ControlId[];
  /** The control of this page that the person turned to last (focus, typing, ticking). Never the password field. */
  readonly attended: ControlId | null;
  /** The name in the row whose link the person followed to get here. */
  readonly followedRow: string | null;
}
