import { isInLiveRegion, isInPressable } from '../../dom/context.ts';
import { closestAcrossShadow, containsAcrossShadow } from '../../dom/drawn-tree.ts';
import { elementsOf, pressablesInside, type Snapshot } from '../../dom/snapshot.ts';
import { parentAcrossShadow } from '../../dom/visibility.ts';
import { headingsOf } from '../../dom/words/headings.ts';
import { isShown } from '../../dom/words/lines.ts';
import { type LineTest, linesThat } from '../../dom/words/lines-of.ts';
import { readText, squeeze } from '../../dom/words/text.ts';
import { holdsAtMost } from '../../dom/words/text-size.ts';
import { formFields, isCreateTitle } from './name-field.ts';
import { asksToSave, dialogOverForm } from './save-dialog.ts';

/** Of what bears the name of "Download" or "Next", what is the create form's own; where a dialog over it asks to save the file, what is in that. */
export function ofForm(snapshot: Snapshot, shown: readonly Element[]): readonly Element[] {
  const inDialogs = shown.filter((element) => {
    const around = dialogOverForm(snapshot, element);
    return around !== null && asksToSave(snapshot, around);
  });
  if (inDialogs.length > 0) return inDialogs;
  const below = shown.filter((element) => belongsToForm(snapshot, element));
  const [only, second] = shown;
  if (below.length > 0 || !only || second) return below;
  return isInContent(only) && isAtEdge(snapshot, only) ? [only] : [];
}

/** The only one, where the fields are not before it. */
function isAtEdge(snapshot: Snapshot, element: Element): boolean {
  if (dialogOverForm(snapshot, element)) return false;
  return formFields(snapshot).length === 0
    ? isOnSummary(snapshot, element)
    : isInBarOfForm(snapshot, element);
}

/** An open menu may float above the form and stand anywhere in the page. */
function isInContent(element: Element): boolean {
  return element.closest('[role="menu"],nav,[role="navigation"],[role="banner"]') === null;
}

/**
 * The create page's "Download" comes in the form of the password, the name and the tick box, or after them with no other heading
 * between. A "Download" under "Guides and resources" does not.
 */
function belongsToForm(snapshot: Snapshot, element: Element): boolean {
  if (!isInContent(element) || dialogOverForm(snapshot, element)) return false;
  const fields = formFields(snapshot);
  const form = closestAcrossShadow(element, 'form');
  if (form && fields.some((field) => containsAcrossShadow(form, field)))
    return !isInOtherPart(element, form, fields);
  const { indexOf } = snapshot.walk;
  const orderOf = (each: Element) => indexOf.get(each) ?? -1;
  const comesBefore = (one: Element, other: Element) => orderOf(one) < orderOf(other);
  const last = fields.filter((field) => comesBefore(field, element)).at(-1);
  if (last === undefined) return false;
  const headings = elementsOf(snapshot, 'headings', 'h1,h2,h3,h4,h5,h6,[role="heading"]').filter(
    (heading) =>
      !/download/.test(squeeze(heading.textContent ?? '')) ||
      heading.closest('li,article,section') !== element.closest('li,article,section'),
  );
  return !headings.some(
    (heading) =>
      comesBefore(last, heading) && comesBefore(heading, element) && !isTitleOfMessage(heading, element),
  );
}

const messageTitle =
  /^(important|warning|error|note|notice|attention|alert|caution|success|please note|there is a problem)$/i;

/** Over a message, in a box with it: what comes after the box is none of its part. */
function isTitleOfMessage(heading: Element, element: Element): boolean {
  if (heading.parentElement?.contains(element)) return false;
  return isInLiveRegion(heading) || messageTitle.test(readText(heading.textContent ?? ''));
}

/** In a part of the form that has its own heading and none of the fields, such as "Guides". */
function isInOtherPart(element: Element, form: Element, fields: readonly Element[]): boolean {
  const part = closestAcrossShadow(element, 'section,article,aside');
  if (!part || !containsAcrossShadow(form, part) || fields.some((field) => containsAcrossShadow(part, field)))
    return false;
  const headings = [...part.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]')];
  return headings.some((heading) => !/credential|keystore/.test(squeeze(heading.textContent ?? '')));
}

/** Squeezed headings of the last page of a form in several, which only shows what was filled in. Inferred (2026-12-01). */
const summaryTitle =
  /^(review|summary|check|confirm|detail$|(your|the)?(new)?(machine)?credentialdetail|step\d)/;

/** Beside "Back" or "Cancel", or on a page that says to be a step, under the form's title and no other than that of a summary. */
function isOnSummary(snapshot: Snapshot, element: Element): boolean {
  const titles = headingsBefore(snapshot, element);
  const at = titles.findLastIndex(isCreateTitle);
  return (
    at >= 0 &&
    titles.slice(at + 1).every((title) => summaryTitle.test(title)) &&
    (hasWayBack(snapshot, element) || titles.length > at + 1 || isOneOfSteps(snapshot, titles[at] ?? ''))
  );
}

const isStep: LineTest = ({ text }) => text.length < 60 && /^step \d{1,2} ?(of|\/) ?\d{1,2}\b/i.test(text);

/** Whether the title, a line or a list of the steps says which of several this page is. */
function isOneOfSteps(snapshot: Snapshot, title: string): boolean {
  return (
    /tep\d/.test(title) ||
    linesThat(snapshot, isStep).some(isShown) ||
    snapshot.places.some((place) => place.querySelector('[aria-current="step"]') !== null)
  );
}

/** In a bar with "Cancel" right under the form's title: nothing is said between them that it could belong to. */
function isInBarOfForm(snapshot: Snapshot, element: Element): boolean {
  const { indexOf, lines } = snapshot.walk;
  const order = indexOf.get(element) ?? -1;
  const title = headingsOf(snapshot).findLast((heading) => (indexOf.get(heading.element) ?? -1) < order);
  if (!title || !isCreateTitle(title.squeezed) || !hasWayBack(snapshot, element)) return false;
  const end = indexOf.get(title.element) ?? -1;
  return !lines.some(
    (line) =>
      line.order > end &&
      line.order < order &&
      !title.element.contains(line.block) &&
      !isInPressable(line.pieces[0].element) &&
      isShown(line),
  );
}

function headingsBefore(snapshot: Snapshot, element: Element): string[] {
  const { indexOf } = snapshot.walk;
  const order = indexOf.get(element) ?? -1;
  return headingsOf(snapshot)
    .filter((heading) => (indexOf.get(heading.element) ?? -1) < order)
    .map(({ squeezed }) => squeezed);
}

const wayBack = ['Cancel', 'Back', 'Previous', 'Go back', 'Close', 'Previous step'].map(squeeze);
/** A row of buttons says no more than this. */
const longestBar = 160;
const longestButton = 40;

/** In the same little block, or right before or after it. */
function hasWayBack(snapshot: Snapshot, element: Element): boolean {
  const near = [element.previousElementSibling, element.nextElementSibling].filter(
    (each) => each !== null && holdsAtMost(each, longestButton),
  );
  for (let at = parentAcrossShadow(element); at && holdsAtMost(at, longestBar); at = parentAcrossShadow(at))
    near.push(at);
  return near.some(
    (each) =>
      each !== null &&
      pressablesInside(snapshot, each).some(({ texts }) => texts.some((text) => wayBack.includes(text))),
  );
}
