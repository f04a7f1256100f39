import { childrenAsDrawn } from './drawn-tree.ts';
import { isField, isPressable } from './role.ts';
import { writtenByStyle } from './words/by-style.ts';
import { isIcon } from './words/icons.ts';
import { readText } from './words/text.ts';

/** More than any control has (nodes): a name is asked of a control, and what it refers to may be all of the page. */
const mostNodes = 500;

/** What says how an element is called, and nothing else of it. A field's `value` is not among it. */
const naming = [
  'role',
  'aria-label',
  'aria-labelledby',
  'aria-owns',
  'title',
  'alt',
  'type',
  'href',
  'label',
];
/** Copied by another tag: to make one of these may load or start something. */
const lively = new Set(['script', 'style', 'link', 'iframe', 'frame', 'object', 'embed', 'video', 'audio']);
const neverRead = new Set(['script', 'style', 'template', 'noscript', 'credential-guide']);

export interface CopyOptions {
  /** The labels of a field, which are not looked for here: to ask each field walks the page. */
  readonly labels?: readonly Element[];
  readonly withIcons?: boolean;
}

/**
 * An element as the page draws it, in the least markup that still says its name: shadow trees and slots are resolved, what is hidden
 * is left out, what has no say in the name is dissolved into its text. It is in no document and has no value of a field in it, so
 * that whoever computes the name of it cannot read one. Null where there is more in it than in any control.
 */
export function drawnCopy(element: Element, options: CopyOptions = {}): Element | null {
  return new Copying(element.ownerDocument, options).copy(element);
}

type Style = CSSStyleDeclaration | undefined;

/** Nothing counts as hidden. */
const all = 'all';

class Copying {
  readonly #document: Document;
  readonly #options: CopyOptions;
  /** A reference is resolved in the tree that it stands in; the copies of all trees are in this one. */
  readonly #fragment: DocumentFragment;
  readonly #copies = new Map<Element, Element>();
  readonly #references: { readonly from: Element; readonly attribute: string; readonly to: Element[] }[] = [];
  #left = mostNodes;

  constructor(document: Document, options: CopyOptions) {
    this.#document = document;
    this.#options = options;
    this.#fragment = document.createDocumentFragment();
  }

  copy(element: Element): Element | null {
    const copy = this.#copyWhole(element);
    const { labels = [] } = this.#options;
    if (labels.length > 0 && !copy.hasAttribute('aria-labelledby')) {
      const shown = labels.filter((label) => styleOf(label)?.display !== 'none');
      if (readText(copy.getAttribute('aria-label') ?? '') === '')
        this.#references.push({ from: copy, attribute: 'aria-labelledby', to: shown });
    }
    this.#followReferences();
    return this.#left < 0 ? null : copy;
  }

  /** One step far, as the standard has it: what is referred to is named by itself. */
  #followReferences(): void {
    for (const { from, attribute, to } of this.#references.splice(0)) {
      const ids = to.map((element) => this.#idOf(this.#copies.get(element) ?? this.#copyReferred(element)));
      from.setAttribute(attribute, ids.join(' '));
    }
  }

