import { oncePerSnapshot } from './dom/once-per-snapshot.ts';
import { type Snapshot, snapshotBehindDialog, takeSnapshot } from './dom/snapshot.ts';
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
export function recognisePage(document: Document, snapshot: Snapshot = takeSnapshot(document)): PageId {
  return recognise(snapshot);
}

const recognise = oncePerSnapshot((snapshot: Snapshot): PageId => {
  const page = firstThatHolds(snapshot);
  if (page !== 'unknown' || snapshot.usable === snapshot.places) return page;
  // A dialog that says nothing of its own ("Are you sure?") stands over a page that is still the page.
  return firstThatHolds(snapshotBehindDialog(snapshot));
});

function firstThatHolds(snapshot: Snapshot): PageId {
  return recognisers.find(([, holds]) => holds(snapshot))?.[0] ?? 'unknown';
}

const recognisers: readonly (readonly [PageId, (snapshot: Snapshot) => boolean])[] = [
  ['session-ended', shows.sessionEnded],
  ['create-credential', (snapshot) => !shows.createButton(snapshot) && isCreatePage(snapshot)],
  ['credential-details', (snapshot) => !shows.createButton(snapshot) && isDetailsPage(snapshot)],
  // R25c: button "Create machine credential"; PP2: "Software required" in its place.
  [
    'credential-list',
    (snapshot) =>
      shows.createButton(snapshot) ||
      (shows.softwareRequired(snapshot) && !shows.createHeading(snapshot)) ||
      shows.credentialRows(snapshot) ||
      shows.emptyCredentialList(snapshot),
  ],
  // R25c, R25n, R25m: the toolbar "Manage authorisations", "Manage credentials", "Manage notifications", "History".
  ['entity', shows.entityTabs],
  ['linked', links.done],
  // RPA, SEED. A form may keep the title of the first page, so that one comes last.
  ['link-address', links.address],
  ['link-businesses', links.businesses],
  ['link-email', links.email],
  ['link-start', links.start],
  ['entity-list', (snapshot) => shows.entityRows(snapshot) || shows.noEntities(snapshot)],
  // R25c and, before 2021, ATO-AA and RPA.
  ['home', shows.homeLink],
  ['linked', links.saysDone],
  ['consent', shows.consent],
  ['code', shows.code],
  ['sign-in', shows.signIn],
];

/** R25c: the form; after "Download" the message that the credential is installed, under the same heading. */
function isCreatePage(snapshot: Snapshot): boolean {
  if (shows.createHeading(snapshot)) {
    return (
      shows.passwordField(snapshot) ||
      shows.nameField(snapshot) ||
      shows.termsBox(snapshot) ||
      shows.installed(snapshot)
    );
  }
  return shows.passwordField(snapshot) && (shows.nameField(snapshot) || shows.termsBox(snapshot));
}

/** SEED: "Edit" opens the details with "Valid to"; "Back" returns. A list shows rows, or the way to a new credential. */
function isDetailsPage(snapshot: Snapshot): boolean {
  return (
    shows.back(snapshot) &&
    shows.oneValidTo(snapshot) &&
    !shows.softwareRequired(snapshot) &&
    !shows.credentialRows(snapshot)
  );
}
