import type { Target } from '../../../src/portal/controls.ts';
import type { Found } from '../../../src/portal/find/found.ts';
import type { ControlId, CredentialStatus, NoticeId, PageId } from '../../../src/portal/ids.ts';

/** What may be answered: one thing, or one of several where the right answer is open. */
export type Allowed<T> = T | readonly T[];

/** A credential as it has to be read; what is left out may be anything. */
export interface ExpectedCredential {
  readonly displayName?: Allowed<string | null>;
  readonly validTo?: Allowed<string | null>;
  readonly status?: Allowed<CredentialStatus>;
}

/** What `findControl` has to say. Found means: the element that carries `data-true`, or `data-true="<control>"` where a page has several. */
export interface Finding {
  readonly control: ControlId;
  readonly row?: string;
  readonly validTo?: string;
  readonly abn?: string;
  readonly is: Allowed<Found['kind']>;
}

/** A page that strangers might have made, and the right answers to it. */
export interface StrangePage {
  readonly it: string;
  readonly html: string;
  /** Of the document, where the page has one. */
  readonly title?: string;
  readonly page?: Allowed<PageId>;
  readonly never?: readonly PageId[];
  /** Exactly these rows, in this order. */
  readonly credentials?: readonly ExpectedCredential[];
  /** What no credential may be called, in the list and in the details. */
  readonly neverNamed?: readonly string[];
  readonly hasMore?: boolean;
  readonly details?: ExpectedCredential;
  readonly business?: Allowed<string | null>;
  readonly neverBusiness?: readonly string[];
  readonly entities?: readonly { readonly name: string; readonly abn: string | null }[];
  readonly notices?: readonly NoticeId[];
  readonly neverNotices?: readonly NoticeId[];
  readonly find?: readonly Finding[];
  /** Boxes tell, so that only a browser can judge it. */
  readonly isDrawn?: true;
}

export const target = ({ is: _, ...rest }: Finding): Target => rest as Target;

/** Every answer that keeps a ring away. */
export const silent: readonly Found['kind'][] = ['not-found', 'ambiguous', 'hidden', 'covered'];
