import { readAbn } from '../../values/abn.ts';
import { headingsOf } from '../dom/headings.ts';
import { fieldNames, labelsOf } from '../dom/labels.ts';
import { isShown } from '../dom/lines.ts';
import { type LineTest, linesThat } from '../dom/lines-of.ts';
import { elementsOf, type Look } from '../dom/look.ts';
import { inputType, isTickable, tickable, typable } from '../dom/role.ts';
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
  businesses: (look: Look) => linkableBusinesses(look) !== null,
  email: isEmail,
  /** The success is what the page is about. */
  done: (look: Look) => isHeadedBy(look, 'business-linked') && !showsHome(look) && !isForm(look),
  /** The success is on a page that is no other one: over the home page or the list of entities, it is still that page. */
  saysDone: (look: Look) => hasNotice(look, 'business-linked') && !isForm(look),
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
function isStart(look: Look): boolean {
  return (
    hasContinue(look) &&
    (isLinking(look) || saysRedirected(look)) &&
    fieldsOf(look).length === 0 &&
    !hasDeclaration(look) &&
    !showsAbn(look) &&
    !showsHome(look) &&
    !troubles.some((id) => hasNotice(look, id))
  );
}

/** RPA: the address as the ATO has it. */
function isAddress(look: Look): boolean {
  if (!hasContinue(look)) return false;
  const { parts } = addressForm(look);
  const isTitled = contentHeadings(look).some((heading) => addressTitle.test(heading));
  if (parts > 0) return parts > 1 || isTitled || isLinking(look);
  // An address that is only shown, to be confirmed. A summary at the end shows the businesses too.
  return isTitled && isConfirmed(look, 'address');
}

/** RPA: an e-mail address, which may differ from that of the digital identity. myID's own page for it comes before one is signed in. */
function isEmail(look: Look): boolean {
  if (!hasContinue(look)) return false;
  const isTitled = contentHeadings(look).some((heading) => emailTitle.test(heading));
  const fields = fieldsOf(look);
  const isAsked = fields.length > 0 && fields.every(isEmailField);
  if (isLinking(look)) return isAsked || (isTitled && isConfirmed(look, 'email'));
  const isElsewhere = headingsOf(look).some(({ squeezed }) => ofUsers.test(squeezed));
  return isAsked && isTitled && !isElsewhere && canSignOut(look);
}

/** A step of linking that only shows what is to be confirmed. */
function isConfirmed(look: Look, value: keyof typeof shownValues): boolean {
  const isShownOnly = isLinking(look) && fieldsOf(look).length === 0 && !showsAbn(look);
  return isShownOnly && linesThat(look, shownValues[value]).some(isShown);
}

function isForm(look: Look): boolean {
  return fieldsOf(look).length > 0 && hasContinue(look);
}

function hasContinue(look: Look): boolean {
  return matching(look, 'continue').shown.length > 0;
}

interface Field {
  readonly element: Element;
  readonly names: readonly string[];
}

/** Fields to type or choose in, without a search in the page's head. */
function fieldsOf(look: Look): Field[] {
  const labels = labelsOf(look);
  return elementsOf(look, 'fields', `${typable},select`)
    .filter(
      (element) => !/^(hidden|checkbox|radio|button|submit|image|reset|search)$/.test(inputType(element)),
    )
    .filter((element) => element.getAttribute('role') !== 'searchbox' && isUsable(element))
    .map((element) => ({ element, names: fieldNames(element, labels) }));
}

function isEmailField({ element, names }: Field): boolean {
  return inputType(element) === 'email' || names.some((name) => emailName.test(name));
}

function saysRedirected(look: Look): boolean {
  return linesThat(look, isRedirection).some(isShown);
}

/** A declaration comes at the end of the linking, not at its beginning. */
function hasDeclaration(look: Look): boolean {
  const labels = labelsOf(look);
  return elementsOf(look, 'fields', tickable)
    .filter(isTickable)
    .some((box) => fieldNames(box, labels).some((name) => name.includes('declar')));
}

function showsAbn(look: Look): boolean {
  return linesThat(look, hasAbn).some(isShown);
}

function showsHome(look: Look): boolean {
  return matching(look, 'manage-authorisations-link').shown.some((link) =>
    squeeze(link.textContent ?? '').includes(cloudLink),
  );
}
