/** The portal's one address: the only host that the extension may see, as in `manifest.json`. */
export const portalOrigin = 'https://authorisationmanager.gov.au';
export const portalPages = `${portalOrigin}/*`;
