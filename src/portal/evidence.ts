import { areTabsShown } from './entity-tabs.ts';
import { findDisplayNameField, findPasswordField, findTermsBox } from './find-field.ts';
import { findValidTo } from './find-valid-to.ts';
import type { Found } from './found.ts';
import { hasHeading, headingsOf } from './headings.ts';
import { isShown, type Line, linesOf } from './lines.ts';
import { type Look, select } from './look.ts';
import { matching, wordings } from './matching.ts';
import { hasNotice } from './read-notices.ts';
import { findList } from './rows.ts';
import { isVisible } from './visibility.ts';
import { squeeze } from './wording.ts';

const noCredentials =
  /^(there are |you have |you don.t have |this (entity|business) has )?(currently )?(no|any) (machine )?credentials?\b/i;
const signedIn = ['Log out', 'Logout', 'Sign out', 'Signout'].map(squeeze);

const besideHomeLink = ['Link my business', 'Accept an authorisation for a business'].map(squeeze);
const loading = /loading|please\s*wait/i;

const isSeen = ({ kind }: Found) => kind === 'found' || kind === 'disabled';
const createTitles = [
  'Create machine credential',
  'Create a machine credential',
  'Create new machine credential',
];

/** What tells one page from others, each a question about a look. Asked only when no page before has settled the matter. */
export const shows = {
  sessionEnded: (look: Look) => hasNotice(look, 'session-ended'),
  createButton: (look: Look) => matching(look, 'create-credential').shown.length > 0,
  createHeading: (look: Look) => hasHeading(headingsOf(look), ...createTitles),
  passwordField: (look: Look) => !['not-found', 'hidden'].includes(findPasswordField(look).kind),
  nameField: (look: Look) => isSeen(findDisplayNameField(look)),
  termsBox: (look: Look) => isSeen(findTermsBox(look)),
  installed: (look: Look) => hasNotice(look, 'credential-installed'),
  oneValidTo: (look: Look) => findValidTo(look).kind === 'found',
  back: (look: Look) => matching(look, 'back').shown.length > 0,
  softwareRequired: (look: Look) => hasNotice(look, 'software-required'),
  credentialRows: (look: Look) => hasCredentialRows(look) && !isLoading(look),
  emptyCredentialList: (look: Look) =>
    hasHeading(headingsOf(look), 'Manage credentials', 'Machine credentials') &&
    linesOf(look).some((line) => noCredentials.test(line.text) && isShown(line)),
  entityTabs: areTabsShown,
  entityRows: (look: Look) =>
    !headingsOf(look).some(({ squeezed }) => squeezed.startsWith('link')) &&
    (findList(look, 'entities')?.rows.length ?? 0) > 0,
  homeLink: hasHomeLink,
  consent: (look: Look) =>
    headingsOf(look).some(({ squeezed }) => /^(your)?consent/.test(squeezed)) &&
    matching(look, 'give-consent').shown.length > 0,
  code: (look: Look) => /code/i.test(look.text) && showsCode(linesOf(look)),
  signIn: (look: Look) =>
    matching(look, 'sign-in').shown.length > 0 &&
    !canPress(look, signedIn) &&
    !isTyping(look) &&
    !isLoading(look),
};

/** The long label says enough; "Manage authorisations" alone is also a tab of an entity. */
function hasHomeLink(look: Look): boolean {
  const links = matching(look, 'manage-authorisations-link').shown;
  const isSure = links.some((link) => squeeze(link.textContent ?? '').includes('cloudsoftware'));
  return isSure || (links.length > 0 && canPress(look, besideHomeLink));
}

function canPress(look: Look, names: readonly string[]): boolean {
  return look.pressables.some(({ texts }) => texts.some((text) => names.includes(text)));
}

/** MYID: an e-mail address is asked for next; from then on "Login" in the corner is not what one does. */
function isTyping(look: Look): boolean {
  return select(look.usable, 'input[type="email"],input[autocomplete="email"],input[type="password"]').some(
    isVisible,
  );
}

/** A table with the list's headers; of cards, two, or one that can be edited: what is open after "Edit" cannot. */
function hasCredentialRows(look: Look): boolean {
  const list = findList(look, 'credentials');
  if (!list) return false;
  if (list.isTable || list.rows.length > 1) return true;
  const edit = wordings('edit-credential');
  return look.pressables.some(
    ({ element, texts }) =>
      list.rows[0]?.element.contains(element) && texts.some((text) => edit.includes(text)),
  );
}

/** MYID: a 4-digit code stands alone, with words about a code and the app around it. */
function showsCode(lines: readonly Line[]): boolean {
  const shown = lines.filter((line) => /^(\d ?){4}$|\bcode\b|\bapp\b/i.test(line.text)).filter(isShown);
  const code =
    shown.some(({ text }) => /^(\d ?){4}$/.test(text)) ||
    shown.some(({ text }) => /\bcode:? (\d ?){4}$/i.test(text));
  const words = shown.map(({ text }) => text).join(' ');
  return code && /\bcode\b/i.test(words) && /\b(my(gov)?id|app)\b/i.test(words);
}

function isLoading(look: Look): boolean {
  const busy = look.usable.some(
    (place) => place.querySelector('[aria-busy="true"],[role="progressbar"]') !== null,
  );
  if (busy || !loading.test(look.text)) return busy;
  return linesOf(look).some((line) => /^(loading|please wait)\b.{0,30}$/i.test(line.text) && isShown(line));
}
