import { type Kit, kits } from './kits.ts';

export const business = 'Ingleton Bakery Pty Ltd';
export const abn = '51 824 753 556';

/** What stands around every page of a person who is signed in. */
export const signedIn = (
  content: string,
): string => `<header role="banner"><a href="#/">Relationship Authorisation Manager</a>
  <span>Robin Ingleton</span> <button type="button">Log out</button></header><main>${content}</main>
  <footer><a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility</a></footer>`;

export const businessHeading = `<h1>${business}</h1><p>ABN ${abn}</p>`;

/** A page of the one business that is open, under its tabs. */
export const ofBusiness = (content: string, tab = 'Manage credentials', kit = plainKit): string =>
  signedIn(`${businessHeading}${kit.tabs(tab)}${content}`);

const [firstKit] = kits;
if (!firstKit) throw new Error('there is a kit');
export const plainKit: Kit = firstKit;
