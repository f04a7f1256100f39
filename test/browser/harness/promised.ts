/**
 * What the manifest may ask for beside its permissions, which are in docs/permissions.md. A change here is a change of what we promise to
 * people: it needs a reason in the changelog, and the stores ask for one too.
 */
export const promised = {
  /** Where its content script runs. */
  hosts: ['https://authorisationmanager.gov.au/*'],
  contentSecurityPolicy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'",
  firefoxId: 'credential-guide@credential-guide.au',
};
