/**
 * What the manifest may ask for. A change here is a change of what we promise to people: it needs a reason in the changelog, and
 * the stores ask for one too.
 */
export const promised = {
  /** `sidePanel` lets Chrome show the checklist beside the page; Firefox's sidebar needs no permission. */
  permissions: {
    shared: ['storage', 'downloads', 'alarms', 'notifications'],
    chromium: ['storage', 'downloads', 'alarms', 'notifications', 'sidePanel'],
    firefox: ['storage', 'downloads', 'alarms', 'notifications'],
  },
  hosts: ['https://authorisationmanager.gov.au/*'],
  contentSecurityPolicy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'",
  firefoxId: 'credential-guide@credential-guide.au',
};
