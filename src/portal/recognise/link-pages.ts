import { readAbn } from '../../values/abn.ts';
import { headingsOf } from '../dom/headings.ts';
import { fieldNames, labelsOf } from '../dom/labels.ts';
import { isShown } from '../dom/lines.ts';
import { type LineTest, linesThat } from '../dom/lines-of.ts';
import { inputType, isTickable, tickable, typable } from '../dom/role.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/text.ts';
import { isUsable } from '../dom/visibility.ts';
import { addressForm } from '../find/address-form.ts';
import { linkableBusinesses } from '../find/linkable-businesses.ts';
import { contentHeadings, isLinking } from '../find/linking-title.ts';
import { matching } from '../find/matching.ts';
import { canSignOut } from '../find/signed-in.ts';
import { hasNotice, isHeadedBy } from '../read/read-notices.ts';

/**
 * The pages on which a business is linked. RPA and SEED: "Link my business", "Continue", the postal or residential address, "Continue",
 * the businesses, "Continue", an e-mail address. What the pages show besides is inferred (2026-11-23), so each is known only by
 * what no other page has; "Continue" alone, which is on many, says nothing.
 */
export const links = {
  start: isStart,
  address: isAddress,
  businesses: (snapshot: Snapshot) => linkableBusinesses(snapshot) !== null,
  email: isEmail,
  /** The success is what the page is about. */
  done: (snapshot: Snapshot) =>
    isHeadedBy(snapshot, 'business-linked') && !showsHome(snapshot) && !isForm(snapshot),
  /** The success is on a page that is no other one: over the home page or the list of entities, it is still that page. */
  saysDone: (snapshot: Snapshot) => hasNotice(snapshot, 'business-linked') && !isForm(snapshot),
};

const addressTitle =
  /^(enter|confirm|provide|add|check)?(your|the|a)*(personal|postal|residential|home|current|or|and)*address(es|details?)?$/;
const emailTitle =
  /^(enter|confirm|provide|add|check|verify)?(your|an|a|the|business|contact|current)*emailaddress$/;
const emailName =
  /^(enter|confirm|your|an|a|the|business|contact|current|new|personal|work)*email(address)?$/;
/** R25a, RMA: making and changing authorisations asks for e-mail addresses too. */
const ofUsers = /^(add|new|edit|update)|user|representative|authorisationdetail/;

const isRedirection: LineTest = ({ text }) =>
  /redirected to the (ATO|Australian Taxation Office)\b/i.test(text) && /business/i.test(text);
const hasAbn: LineTest = ({ text }) => readAbn(text) !== null;
/** Values that are shown to be confirmed. */
const shownValues = {
  address: ({ text }) => /\b(NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b/i.test(text),
  email: ({ text }) => /\S@\S/.test(text),
} satisfies Record<string, LineTest>;

const cloudLink = squeeze('cloud software notifications');
const troubles = [
  'no-business-found',
  'all-businesses-linked',
  'identity-too-low',
  'business-cancelled',
  'no-permission',
  'business-linked',
] as const;

/** SPW: one ticks the express consent to be redirected to the ATO, then "Continue". Nothing is typed and nothing chosen yet. */
function isStart(snapshot: Snapshot): boolean {
  return (
    hasContinue(snapshot) &&
    (isLinking(snapshot) || saysRedirected(snapshot)) &&
    fieldsOf(snapshot).length === 0 &&
    !hasDeclaration(snapshot) &&
    !showsAbn(snapshot) &&
    !showsHome(snapshot) &&
    !troubles.some((id) => hasNotice(snapshot, id))
  );
}

/** RPA: the address as the ATO has it. */
function isAddress(snapshot: Snapshot): boolean {
  if (!hasContinue(snapshot)) return false;
  const { parts } = addressForm(snapshot);
  const isTitled = contentHeadings(snapshot).some((heading) => addressTitle.test(heading));
  if (parts > 0) return parts > 1 || isTitled || isLinking(snapshot);
  // An address that is only shown, to be confirmed. A summary at the end shows the businesses too.
  return isTitled && isConfirmed(snapshot, 'address');
}

/** RPA: an e-mail address, which may differ from that of the digital identity. myID's own page for it comes before one is signed in. */
function isEmail(snapshot: Snapshot): boolean {
  if (!hasContinue(snapshot)) return false;
  const isTitled = contentHeadings(snapshot).some((heading) => emailTitle.test(heading));
  const fields = fieldsOf(snapshot);
  const isAsked = fields.length > 0 && fields.every(isEmailField);
  if (isLinking(snapshot)) return isAsked || (isTitled && isConfirmed(snapshot, 'email'));
  const isElsewhere = headingsOf(snapshot).some(({ squeezed }) => ofUsers.test(squeezed));
  return isAsked && isTitled && !isElsewhere && canSignOut(snapshot);
}

/** A step of linking that only shows what is to be confirmed. */
function isConfirmed(snapshot: Snapshot, value: keyof typeof shownValues): boolean {
  const isShownOnly = isLinking(snapshot) && fieldsOf(snapshot).length === 0 && !showsAbn(snapshot);
  return isShownOnly && linesThat(snapshot, shownValues[value]).some(isShown);
}

function isForm(snapshot: Snapshot): boolean {
  return fieldsOf(snapshot).length > 0 && hasContinue(snapshot);
}

function hasContinue(snapshot: Snapshot): boolean {
  return matching(snapshot, 'continue').shown.length > 0;
}

interface Field {
  readonly element: Element;
  readonly names: readonly string[];
}

/** Fields to type or choose in, without a search in the page's head. */
function fieldsOf(snapshot: Snapshot): Field[] {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields', `${typable},select`)
    .filter(
      (element) => !/^(hidden|checkbox|radio|button|submit|image|reset|search)$/.test(inputType(element)),
    )
    .filter((element) => element.getAttribute('role') !== 'searchbox' && isUsable(element))
    .map((element) => ({ element, names: fieldNames(element, labels) }));
}

function isEmailField({ element, names }: Field): boolean {
  return inputType(element) === 'email' || names.some((name) => emailName.test(name));
}

function saysRedirected(snapshot: Snapshot): boolean {
  return linesThat(snapshot, isRedirection).some(isShown);
}

/** A declaration comes at the end of the linking, not at its beginning. */
function hasDeclaration(snapshot: Snapshot): boolean {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields', tickable)
    .filter(isTickable)
    .some((box) => fieldNames(box, labels).some((name) => name.includes('declar')));
}

function showsAbn(snapshot: Snapshot): boolean {
  return linesThat(snapshot, hasAbn).some(isShown);
}

function showsHome(snapshot: Snapshot): boolean {
  return matching(snapshot, 'manage-authorisations-link').shown.some((link) =>
    squeeze(link.textContent ?? '').includes(cloudLink),
  );
}
