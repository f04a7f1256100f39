/** What stands around a long list, so that the page is one that the portal could show. */
export interface Shell {
  readonly title: string;
  /** Above the list; below the tabs, where there are some. */
  readonly before?: string;
  /** The tabs of one business; `entities` stands before any business is chosen and has none. */
  readonly tab: keyof typeof tabs | 'entities';
}

// R25c, R25n, R25m: the toolbar of one business.
const tabs = {
  authorisations: 'Manage authorisations',
  credentials: 'Manage credentials',
  notifications: 'Manage notifications',
  history: 'History',
} as const;

/** The business whose tabs stand above a list. */
export const business = 'Ingleton Office Supplies Pty Ltd';

/** The body of a page with this in its middle. No scripts and no styles: what is measured is what reading costs. */
export function inShell({ title, before = '', tab }: Shell, content: string): string {
  return `<header><a href="#/home">Relationship Authorisation Manager</a> <span>Alex Ingleton</span> <button>Sign out</button></header>
<main>${tab === 'entities' ? '' : ofBusiness(tab)}<h1>${title}</h1>${before}<div data-rows>${content}</div></main>
<footer><a href="#/help">Help</a> <a href="#/privacy">Privacy</a> <a href="#/accessibility">Accessibility</a></footer>`;
}

function ofBusiness(current: keyof typeof tabs): string {
  const links = Object.entries(tabs).map(
    ([id, name]) => `<li><a href="#/${id}"${id === current ? ' aria-current="page"' : ''}>${name}</a></li>`,
  );
  return `<p><strong>${business}</strong> ABN 51 824 753 556</p><nav><ul>${links.join('')}</ul></nav>`;
}

/** A whole document, as a server would send it, with a script of its own if there is one at this address. */
export function asDocument(body: string, script?: string): string {
  const own = script === undefined ? '' : `<script src="${script}"></script>`;
  return `<!doctype html>
<html lang="en-AU"><head><meta charset="utf-8"><title>Relationship Authorisation Manager</title>${own}</head>
<body>${body}</body></html>`;
}
