import { closestAcrossShadow } from './drawn-tree.ts';

/** Everything that a person may take for something to press. `tabindex` alone makes a `div` that reacts to clicks usable. */
export const pressable =
  'a,button,summary,input[type="button"],input[type="submit"],input[type="image"],[role="button"],[role="link"],' +
  '[role="tab"],[role="menuitem"],[tabindex],[onclick]';

export const typable =
  'input,textarea,[role="textbox"],[role="searchbox"],[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

export const tickable = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';

const valued =
  'textarea,select,progress,meter,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],[role="textbox"],[role="searchbox"],' +
  '[role="combobox"],[role="listbox"],[role="spinbutton"],[role="slider"],[role="scrollbar"],[role="progressbar"],[role="meter"]';

const pressRoles = new Set(['button', 'link', 'tab', 'menuitem']);
const pressTags = new Set(['a', 'button', 'summary']);
/** What often takes the focus by script (`tabindex="-1"`) or scrolls by keys, and is no control. */
const neverPressed =
  'h1,h2,h3,h4,h5,h6,main,section,article,nav,header,footer,table,form,fieldset,p,label,dialog,body,pre';

/** What says where a link or a button stands, and takes nothing away from it: a row, an item or a card that is one. */
const placeRoles = new Set([
  'row',
  'listitem',
  'article',
  'cell',
  'gridcell',
  'group',
  'none',
  'presentation',
]);

export function isPressable(element: Element): boolean {
  const role = roleAttribute(element);
  if (role && !(placeRoles.has(role) && pressTags.has(element.localName))) return pressRoles.has(role);
  if (pressTags.has(element.localName)) return true;
  if (element.localName === 'input') return /^(button|submit|image)$/.test(inputType(element));
  if (element.matches(neverPressed)) return false;
  return element.hasAttribute('onclick') || Number(element.getAttribute('tabindex') ?? -1) >= 0;
}

export function isTickable(element: Element): boolean {
  const role = roleAttribute(element);
  return role ? role === 'checkbox' || role === 'switch' : inputType(element) === 'checkbox';
}

/** A field for one line of plain text. A password field shown in clear is told apart by its label, not here. */
export function isTextField(element: Element): boolean {
  if (element.localName === 'input') return /^(text|search|)$/.test(inputType(element));
  return element.localName === 'textarea' || element.matches(typable);
}

export function isPasswordField(element: Element): boolean {
  return inputType(element) === 'password';
}

/** Whether what stands in it was typed or chosen by a person: none of our business, in whatever it stands. */
export function isField(element: Element): boolean {
  if (element.localName === 'input') return !/^(button|submit|reset|image)$/.test(inputType(element));
  return element.matches(valued);
}

/** Disabled to a person: by the attribute, by a fieldset around it, or as ARIA says. */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || closestAcrossShadow(element, '[aria-disabled="true"]') !== null;
}

/** The type as written; an input with none, or one unknown here, counts by what is written. */
export function inputType(element: Element): string {
  return element.localName === 'input' ? (element.getAttribute('type') ?? '').trim().toLowerCase() : 'none';
}

function roleAttribute(element: Element): string {
  return (element.getAttribute('role') ?? '').trim().toLowerCase().split(/\s+/)[0] ?? '';
}

/** A group that is all the head there is, its headers in no row, as in ExtJS. Inferred (2026-12-01). */
export function isHeadWithoutRow(group: Element): boolean {
  return (
    group.querySelector('[role="row"],tr') === null && group.querySelector('[role="columnheader"]') !== null
  );
}
