/**
 * The pages of the portal that the guide can tell apart.
 *
 * - `sign-in`: signed out, with a control to sign in; `code`: shows the 4-digit code; `consent`: asks for consent
 * - `home`: after signing in, with the link to authorisations and credentials
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
  'entity-list',
  'entity',
  'credential-list',
  'credential-details',
  'create-credential',
  'session-ended',
  'unknown',
] as const;

export type PageId = (typeof pageIds)[number];
