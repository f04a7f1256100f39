import { computeAccessibleName } from 'dom-accessibility-api';
import { type CopyOptions, drawnCopy, isInputButton } from '../drawn-copy.ts';
import { childrenAsDrawn, parentAsDrawn } from '../drawn-tree.ts';
import { isVisible } from '../visibility.ts';
import { writtenAround } from './by-style.ts';
import { isIcon } from './icons.ts';
import { readText, withoutInvisible } from './text.ts';

export { childrenAsDrawn } from '../drawn-tree.ts';

const unread = new Set(['script', 'style', 'template', 'noscript', 'credential-guide', 'svg']);
const given = '[aria-label],[aria-labelledby]';

/**
 * The name that a control has for a person: what assistive technology says, by the standard, without the words of icons. Empty where
 * there is none, and where what is seen says something else than what is spoken. Never holds the value of a field. It asks for styles:
 * for the few that are meant.
 */
export function nameOf(element: Element): string {
  const name = accessibleName(element) || accessibleName(element, { withIcons: true });
  return isAsSeen(element, name) ? name : '';
}

/** The name by the standard (W3C Accessible Name 1.2), with the words of icons or without them. */
export function accessibleName(element: Element, options: CopyOptions = {}): string {
  const plain = plainName(element);
  if (plain !== '') return readText(withoutInvisible(plain));
  const copy = drawnCopy(element, options);
  return copy ? readText(withoutInvisible(computeAccessibleName(copy, asCopied))) : '';
}

const named =
  '[aria-label],[aria-labelledby],[aria-owns],[role]:not([role="button"],[role="link"],[role="tab"])';

/** What a control says that holds nothing but text: by the standard that is its name, and most are so. Empty for any other. */
function plainName(element: Element): string {
  if (!plainTags.has(element.localName) || element.shadowRoot || element.matches(named)) return '';
  if (element.childElementCount > 0) return '';
  const text = element.textContent ?? '';
  return readText(text) === '' ? '' : writtenAround(element, text);
}

const plainTags = new Set(['a', 'button', 'summary']);

/** In the copy nothing is hidden and all gaps are written: no style is left to ask for. */
const asCopied = {
  getComputedStyle: () => ({ getPropertyValue: () => 'inline' }) as unknown as CSSStyleDeclaration,
  computedStyleSupportsPseudoElements: false,
};

/**
 * Whether the words that are seen are in those that are spoken (WCAG 2.5.3 "Label in Name"), or begin with them. A button that shows
 * "Revoke" and is announced as "Edit" is neither. Signs and single letters ("×", "i") are pictures.
 */
export function isAsSeen(element: Element, spoken: string): boolean {
  if (!isNamedApart(element)) return true;
  const seen = bare(seenText(element));
  const said = bare(spoken);
  return (
    seen.length <= 2 || said.includes(seen) || seen.startsWith(said) || isSubset(seenText(element), spoken)
  );
}

/** What a person sees in an element, whether it is spoken or not; without icons. */
export function seenText(element: Element): string {
  return readText(withoutInvisible(textDrawn(element, { withIcons: false, withUnspoken: true })));
}

/**
 * The first line of a card that can be pressed as a whole, where what follows explains it; else empty. A label that is broken over two lines
 * ("Edit" and below it "authorisation") has none: after a single word it takes a sentence.
 */
export function titleLine(card: Element): string {
  const lines = textDrawn(card, { withIcons: false, withBreaks: true })
    .split('\n')
    .map(readText)
    .filter(Boolean);
  const [first = '', ...rest] = lines.map(withoutInvisible);
  const explained = wordsOf(rest.join(' ')).length;
  return explained >= (wordsOf(first).length > 1 ? 2 : 4) ? first : '';
}

/** Whether anything in it is named by other words than stand there. */
function isNamedApart(element: Element): boolean {
  return element.matches(given) || element.querySelector(given) !== null || holdsShadow(element);
}

function holdsShadow(element: Element): boolean {
  return (
    element.shadowRoot !== null ||
    [...element.children].some((child) => child.localName === 'slot' || child.localName.includes('-'))
  );
}

function isSubset(seen: string, spoken: string): boolean {
  const said = new Set(wordsOf(spoken));
  return wordsOf(seen).every((word) => said.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bare(text: string): string {
  return wordsOf(text.normalize('NFKC')).join('');
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

/** Text of what is shown inside an element: hidden parts and (unless asked for) icons left out, images by their `alt`, slots by what fills them. */
export function visibleText(node: Node, withIcons = false): string {
  return textDrawn(node, { withIcons });
}

interface TextOptions {
  readonly withIcons: boolean;
  /** What is taken out of the accessibility tree is seen all the same. */
  readonly withUnspoken?: boolean;
  /** A line break where the page has one. */
  readonly withBreaks?: boolean;
}

function textDrawn(node: Node, options: TextOptions): string {
  if (node.nodeType === 3) return options.withBreaks ? flat(node.nodeValue ?? '') : (node.nodeValue ?? '');
  if (node.nodeType !== 1) return [...node.childNodes].map((child) => textDrawn(child, options)).join('');
  const element = node as Element;
  if (unread.has(element.localName)) return '';
  if (!options.withUnspoken && element.getAttribute('aria-hidden') === 'true') return '';
  if (!options.withIcons && isIcon(element, () => fontOf(element))) return '';
  if (element.localName === 'br') return options.withBreaks ? '\n' : ' ';
  // A button's words; what somebody typed into a field is none of our business.
  if (isInputButton(element)) return ` ${attribute(element, 'value')} `;
  if (element.localName === 'img') return ` ${attribute(element, 'alt')} `;
  const text = childrenAsDrawn(element)
    .map((child) =>
      child.nodeType === 1 && !isVisibleInside(child as Element) ? '' : textDrawn(child, options),
    )
    .join('');
  return options.withBreaks && beginsLine(element) ? `\n${text}\n` : text;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether it is drawn on lines of its own. What stands side by side in a row of boxes is not. */
function beginsLine(element: Element): boolean {
  const parent = parentAsDrawn(element);
  const around = parent && styleOf(parent);
  if (around?.display.includes('flex') && !around.flexDirection.startsWith('column')) return false;
  return !/^(inline|contents|none|table-cell)/.test(styleOf(element)?.display ?? 'inline');
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function fontOf(element: Element): string {
  return styleOf(element)?.fontFamily ?? '';
}

/** Cheaper than `isVisible`, and kinder: a part of a button needs no box of its own (`display: contents`). */
function isVisibleInside(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return isVisible(element);
  if (element.localName === 'br' || element.checkVisibility({ visibilityProperty: true })) return true;
  return styleOf(element)?.display === 'contents';
}

function attribute(element: Element, name: string): string {
  return readText(element.getAttribute(name) ?? '');
}
