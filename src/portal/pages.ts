import { describe, type Evidence } from './evidence.ts';
import { type Look, lookAt } from './look.ts';

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

/**
 * Which page this is, from what a person sees on it: headings, controls, fields, lists and messages; never from ids, classes or the
 * address. `unknown` when nothing says so for certain. A page is known by what only it has, so the deeper pages are asked first:
 * they often keep the tabs and links of those above.
 */
export function recognisePage(document: Document, look: Look = lookAt(document)): PageId {
  const known = remembered.get(look);
  if (known) return known;
  const page = recognise(look);
  remembered.set(look, page);
  return page;
}

/** A look is of one moment, and so is what page it shows. */
const remembered = new WeakMap<Look, PageId>();

function recognise(look: Look): PageId {
  const page = firstThatHolds(describe(look));
  if (page !== 'unknown' || look.usable === look.places) return page;
  // A dialog that says nothing of its own ("Are you sure?") stands over a page that is still the page.
  return firstThatHolds(describe(lookAt(look.document, look.places, look.places)));
}

function firstThatHolds(sees: Evidence): PageId {
  return recognisers.find(([, holds]) => holds(sees))?.[0] ?? 'unknown';
}

const recognisers: readonly (readonly [PageId, (sees: Evidence) => boolean])[] = [
  ['session-ended', (sees) => sees.sessionEnded],
  // R25c: the form, and after "Download" the message that the credential is installed, under the same heading.
  [
    'create-credential',
    (sees) =>
      !sees.createButton &&
      ((sees.passwordField && (sees.createHeading || sees.nameField || sees.termsBox)) ||
        (sees.createHeading && (sees.nameField || sees.termsBox || sees.installed))),
  ],
  // SEED: "Edit" opens the details with "Valid to"; "Back" returns. A list shows rows or the way to a new credential instead.
  [
    'credential-details',
    (sees) =>
      sees.oneValidTo && sees.back && !sees.createButton && !sees.softwareRequired && !sees.credentialRows,
  ],
  // R25c: button "Create machine credential"; PP2: "Software required" in its place.
  [
    'credential-list',
    (sees) =>
      sees.createButton ||
      (sees.softwareRequired && !sees.createHeading) ||
      sees.credentialRows ||
      sees.emptyCredentialList,
  ],
  // R25c, R25n, R25m: the toolbar "Manage authorisations", "Manage credentials", "Manage notifications", "History".
  ['entity', (sees) => sees.entityTabs],
  ['entity-list', (sees) => sees.entityRows],
  // R25c and, before 2021, ATO-AA and RPA.
  ['home', (sees) => sees.homeLink],
  ['consent', (sees) => sees.consent],
  ['code', (sees) => sees.code],
  ['sign-in', (sees) => sees.signIn],
];