  #idOf(copy: Element): string {
    if (!copy.id) copy.id = `n${this.#fragment.querySelectorAll('[id]').length}`;
    return copy.id;
  }

  /** What is hidden from all counts with what is hidden in it, as a tooltip that is not shown yet (Accessible Name 1.2, step 2A). */
  #copyReferred(element: Element): Element {
    const isHidden = element.getAttribute('aria-hidden') === 'true' || styleOf(element)?.display === 'none';
    return this.#copyWhole(element, isHidden ? all : undefined);
  }

  /** The element itself and all in it, whether it is shown or not: what is referred to may be hidden. */
  #copyWhole(element: Element, asShown?: string): Element {
    const copy = this.#shell(element);
    this.#copies.set(element, copy);
    this.#fragment.append(copy);
    const style = styleOf(element);
    if (!isField(element)) this.#fill(copy, element, asShown ?? style?.visibility ?? 'visible', style);
    return copy;
  }

  /** @param asShown the visibility that counts as shown besides "visible": that of a hidden element which is referred to; or `all` */
  #fill(into: Node, element: Element, asShown: string, style: Style): void {
    const isShown = !style || [style.visibility, all].includes(asShown) || style.visibility === 'visible';
    if (isShown) this.#write(into, writtenByStyle(element, '::before'));
    for (const child of childrenAsDrawn(element)) {
      this.#left -= 1;
      if (this.#left < 0) return;
      if (child.nodeType === 3 && isShown) this.#write(into, child.nodeValue ?? '');
      if (child.nodeType === 1) this.#add(into, child as Element, asShown);
    }
    if (isShown) this.#write(into, writtenByStyle(element, '::after'));
  }

  #add(into: Node, element: Element, asShown: string): void {
    if (neverRead.has(element.localName) || element.getAttribute('aria-hidden') === 'true') return;
    if (isField(element) || element.getAttribute('role') === 'menu') return;
    const style = styleOf(element);
    // In an SVG picture a title is not painted, and is its name.
    if (style?.display === 'none' && asShown !== all && element.localName !== 'title') return;
    const isSkipped = !this.#options.withIcons && isIcon(element, () => style?.fontFamily ?? '');
    const gap = isSkipped || isApart(element, style) ? ' ' : '';
    this.#write(into, gap);
    if (!isSkipped) this.#addShown(into, element, asShown, style);
    this.#write(into, gap);
  }

  #addShown(into: Node, element: Element, asShown: string, style: Style): void {
    if (element.hasAttribute('aria-labelledby') || element.hasAttribute('aria-owns') || isNamePart(element)) {
      const copy = this.#shell(element);
      this.#copies.set(element, copy);
      if (element.localName !== 'svg') this.#fill(copy, element, asShown, style);
      into.appendChild(copy);
      return;
    }
    const given = givenName(element);
    if (given || element.localName === 'svg') {
      this.#write(into, given);
      return;
    }
    const part = this.#document.createDocumentFragment();
    this.#fill(part, element, asShown, style);
    const isEmpty = part.childElementCount === 0 && readText(part.textContent ?? '') === '';
    this.#write(into, isEmpty ? (element.getAttribute('title') ?? '') : '');
    into.appendChild(part);
  }

  #write(into: Node, text: string): void {
    if (text !== '') into.appendChild(this.#document.createTextNode(text));
  }

  #shell(element: Element): Element {
    const copy = this.#emptyCopy(element);
    for (const name of naming) {
      const value = element.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    if (isInputButton(element)) copy.setAttribute('value', element.getAttribute('value') ?? '');
    // What can be pressed without a role is named by what stands in it, as a button is.
    if (
      !copy.hasAttribute('role') &&
      isPressable(element) &&
      !/^(button|input|img|area)$/.test(copy.localName)
    )
      copy.setAttribute('role', 'button');
    for (const attribute of ['aria-labelledby', 'aria-owns']) {
      const to = referredTo(element, attribute);
      copy.removeAttribute(attribute);
      if (to.length > 0) this.#references.push({ from: copy, attribute, to });
    }
    return copy;
  }

  #emptyCopy(element: Element): Element {
    const tag = element.localName;
    if (element.namespaceURI === 'http://www.w3.org/2000/svg')
      return this.#document.createElementNS(element.namespaceURI, tag);
    // A custom element would be made alive by making it.
    const isPlain = !tag.includes('-') && !lively.has(tag) && /^[a-z][a-z0-9]*$/.test(tag);
    return this.#document.createElement(isPlain && !element.hasAttribute('is') ? tag : 'span');
  }
}

/** What an element inside of a control contributes by an attribute or a picture's title, in place of what is in it. */
function givenName(element: Element): string {
  const label = readText(element.getAttribute('aria-label') ?? '');
  if (label) return label;
  const title = element.getAttribute('title') ?? '';
  if (element.localName === 'img' || element.localName === 'area')
    return element.getAttribute('alt') || title;
  if (element.localName === 'svg') {
    const own = [...element.children].find((child) => child.localName === 'title');
    return readText(own?.textContent ?? '');
  }
  return isInputButton(element) ? (element.getAttribute('value') ?? title) : '';
}

/** Whether its `value` is what the button says. Of every other input it is what somebody typed or chose. */
export function isInputButton(element: Element): boolean {
  return element.localName === 'input' && /^(submit|button|reset)$/i.test(element.getAttribute('type') ?? '');
}

function referredTo(element: Element, attribute: string): Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => root.getElementById?.(id) ?? []);
}

/** What the standard looks for as an element of its own, to name what is around it. */
function isNamePart({ localName }: Element): boolean {
  return localName === 'legend' || localName === 'caption' || localName === 'title';
}

function isApart(element: Element, style: Style): boolean {
  return element.localName === 'br' || (style !== undefined && !/^(inline|contents)$/.test(style.display));
}

function styleOf(element: Element): Style {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
