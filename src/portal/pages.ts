import { type Look, lookAt, lookBehindDialog } from './dom/look.ts';
import { oncePerLook } from './dom/once-per-look.ts';
import { shows } from './recognise/evidence.ts';
import { links } from './recognise/link-pages.ts';

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

/**
 * Which page this is, from what a person sees on it: headings, controls, fields, lists and messages; never from ids, classes or the
 * address. `unknown` when nothing says so for certain. A page is known by what only it has, so the deeper pages are asked first:
 * they often keep the tabs and links of those above.
 */
export function recognisePage(document: Document, look: Look = lookAt(document)): PageId {
  return recognise(look);
}

const recognise = oncePerLook((look: Look): PageId => {
  const page = firstThatHolds(look);
  if (page !== 'unknown' || look.usable === look.places) return page;
  // A dialog that says nothing of its own ("Are you sure?") stands over a page that is still the page.
  return firstThatHolds(lookBehindDialog(look));
});

function firstThatHolds(look: Look): PageId {
  return recognisers.find(([, holds]) => holds(look))?.[0] ?? 'unknown';
}

const recognisers: readonly (readonly [PageId, (look: Look) => boolean])[] = [
  ['session-ended', shows.sessionEnded],
  ['create-credential', (look) => !shows.createButton(look) && isCreatePage(look)],
  ['credential-details', (look) => !shows.createButton(look) && isDetailsPage(look)],
  // R25c: button "Create machine credential"; PP2: "Software required" in its place.
  [
    'credential-list',
    (look) =>
      shows.createButton(look) ||
      (shows.softwareRequired(look) && !shows.createHeading(look)) ||
      shows.credentialRows(look) ||
      shows.emptyCredentialList(look),
  ],
  // R25c, R25n, R25m: the toolbar "Manage authorisations", "Manage credentials", "Manage notifications", "History".
  ['entity', shows.entityTabs],
  ['linked', links.done],
  // RPA, SEED. A form may keep the title of the first page, so that one comes last.
  ['link-address', links.address],
  ['link-businesses', links.businesses],
  ['link-email', links.email],
  ['link-start', links.start],
  ['entity-list', (look) => shows.entityRows(look) || shows.noEntities(look)],
  // R25c and, before 2021, ATO-AA and RPA.
  ['home', shows.homeLink],
  ['linked', links.saysDone],
  ['consent', shows.consent],
  ['code', shows.code],
  ['sign-in', shows.signIn],
];

/** R25c: the form; after "Download" the message that the credential is installed, under the same heading. */
function isCreatePage(look: Look): boolean {
  if (shows.createHeading(look)) {
    return (
      shows.passwordField(look) || shows.nameField(look) || shows.termsBox(look) || shows.installed(look)
    );
  }
  return shows.passwordField(look) && (shows.nameField(look) || shows.termsBox(look));
}

/** SEED: "Edit" opens the details with "Valid to"; "Back" returns. A list shows rows, or the way to a new credential. */
function isDetailsPage(look: Look): boolean {
  return (
    shows.back(look) && shows.oneValidTo(look) && !shows.softwareRequired(look) && !shows.credentialRows(look)
  );
}
