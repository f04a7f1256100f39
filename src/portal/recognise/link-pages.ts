import { readAbn } from '../../values/abn.ts';
import { inputType, isTickable, tickable, typable } from '../dom/role.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { headingsOf } from '../dom/words/headings.ts';
import { fieldNames, labelsOf } from '../dom/words/labels.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { squeeze } from '../dom/words/text.ts';
import { addressForm, showsAddress } from '../find/linking/address-form.ts';
import { leadsOn } from '../find/linking/link-buttons.ts';
import { hasChoices, linkableBusinesses } from '../find/linking/linkable-businesses.ts';
import { contentHeadings, isLinking } from '../find/linking/linking-title.ts';
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
  /^(enter|confirm|provide|add|check|verify|review|isthis)?(your|the|a)*(personal|postal|mailing|residential|home|current|or|and)*address(es|details?)?(correct|right)?$/;
/** RPA: what is asked for is the person's address as the ATO has it. */
const ofPerson = /personal|postal|mailing|residential|home/;
const isOfTax: LineTest = ({ text }) =>
  text.length < 300 && /\baddress\b/i.test(text) && /\b(ATO|Australian Taxation Office|tax)\b/i.test(text);
const isLaterStep: LineTest = ({ text }) => /^step ([2-9]|1\d) ?(of|\/) ?\d/i.test(text);
const emailTitle =
  /^(enter|confirm|provide|add|check|verify)?(your|an|a|the|business|contact|current)*emailaddress$/;
const emailName =
  /^(enter|confirm|your|an|a|the|business|contact|current|new|personal|work)*email(address)?$/;
/** R25a, RMA: making and changing authorisations asks for e-mail addresses too. */
const ofUsers = /^(add|new|edit|update)|user|representative|authorisationdetail/;

const isRedirection: LineTest = ({ text }) =>
  /redirected to the (ATO|Australian Taxation Office)\b/i.test(text) && /business/i.test(text);
/** What the ATO is asked for: only linking needs it. */
const isCheckedByTax: LineTest = ({ text }) =>
  text.length < 300 &&
  /\b(check|confirm|verify|match|compare)\w* your (details|identity|address|name)\b.{0,60}\b(ATO|Australian Taxation Office)\b/i.test(
    text,
  );
const hasAbn: LineTest = ({ text }) => readAbn(text) !== null;
const hasEmail: LineTest = ({ text }) => /\S@\S/.test(text);

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
    // "Next" may be anything's under that title.
    ((isLinking(snapshot) && matching(snapshot, 'continue').shown.length > 0) || saysRedirected(snapshot)) &&
    fieldsOf(snapshot).length === 0 &&
    // One title may stand over all the steps: what asks something is a later one.
    !hasChoices(snapshot) &&
    !linesThat(snapshot, isLaterStep).some(isShown) &&
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
  const titles = contentHeadings(snapshot).filter((heading) => addressTitle.test(heading));
  if (parts > 0) return parts > 1 || titles.length > 0 || isLinking(snapshot) || isAddressOfPerson(snapshot);
  // An address that is only shown, to be confirmed. A summary at the end shows the businesses too.
  const isAbout = isLinking(snapshot) ? titles.length > 0 : titles.some((title) => ofPerson.test(title));
  return isAbout && showsOnly(snapshot) && showsAddress(snapshot);
}

/** One field for the whole address, under a heading that may be no more than the person's name. */
function isAddressOfPerson(snapshot: Snapshot): boolean {
  const { fields, isOfPerson } = addressForm(snapshot);
  const isAllThatIsAsked = fieldsOf(snapshot).every(({ element }) => fields.includes(element));
  const isElsewhere = headingsOf(snapshot).some(({ squeezed }) => ofUsers.test(squeezed));
  return isAllThatIsAsked && !isElsewhere && (isOfPerson || linesThat(snapshot, isOfTax).some(isShown));
}

/** RPA: an e-mail address, which may differ from that of the digital identity. myID's own page for it comes before one is signed in. */
function isEmail(snapshot: Snapshot): boolean {
  if (!hasContinue(snapshot)) return false;
  const isTitled = contentHeadings(snapshot).some((heading) => emailTitle.test(heading));
  const fields = fieldsOf(snapshot);
  const isAsked = fields.length > 0 && fields.every(isEmailField);
  if (isLinking(snapshot)) return isAsked || (isTitled && showsEmail(snapshot));
  const isElsewhere = headingsOf(snapshot).some(({ squeezed }) => ofUsers.test(squeezed));
  return isAsked && isTitled && !isElsewhere && canSignOut(snapshot);
}

function showsEmail(snapshot: Snapshot): boolean {
  return showsOnly(snapshot) && linesThat(snapshot, hasEmail).some(isShown);
}

/** A step of linking that only shows what is to be confirmed. */
function showsOnly(snapshot: Snapshot): boolean {
  return fieldsOf(snapshot).length === 0 && !showsAbn(snapshot);
}

function isForm(snapshot: Snapshot): boolean {
  return fieldsOf(snapshot).length > 0 && hasContinue(snapshot);
}

function hasContinue(snapshot: Snapshot): boolean {
  return leadsOn(snapshot).length > 0;
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
    .filter((element) => element.getAttribute('role') !== 'searchbox' && snapshot.sight.canUse(element))
    .map((element) => ({ element, names: fieldNames(element, labels) }));
}

function isEmailField({ element, names }: Field): boolean {
  return inputType(element) === 'email' || names.some((name) => emailName.test(name));
}

function saysRedirected(snapshot: Snapshot): boolean {
  return [isRedirection, isCheckedByTax].some((test) => linesThat(snapshot, test).some(isShown));
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
