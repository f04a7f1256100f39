/** The portal's one address: the only host that the extension may see, as in `manifest.json`. */
export const portalOrigin = 'https://authorisationmanager.gov.au';
export const portalPages = `${portalOrigin}/*`;

/** What the portal's downloads come from, as a pattern for the browser's own search too: a blob's address carries the origin that made it. */
export const portalDownloads = `^(blob:)?${portalOrigin.replaceAll('.', '\\.')}(/|$)`;
