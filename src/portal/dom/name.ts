import { readText } from './text.ts';
import { isVisible } from './visibility.ts';

const unread = new Set(['script', 'style', 'template', 'noscript', 'credential-guide', 'svg']);

/**
 * The name that a control has for a person: what assistive technology says where the page gives it such a name, else its text. Never
 * reads the value of a field; only buttons are named by `value`.
 */
export function nameOf(element: Element): string {
  return spokenName(element) || readText(visibleText(element)) || attribute(element, 'title');
}

/** The name given by `aria-labelledby`, `aria-label`, or the value or `alt` of an input button. Empty when none. */
export function spokenName(element: Element): string {
  const ids = attribute(element, 'aria-labelledby').split(' ').filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  // What labels may be hidden itself, so its plain text counts.
  const labelled = readText(ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' '));
  if (labelled || attribute(element, 'aria-label')) return labelled || attribute(element, 'aria-label');
  if (isInputButton(element)) return attribute(element, 'value');
  return element.matches('input[type="image" i]') ? attribute(element, 'alt') : '';
}

function isInputButton(element: Element): boolean {
  return element.localName === 'input' && /^(submit|button)$/i.test(element.getAttribute('type') ?? '');
}

/** Text of what is shown inside an element: hidden parts and (unless asked for) icons left out, images by their `alt`, slots by what fills them. */
export function visibleText(node: Node, withIcons = false): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return [...node.childNodes].map((child) => visibleText(child, withIcons)).join('');
  const element = node as Element;
  if (unread.has(element.localName) || isHiddenFromNames(element)) return '';
  if (!withIcons && isIcon(element)) return '';
  if (element.localName === 'br') return ' ';
  // A button's words; what somebody typed into a field is none of our business.
  if (isInputButton(element)) return ` ${attribute(element, 'value')} `;
  if (element.localName === 'img') return ` ${attribute(element, 'alt')} `;
  return childrenAsDrawn(element)
    .map((child) =>
      child.nodeType === 1 && !isVisibleInside(child as Element) ? '' : visibleText(child, withIcons),
    )
    .join('');
}

/** The child nodes as the page draws them: a shadow tree instead of what it is attached to, a slot's content in the slot. */
export function childrenAsDrawn(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName !== 'slot') return [...element.childNodes];
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

function isHiddenFromNames(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

/** An icon drawn by a font: one lower-case word in an element that stands for icons ("<i>download</i>"). */
export function isIcon(element: Element): boolean {
  const word = element.childElementCount === 0 ? (element.textContent ?? '').trim() : '';
  if (!/^[a-z0-9_]{2,30}$/.test(word)) return false;
  if (element.localName === 'i' || element.localName.includes('icon')) return true;
  // The font of icons is told by its class where it is not loaded. A class only ever takes words away here.
  if (/(^|[\s-])(material-)?(icons?|symbols)\b|glyphicon/.test(element.className)) return true;
  const view = element.ownerDocument.defaultView;
  return /icon|symbols/i.test(view?.getComputedStyle(element).fontFamily ?? '');
}

/** Cheaper than `isVisible`, and kinder: a part of a button needs no box of its own (`display: contents`). */
function isVisibleInside(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return isVisible(element);
  if (element.localName === 'br' || element.checkVisibility({ visibilityProperty: true })) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function attribute(element: Element, name: string): string {
  return readText(element.getAttribute(name) ?? '');
}
