import { controls } from '../../controls.ts';
import { isAside, isInFooter } from '../../dom/context.ts';
import { closestAcrossShadow } from '../../dom/drawn-tree.ts';
import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import { inputType, isDisabled, isTextField, typable } from '../../dom/role.ts';
import type { Snapshot } from '../../dom/snapshot.ts';
import { headingOver, headingsOf } from '../../dom/words/headings.ts';
import { labelNames, labelsOf } from '../../dom/words/labels.ts';
import { squeezeAll } from '../../dom/words/text.ts';
import { type Field, fieldsOf, findPasswordField, findTermsBox, pick } from '../find-field.ts';
import { type Found, notFound } from '../found.ts';

const names = squeezeAll(controls['display-name'].names);

const ask = '(?:please)?(?:enter|type|choose|pick|select|give|provide)?';
const the = '(?:a|an|the|your|this|new)*';
const credential = `${the}(?:machine)?credential`;
/** Squeezed, inferred (2026-11-29): "Enter a display name for the credential", "Name of this machine credential", "Name your credential". */
const wordings = [
  `${ask}${the}(?:machine)?(?:credential|display|credentialdisplay)name(?:(?:of|for)${credential})?`,
  `${ask}${the}name(?:of|for)${credential}`,
  `name${credential}`,
].map((words) => new RegExp(`^${words}$`));

/** Squeezed: what else may be typed on the create page. */
const somethingElse =
  /mail|abn|phone|mobile|fax|search|find|filter|code|pin$|first|given|family|last|surname|middle|full|your(own)?name|user|custodian|contact|person|comment|note|description|reason|message|question|answer|business|entity|company|organisation|trading|legal|path|folder|file|location|directory|keystore|device|computer|machinename|host|workstation|server|date|address|suburb|post|state|confirm|again|repeat|retype|reenter|retry|verify|oncemore|twice|secondtime|match|existing|current|old|previous|former|replaces|software|product|serial|number|id$|url|web|site|captcha|title|department|branch|password|passphrase|secret|hint/;
const saysName = /name|credential|display|label|alias|call|identif/;

/** Squeezed headings of parts of a form: what is asked there is the name of somebody or something else, unless they speak of the credential. */
const otherPart =
  /business|entity|company|organisation|trading|contact|applicant|custodian|user|representative|yourdetail|yourinformation|aboutyou|personal|address|software|product|provider|device|computer|declaration|account/;
const ownPart = /credential|keystore/;

const apart =
  'header,nav,search,[role="banner"],[role="navigation"],[role="search"],[role="searchbox"],[role="combobox"]';

/** Over the page on which a credential is made, squeezed, by which an s after "credential" is gone; one of several pages may say which. */
const createTitle =
  /^(step\d{1,2}(of\d{1,2})?)?create(a|new|anew)?machinecredential(s?tep\d{1,2}(of\d{1,2})?)?$/;

/** The field for the name of the new credential, by its label; on a form that is certainly the one that makes it, the one that is left. */
export const findDisplayNameField = oncePerSnapshot((snapshot: Snapshot): Found => {
  const texts = textFields(snapshot);
  const all = texts.filter(isNamed);
  // A filter beside the form may be called the same.
  const ofForm = all.filter(({ element, shown }) => shown && isInPlace(element));
  const named = ofForm.length > 1 ? withPassword(snapshot, ofForm) : ofForm.length > 0 ? ofForm : all;
  // The old name may stand beside the new one, where nobody can change it.
  const open = named.filter(({ element }) => !isFixed(element));
  if (named.length > 0) return pick(open.some(({ shown }) => shown) ? open : named);
  return leftOver(snapshot, texts);
});

const textFields = oncePerSnapshot((snapshot: Snapshot): readonly Field[] =>
  fieldsOf(snapshot, typable).filter(
    (field) => isTextField(field.element) && !field.names.some((name) => name.includes('password')),
  ),
);

