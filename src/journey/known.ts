import type { ControlId, NoticeId, PageId } from '../portal/ids.ts';
import type { Business, NameFieldState, SeenCredential } from '../portal/sighting.ts';
import type { CalendarDate } from '../values/calendar-date.ts';

/** How the new keystore file reached this computer. */
export type HandedOver =
  /** By a download of this browser; `path` is where it was saved, `wasThere` the name that was taken already. */
  | {
      readonly how: 'download';
      readonly path: string;
      readonly downloadId: number;
      readonly renamed: boolean;
    }
  /** The portal itself says that the credential is installed: the official software wrote the file. */
  | { readonly how: 'installed' };

/** What the keystore page told about the file that belongs to this journey. Never a key, never a password. */
export interface CheckedKeystore {
  readonly outcome: string;
  readonly verdict: 'good' | 'warning' | 'bad';
  readonly validTo: CalendarDate | null;
}

/**
 * `seen`: nothing speaks against it. `doubted`: the list and the page of the details show different ones, and only the person can say which is
 * right. `said`: they did.
 */
export const oldNameStates = ['seen', 'doubted', 'said'] as const;

export type OldNameIs = (typeof oldNameStates)[number];

/** The list of credentials as it was last seen: which rows there are is asked on other pages too. */
export interface Listed {
  readonly credentials: readonly SeenCredential[];
  /** There are more than these: see `PageFacts`. */
  readonly hasMore: boolean;
}

/** What the guide has learnt on the way and needs later. */
export interface Known {
  readonly business: Business | null;
  /** The portal showed that the person can act for some business already: there is nothing to link. */
  readonly linked: boolean;
  /** The credential that is being replaced. */
  readonly oldCredential: SeenCredential | null;
  /** How far its name can be trusted. */
  readonly oldNameIs: OldNameIs;
  /** The official software was missing when the list of credentials was last seen. */
  readonly softwareMissing: boolean;
  readonly handedOver: HandedOver | null;
  /** The day on which that was noticed, in Australia; null or left out where nothing was. */
  readonly handedOverOn?: CalendarDate | null;
  /** The last download of a keystore file did not end well. */
  readonly downloadFailed: 'interrupted' | 'cancelled' | null;
  readonly checked: CheckedKeystore | null;
}

/** What stood on the portal's page that was last looked at. */
export interface Seen {
  readonly page: PageId;
  readonly business: Business | null;
  readonly entities: readonly Business[];
  readonly credentials: readonly SeenCredential[];
  /** There are more than these: see `PageFacts`. */
  readonly hasMoreCredentials: boolean;
  /** The credential whose details are open, as the page itself names it. */
  readonly details: SeenCredential | null;
  /** The name in the row that the person followed to get here. */
  readonly followedRow: string | null;
  readonly notices: readonly NoticeId[];
  readonly nameField: NameFieldState;
  readonly termsAccepted: boolean;
  /** See `Sighting`. */
  readonly form: readonly ControlId[];
}

/** Whether this download of the browser brought the new keystore file. */
export function cameBy(downloadId: number, { handedOver }: Known): boolean {
  return handedOver?.how === 'download' && handedOver.downloadId === downloadId;
}

export const nothingKnown: Known = {
  business: null,
  linked: false,
  oldCredential: null,
  oldNameIs: 'seen',
  softwareMissing: false,
  handedOver: null,
  downloadFailed: null,
  checked: null,
};

/** The form comes in several pages, and this control of it is on another one than the one that was seen. */
export function isOnAnotherPage({ form }: Seen, control: ControlId | null | undefined): boolean {
  return control != null && form.includes('form-next') && !form.includes(control);
}
