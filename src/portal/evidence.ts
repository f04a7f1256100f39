import { areTabsShown } from './entity-tabs.ts';
import { findDisplayNameField, findPasswordField, findTermsBox } from './find-field.ts';
import { findValidTo } from './find-valid-to.ts';
import { hasHeading, headingsOf } from './headings.ts';
import { isShown, type Line, linesOf } from './lines.ts';
import type { Look } from './look.ts';
import { matching, wordings } from './matching.ts';
import { noticesIn } from './read-notices.ts';
import { findList } from './rows.ts';
import { squeeze } from './wording.ts';

/** What a page shows that tells it from others. Each is asked only when a page before did not settle the matter. */
export interface Evidence {
  readonly sessionEnded: boolean;
  readonly createButton: boolean;
  readonly createHeading: boolean;
  readonly passwordField: boolean;
  readonly nameField: boolean;
  readonly termsBox: boolean;
  readonly installed: boolean;
  readonly oneValidTo: boolean;
  readonly back: boolean;
  readonly softwareRequired: boolean;
  readonly credentialRows: boolean;
  readonly emptyCredentialList: boolean;
  readonly entityTabs: boolean;
  readonly entityRows: boolean;
  readonly homeLink: boolean;
  readonly consent: boolean;
  readonly code: boolean;
  readonly signIn: boolean;
}

const noCredentials =
  /^(there are |you have |you don.t have |this (entity|business) has )?(currently )?(no|any) (machine )?credentials?\b/i;
const signedIn = ['Log out', 'Logout', 'Sign out', 'Signout'].map(squeeze);

/** The evidence of one look; nothing is computed before it is asked for. */
export function describe(look: Look): Evidence {
  const headings = once(() => headingsOf(look));
  const lines = once(() => linesOf(look.usable));
  const notices = once(() => noticesIn(look, lines()));
  const seen = (find: { kind: string }) => find.kind === 'found' || find.kind === 'disabled';
  const create = once(() => matching(look, 'create-credential').shown.length > 0);
  return {
    get sessionEnded() {
      return notices().includes('session-ended');
    },
    get createButton() {
      return create();
    },
    get createHeading() {
      return hasHeading(
        headings(),
        'Create machine credential',
        'Create a machine credential',
        'Create new machine credential',
      );
    },
    get passwordField() {
      return findPasswordField(look).kind !== 'not-found' && findPasswordField(look).kind !== 'hidden';
    },
    get nameField() {
      return seen(findDisplayNameField(look));
    },
    get termsBox() {
      return seen(findTermsBox(look));
    },
    get installed() {
      return notices().includes('credential-installed');
    },
    get oneValidTo() {
      return findValidTo(look).kind === 'found';
    },
    get back() {
      return matching(look, 'back').shown.length > 0;
    },
    get softwareRequired() {
      return notices().includes('software-required');
    },
    get credentialRows() {
      return showsCredentialRows(look) && !isLoading(look, lines());
    },
    get emptyCredentialList() {
      const titled = hasHeading(headings(), 'Manage credentials', 'Machine credentials');
      return titled && lines().some((line) => noCredentials.test(line.text) && isShown(line));
    },
    get entityTabs() {
      return areTabsShown(look);
    },
    get entityRows() {
      const linking = headings().some(({ squeezed }) => squeezed.startsWith('link'));
      return !linking && (findList(look, 'entities')?.rows.length ?? 0) > 0;
    },
    get homeLink() {
      const links = matching(look, 'manage-authorisations-link').shown;
      const sure = links.some((link) => squeeze(link.textContent ?? '').includes('cloudsoftware'));
      return (
        sure ||
        (links.length > 0 && pressed(look, ['Link my business', 'Accept an authorisation for a business']))
      );
    },
    get consent() {
      const asked = headings().some(({ squeezed }) => /^(your)?consent/.test(squeezed));
      return asked && matching(look, 'give-consent').shown.length > 0;
    },
    get code() {
      return showsCode(lines());
    },
    get signIn() {
      return (
        matching(look, 'sign-in').shown.length > 0 && !pressed(look, signedIn) && !isLoading(look, lines())
      );
    },
  };
}

function pressed(look: Look, names: readonly string[]): boolean {
  const wanted = names.map(squeeze);
  return look.pressables.some(({ texts }) => texts.some((text) => wanted.includes(text)));
}

/** A table with the list's headers; of cards, two, or one that can be edited: what is open after "Edit" cannot. */
function showsCredentialRows(look: Look): boolean {
  const list = findList(look, 'credentials');
  if (!list) return false;
  if (list.isTable || list.rows.length > 1) return true;
  const edit = wordings('edit-credential');
  return look.pressables.some(
    ({ element, texts }) => list.element.contains(element) && texts.some((text) => edit.includes(text)),
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

function isLoading(look: Look, lines: readonly Line[]): boolean {
  const busy = look.usable.some(
    (place) => place.querySelector('[aria-busy="true"],[role="progressbar"]') !== null,
  );
  return busy || lines.some((line) => /^(loading|please wait)\b.{0,30}$/i.test(line.text) && isShown(line));
}

function once<Value>(compute: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: compute() };
    return done.value;
  };
}
