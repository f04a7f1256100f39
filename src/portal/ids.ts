/**
 * The pages of the portal that the guide can tell apart.
 *
 * - `sign-in`: signed out, with a control to sign in; `identity-provider`: asks whose Digital ID it is; `myid-email`: asks for its e-mail
 *   address; `code`: shows the 4-digit code; `consent`: asks for consent
 * - `home`: after signing in, with the link to authorisations and credentials
 * - `link-start`: after "Link my business", says what will happen; `link-address`: asks for the person's postal or residential address;
 *   `link-businesses`: the businesses to choose from; `link-email`: asks for an e-mail address; `linked`: says that it is done
 * - `entity-list`: "view of all the entities you can act for"
 * - `entity`: one entity is open on a tab other than its credentials (authorisations, notifications, history …)
 * - `credential-list`: the tab "Manage credentials"; `credential-details`: one credential, opened with "Edit"
 * - `create-credential`: the form; it stays this page when the portal says that the credential is installed
 * - `user-form`: asks what kind of representative somebody is; `authorisation-form`: asks whether they are a machine credential administrator;
 *   `agency-access`: asks for which agencies; `authorisation-declaration`: the declaration, with "Submit"
 * - `renewal-form`: the authorisations to renew, with "Submit"; `notification-form`: "Add notification"
 * - `acceptance-code`: asks for the code of an authorisation; `acceptance`: the authorisation to accept
 * - `session-ended`: the portal says that the session ended
 * - `unknown`: none of these for certain, a page that is still loading too
 */
export const pageIds = [
  'sign-in',
  'identity-provider',
  'myid-email',
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
  'user-form',
  'authorisation-form',
  'agency-access',
  'authorisation-declaration',
  'renewal-form',
  'notification-form',
  'acceptance-code',
  'acceptance',
  'session-ended',
  'unknown',
] as const;

export type PageId = (typeof pageIds)[number];

/** The controls of the portal that a journey points at. */
export const controlIds = [
  'sign-in',
  'identity-provider',
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
  'form-next',
  'revoke-credential',
  'claim-credential',
  'manage-authorisations-tab',
  'authorisation-list',
  'renew-authorisation',
  'administrator-yes',
  'submit',
  'accept-link',
  'authorisation-code',
  'accept',
  'manage-notifications-tab',
  'add-notification',
  'software-id',
] as const;

export type ControlId = (typeof controlIds)[number];

/** Parts of an entity's page that may keep its toolbar: other forms than that of a credential. */
export const entityForms: readonly PageId[] = [
  'user-form',
  'authorisation-form',
  'agency-access',
  'authorisation-declaration',
  'renewal-form',
  'notification-form',
];

/** What the toolbar of an entity opens (R25c, R25n, R25m). */
export type TabOfEntity = 'authorisations' | 'credentials' | 'notifications' | 'history';

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
  'authorisation-saved',
  'authorisation-renewed',
  'authorisation-accepted',
  'notification-added',
  'code-refused',
] as const;

export type NoticeId = (typeof noticeIds)[number];

export const credentialStatuses = ['active', 'expired', 'suspended', 'revoked'] as const;

/** Null stands for a status that the page does not show or that is in none of the known words. */
export type CredentialStatus = (typeof credentialStatuses)[number] | null;
