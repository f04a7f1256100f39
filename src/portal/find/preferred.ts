import { controls } from '../controls.ts';
import { closestAcrossShadow, containsAcrossShadow } from '../dom/drawn-tree.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { parentAcrossShadow } from '../dom/visibility.ts';
import { squeeze } from '../dom/words/text.ts';
import type { ControlId } from '../ids.ts';
import { formFields } from './form/name-field.ts';
import { isNamed, wordings } from './matching.ts';

const otherTabs = [
  'Manage authorisations',
  'Manage credentials',
  'Manage notifications',
  'History',
  'Authorisations',
].map(squeeze);

/** Of several with the right name, those that also stand where the control stands. Of "Download" and "Next", only what belongs to the form. */
export function preferred(snapshot: Snapshot, id: ControlId, shown: readonly Element[]): readonly Element[] {
  if (id === 'download' || id === 'form-next')
    return shown.filter((element) => belongsToForm(snapshot, element));
  if (shown.length < 2) return shown;
  if (controls[id].firstNameWins) return bestNamed(id, shown);
  const among = controls[id].opens !== undefined ? shown.filter(isAmongTabs) : shown.filter(isInMain);
  return among.length === 1 ? among : shown;
}

function bestNamed(id: ControlId, shown: readonly Element[]): readonly Element[] {
  const best = wordings(id).find((name) => shown.some((element) => isNamed(element, [name])));
  return best ? shown.filter((element) => isNamed(element, [best])) : shown;
}

function isInMain(element: Element): boolean {
  return element.closest('main,[role="main"],[role="dialog"],dialog') !== null;
}

const mostInToolbar = 60;

/** Whether the other tabs of an entity are beside it. */
function isAmongTabs(element: Element): boolean {
  const own = tabWords(element);
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++, at = parentAcrossShadow(at)) {
    const near = at.querySelectorAll('a,button,[role="tab"],li');
    // Beyond a toolbar stands the page.
    if (near.length > mostInToolbar) return false;
    const texts = [...near].map(tabWords);
    if (texts.some((text) => text !== own && otherTabs.includes(text)))
      return at.querySelectorAll('a,button,[role="tab"]').length < 12;
  }
  return false;
}

/** What a tab says without the number at its end. */
function tabWords(tab: Element): string {
  return squeeze(tab.textContent ?? '').replace(/(?<=\D)\d{1,4}$/, '');
}

/**
 * The create page's "Download" comes in the form of the password, the name and the tick box, or after them with no other heading
 * between. A "Download" under "Guides and resources" does not.
 */
function belongsToForm(snapshot: Snapshot, element: Element): boolean {
  // An open menu may float above the form and stand anywhere in the page.
  if (element.closest('[role="menu"],nav,[role="navigation"],[role="banner"]')) return false;
  const fields = formFields(snapshot);
  const form = closestAcrossShadow(element, 'form');
  if (form && fields.some((field) => containsAcrossShadow(form, field)))
    return !isInOtherPart(element, form, fields);
  const { indexOf } = snapshot.walk;
  const orderOf = (each: Element) => indexOf.get(each) ?? -1;
  const comesBefore = (one: Element, other: Element) => orderOf(one) < orderOf(other);
  const after = fields.filter((field) => comesBefore(field, element));
  const headings = elementsOf(snapshot, 'headings', 'h1,h2,h3,h4,h5,h6,[role="heading"]').filter(
    (heading) =>
      !/download/.test(squeeze(heading.textContent ?? '')) ||
      heading.closest('li,article,section') !== element.closest('li,article,section'),
  );
  const last = after.at(-1);
  return (
    last !== undefined &&
    !headings.some((heading) => comesBefore(last, heading) && comesBefore(heading, element))
  );
}

/** In a part of the form that has its own heading and none of the fields, such as "Guides". */
function isInOtherPart(element: Element, form: Element, fields: readonly Element[]): boolean {
  const part = closestAcrossShadow(element, 'section,article,aside');
  if (!part || !containsAcrossShadow(form, part) || fields.some((field) => containsAcrossShadow(part, field)))
    return false;
  const headings = [...part.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]')];
  return headings.some((heading) => !/credential|keystore/.test(squeeze(heading.textContent ?? '')));
}
