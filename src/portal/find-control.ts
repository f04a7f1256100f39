import { controls, type Target } from './controls.ts';
import { type Snapshot, snapshotBehindDialog, takeSnapshot } from './dom/snapshot.ts';
import {
  findAdministratorYes,
  findAuthorisationList,
  findRenew,
  findTypedField,
} from './find/entity-forms.ts';
import { findPasswordField, findTermsBox } from './find/find-field.ts';
import { findEntityLink, findInRow, findSuspendedRow } from './find/find-in-row.ts';
import { findValidTo } from './find/find-valid-to.ts';
import { findDisplayNameField } from './find/form/name-field.ts';
import { type Found, notFound } from './find/found.ts';
import { findAddress } from './find/linking/address-form.ts';
import { leadsOn } from './find/linking/link-buttons.ts';
import { findLinkableBusinesses, linkableBusinesses } from './find/linking/linkable-businesses.ts';
import { matching, onlyOne } from './find/matching.ts';
import { preferred } from './find/preferred.ts';
import type { ControlId } from './ids.ts';
import { findList } from './lists/rows.ts';
import { recognisePage } from './pages.ts';
import { saysItIsEmpty } from './recognise/list-pages.ts';
import { selectedTab } from './recognise/selected-tab.ts';
import { findProvider } from './recognise/sign-in-pages.ts';

/**
 * Where a control is, verified at this moment, or an honest reason why it cannot be pointed at. It is looked for only on the pages
 * on which it stands, by what a person sees: kind, name, place among other things; never by ids or classes.
 *
 * @example
 * ```ts
 * document.body.innerHTML =
 *   '<a href="#out">Logout</a><main><a href="#e">Manage authorisations</a> <a href="#l">Link my business</a></main>';
 * findControl(document, { control: 'manage-authorisations-link' }).kind; // → 'found'
 * findControl(document, { control: 'keystore-password' }).kind; // → 'not-found'
 * ```
 */
export function findControl(
  document: Document,
  target: Target,
  snapshot: Snapshot = takeSnapshot(document),
): Found {
  if (!controls[target.control].pages.includes(recognisePage(document, snapshot))) return notFound;
  const found = findIn(snapshot, target);
  if (found.kind !== 'not-found' && found.kind !== 'hidden') return found;
  return findTabTo(snapshot, target.control) ?? (isBehindDialog(snapshot, target) ? covered : found);
}

const covered: Found = { kind: 'covered', name: '' };

function findIn(snapshot: Snapshot, target: Target): Found {
  return finders[target.control]?.(snapshot, target) ?? findPressable(snapshot, target.control);
}

function isBehindDialog(snapshot: Snapshot, target: Target): boolean {
  return snapshot.modal !== null && 'element' in findIn(snapshotBehindDialog(snapshot), target);
}

/** The tab that the control stands behind, where the page says that another one is open. */
function findTabTo(snapshot: Snapshot, id: ControlId): Found | null {
  const { behind } = controls[id];
  const open = selectedTab(snapshot);
  if (behind === undefined || open === null || open === controls[behind].opens) return null;
  const tab = findPressable(snapshot, behind);
  return tab.kind === 'found' ? tab : null;
}

type Finder = (snapshot: Snapshot, target: Target) => Found;

const finders: Partial<Record<ControlId, Finder>> = {
  'identity-provider': findProvider,
  continue: findContinue,
  'link-address': findAddress,
  'linkable-businesses': findLinkableBusinesses,
  'entity-list': (snapshot) => listElement(snapshot, 'entities'),
  'credential-list': (snapshot) => listElement(snapshot, 'credentials'),
  'entity-link': findEntityLink,
  'edit-credential': findInRow,
  'revoke-credential': findInRow,
  'valid-to': findValidTo,
  'keystore-password': findPasswordField,
  'display-name': findDisplayNameField,
  'accept-terms': findTermsBox,
  'claim-credential': findSuspendedRow,
  'authorisation-list': findAuthorisationList,
  'renew-authorisation': findRenew,
  'administrator-yes': findAdministratorYes,
  'authorisation-code': findTypedField,
  'software-id': findTypedField,
};

function findPressable(snapshot: Snapshot, id: ControlId): Found {
  const { shown, hidden } = matching(snapshot, id);
  return onlyOne(preferred(snapshot, id, shown), hidden);
}

/** Under the businesses to choose from, "Next" turns the pages of them. */
function findContinue(snapshot: Snapshot): Found {
  const { shown, hidden } = matching(snapshot, 'continue');
  const leading = linkableBusinesses(snapshot) ? shown : leadsOn(snapshot);
  return onlyOne(preferred(snapshot, 'continue', leading), hidden);
}

function listElement(snapshot: Snapshot, kind: 'entities' | 'credentials'): Found {
  const list = findList(snapshot, kind);
  const isSure = list !== null && (list.rows.length > 0 || saysItIsEmpty(snapshot));
  return isSure ? { kind: 'found', element: list.element, name: '' } : notFound;
}
