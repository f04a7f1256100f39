/**
 * The pages of the portal that the guide can tell apart.
 *
 * - `sign-in`: signed out, with a control to sign in; `code`: shows the 4-digit code; `consent`: asks for consent
 * - `home`: after signing in, with the link to authorisations and credentials
 * - `link-start`: after "Link my business", says what will happen; `link-address`: asks for the person's postal or residential address;
 *   `link-businesses`: the businesses to choose from; `link-email`: asks for an e-mail address; `linked`: says that it is done
 * - `entity-list`: "view of all the entities you can act for"
 * - `entity`: one entity is open on a tab other than its credentials (authorisations, notifications, history …)
 * - `credential-list`: the tab "Manage credentials"; `credential-details`: one credential, opened with "Edit"
 * - `create-credential`: the form; it stays this page when the portal says that the credential is installed
 * - `session-ended`: the portal says that the session ended
 * - `unknown`: none of these for certain, a page that is still loading too
 */
export const pageIds = [
  'sign-in',
  'code',
  'consent',
  'home',
  'link-start',
  'link-address',
  'link-businesses',
  'link-email',
  'linked',
  'entity-list',
  'entity',
  'credential-list',
  'credential-details',
  'create-credential',
  'session-ended',
  'unknown',
] as const;

export type PageId = (typeof pageIds)[number];

/** The controls of the portal that a journey points at. */
export const controlIds = [
  'sign-in',
  'give-consent',
  'manage-authorisations-link',
  'link-business',
  'continue',
  'link-address',
  'linkable-businesses',
  'entity-list',
  'entity-link',
  'manage-credentials-tab',
  'credential-list',
  'edit-credential',
  'valid-to',
  'back',
  'create-credential',
  'software-downloads',
  'keystore-password',
  'display-name',
  'accept-terms',
  'download',
  'revoke-credential',
] as const;

export type ControlId = (typeof controlIds)[number];

/** Something the portal itself says on the page. */
export const noticeIds = [
  'name-already-used',
  'software-required',
  'credential-installed',
  'session-ended',
  'no-permission',
  'authorisation-ending',
  'no-business-found',
  'all-businesses-linked',
  'identity-too-low',
  'business-cancelled',
  'business-linked',
  'password-refused',
  'service-unavailable',
  'maintenance-planned',
] as const;

export type NoticeId = (typeof noticeIds)[number];

export const credentialStatuses = ['active', 'expired', 'suspended', 'revoked'] as const;

/** Null stands for a status that the page does not show or that is in none of the known words. */
export type CredentialStatus = (typeof credentialStatuses)[number] | null;