/** The field itself, when there is exactly one; disabled ones too, and one of a step that is shut again: what stands there still counts. */
export function nameField(snapshot: Snapshot): Element | null {
  const found = findDisplayNameField(snapshot);
  if ('element' in found) return found.element;
  const [only, second] = found.kind === 'hidden' ? textFields(snapshot).filter(isNamed) : [];
  return only && !second ? only.element : null;
}

/** The fields of the create form that can be seen. */
export function formFields(snapshot: Snapshot): Element[] {
  return [findPasswordField(snapshot), findDisplayNameField(snapshot), findTermsBox(snapshot)].flatMap(
    (found) => ('element' in found ? [found.element] : []),
  );
}

export function isHeadedCreate(snapshot: Snapshot): boolean {
  return headingsOf(snapshot).some(({ squeezed }) => isCreateTitle(squeezed));
}

export function isCreateTitle(squeezed: string): boolean {
  return createTitle.test(squeezed);
}

function isNamed(field: Field): boolean {
  return field.names.some((name) => names.includes(name) || wordings.some((words) => words.test(name)));
}

function isFixed(element: Element): boolean {
  return element.matches('[readonly],[aria-readonly="true"]');
}

/** Of several, the one in the form of the password, where that is one form and holds no other. */
function withPassword(snapshot: Snapshot, named: readonly Field[]): readonly Field[] {
  const password = findPasswordField(snapshot);
  const form = 'element' in password ? closestAcrossShadow(password.element, 'form') : null;
  const own = named.filter(({ element }) => form !== null && closestAcrossShadow(element, 'form') === form);
  return own.length === 1 ? own : named;
}

/** Not in the page's head, in a menu or a search, beside the content or below it. */
function isInPlace(element: Element): boolean {
  return closestAcrossShadow(element, apart) === null && !isInFooter(element) && !isAside(element);
}

/**
 * The one field for text beside the password, in a form that makes a credential, whose label speaks of a name. Never one that says nothing of it:
 * a password's second field is a field for text, too, while the person has it shown.
 */
function leftOver(snapshot: Snapshot, texts: readonly Field[]): Found {
  const password = findPasswordField(snapshot);
  if (!('element' in password)) return notFound;
  const isCertain = isHeadedCreate(snapshot) || 'element' in findTermsBox(snapshot);
  if (!isCertain) return notFound;
  const form = closestAcrossShadow(password.element, 'form');
  const beside = texts.filter(
    ({ element, shown }) =>
      shown &&
      element !== password.element &&
      inputType(element) !== 'search' &&
      !isFixed(element) &&
      !isDisabled(element) &&
      closestAcrossShadow(element, 'form') === form &&
      isInPlace(element),
  );
  const labels = labelsOf(snapshot);
  const called = beside.map((field) => ({
    field,
    label: shortest(labelNames(field.element, labels), field),
  }));
  const fitting = called.filter(({ label }) => label !== '' && !somethingElse.test(label));
  const inPlace = fitting.map((each) => ({ ...each, part: partOf(snapshot, each.field) }));
  const own = inPlace.filter(({ label, part }) => part === 'own' && saysName.test(label));
  const [only, second] = own.length > 0 ? own : inPlace.filter(({ part }) => part !== 'other');
  if (!only || second) return notFound;
  return saysName.test(only.label) ? pick([only.field]) : notFound;
}

/** Whether the heading that a field stands under speaks of the credential, of something else, or of neither. */
function partOf(snapshot: Snapshot, { element }: Field): 'own' | 'other' | 'unknown' {
  const heading = headingOver(snapshot, element)?.squeezed ?? '';
  if (ownPart.test(heading)) return isCreateTitle(heading) ? 'unknown' : 'own';
  return otherPart.test(heading) ? 'other' : 'unknown';
}

/** The label without the hint after it; a placeholder is often an example. */
function shortest(labels: readonly string[], field: Field): string {
  const [label = ''] = (labels.length > 0 ? labels : field.names).toSorted(
    (one, other) => one.length - other.length,
  );
  return label;
}
