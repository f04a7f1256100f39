import { parentAcrossShadow } from './visibility.ts';
import { isInline } from './words/inline.ts';
import { spokenName } from './words/name.ts';
import { readText, squeeze } from './words/text.ts';
import { holdsAtMost } from './words/text-size.ts';

/** The parent as the page is drawn: what fills a slot is in the slot's tree, such as the alert or the trail of a kit's own elements. */
export function parentAsDrawn(element: Element): Element | null {
  return element.assignedSlot ?? parentAcrossShadow(element);
}

/** What is looked at of a line around a link; a longer one is no sentence but the whole page in one element. */
const mostBeside = 40;

/** Whether a link is a part of a sentence, as in help: "Select Download to save the file". */
export function isInSentence(element: Element): boolean {
  // A tab stands beside tabs.
  if (element.getAttribute('role') === 'tab') return false;
  let inner: Node = element;
  let at = parentAcrossShadow(element);
  // What a shadow tree is attached to holds the text of the control itself.
  while (at && (isInline(at) || at.shadowRoot)) {
    inner = at;
    at = parentAcrossShadow(at);
  }
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const beside = [...lineFrom(inner, 'previousSibling').reverse(), ...lineFrom(inner, 'nextSibling')];
  const around = beside.filter((node) => !isOneOf(node, named)).map(textInLine);
  return (around.join(' ').match(/\p{L}{2,}/gu) ?? []).length >= 3;
}

/** What stands in the same line on one side, up to the next line break. */
function lineFrom(start: Node, side: 'previousSibling' | 'nextSibling'): Node[] {
  const nodes: Node[] = [];
  for (let node = start[side]; node && !isLineBreak(node) && nodes.length < mostBeside; node = node[side])
    nodes.push(node);
  return nodes;
}

/** What names the link is no sentence around it. */
function isOneOf(node: Node, ids: readonly string[]): boolean {
  return node.nodeType === 1 && (node as Element).id !== '' && ids.includes((node as Element).id);
}

/** What ends a line in whatever style it is likely to have; a button or a field stands in one. */
const lineBreak = /^(br|hr|p|div|h[1-6]|ul|ol|dl|table|form|fieldset|section|article)$/;

function isLineBreak(node: Node): boolean {
  return node.nodeType === 1 && lineBreak.test((node as Element).localName);
}

/** Other controls in the line ("Edit | Revoke") are no sentence. */
function textInLine(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').slice(0, 400);
  const isText =
    node.nodeType === 1 &&
    isInline(node as Element) &&
    !(node as Element).matches('a,label,[role],[tabindex]') &&
    holdsAtMost(node, 2000) &&
    !holdsBlock(node as Element);
  return isText ? (node.textContent ?? '') : '';
}

/** An element of a line around a paragraph makes no line of it: some portals wrap everything in `span`. */
function holdsBlock(element: Element): boolean {
  return [...element.children].some((child) => !isInline(child) || holdsBlock(child));
}

/** Whether it stands in the page's footer, where "Download" and "Back to top" of every page are. */
export function isInFooter(element: Element): boolean {
  for (let at = parentAsDrawn(element); at; at = parentAsDrawn(at)) {
    if (at.getAttribute('role') === 'contentinfo') return true;
    if (at.localName === 'footer' && !at.parentElement?.closest('main,article,section,form,dialog,[role]'))
      return true;
  }
  return false;
}

/** Whether it stands beside the content: help, related links. */
export function isAside(element: Element): boolean {
  for (let at = parentAsDrawn(element); at; at = parentAsDrawn(at)) {
    const isBeside = at.localName === 'aside' || /^(complementary|note)$/.test(at.getAttribute('role') ?? '');
    // A drawer at the side with a form in it is what one is at.
    if (isBeside) return at.querySelector('input[type="password"]') === null;
  }
  return false;
}

/** Whether it is, or stands on, a link or a button: its words say where one could go, not where one is. */
export function isInPressable(element: Element): boolean {
  return element.closest('a,button,[role="button"],[role="link"],[role="tab"],[role="menuitem"]') !== null;
}

/** Whether it is a part of a menu of pages, or says that it is the page that one is on: pressing it begins nothing. */
export function isInNavigation(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAsDrawn(at)) {
    if (at.localName === 'nav' || /^(navigation|menubar)$/.test(at.getAttribute('role') ?? '')) return true;
    if (/^(page|location|step)$/.test(at.getAttribute('aria-current') ?? '')) return true;
  }
  return isInBreadcrumb(element);
}

/** Whether it is a step of the trail "Home > Manage credentials > …". */
export function isInBreadcrumb(element: Element): boolean {
  for (let at = parentAsDrawn(element); at; at = parentAsDrawn(at)) {
    if (isNamedTrail(at)) return true;
    if (/^(nav|ol|ul)$/.test(at.localName) && isTrail(at)) return true;
  }
  return false;
}

function isNamedTrail(element: Element): boolean {
  const isNamed = ['aria-label', 'aria-labelledby', 'aria-roledescription', 'itemtype'].some((each) =>
    element.hasAttribute(each),
  );
  if (!isNamed) return false;
  const names = [
    spokenName(element),
    element.getAttribute('aria-roledescription') ?? '',
    // schema.org's BreadcrumbList.
    element.getAttribute('itemtype') ?? '',
  ];
  return names.some((name) => name.length < 200 && /breadcrumb|youarehere/.test(squeeze(name)));
}

/** A trail is short; what is longer is a list. */
const longestTrail = 600;
const mostSteps = 12;
const separator = /^[>›»/→❯\\]$/;

/**
 * Whether a list is a trail without being named so: "You are here" before it, ">" or "/" between its links, or an ordered list that leads to
 * the page that one is on. A "/" within a name ("Ingleton T/A The Bakery") makes no trail.
 */
function isTrail(list: Element): boolean {
  if (list.childElementCount > 2 * mostSteps || !holdsAtMost(list, longestTrail)) return false;
  const text = readText(list.textContent ?? '');
  if (/^you are here/i.test(text)) return true;
  if (/\d\/\d/.test(text)) return false;
  return (list.localName === 'ol' && leadsToHere(list)) || (/[>›»/→❯\\]/.test(text) && isSeparated(list));
}

function isSeparated(list: Element): boolean {
  const texts = textsIn(list);
  const isBetween = (text: string, place: number) =>
    place > 0 &&
    place < texts.length - 1 &&
    (separator.test(text) || /^[>›»]\s/.test(text) || /\s[>›»/]$/.test(text) || /^\/\s/.test(text));
  // In one text: "Home > Manage credentials > …", which needs no link.
  return (
    texts.some(isBetween) || texts.some((each) => /\S\s*[>›»]\s*\S/.test(each) || /\S [/] \S/.test(each))
  );
}

function textsIn(node: Node): string[] {
  if (node.nodeType === 3) return [readText(node.nodeValue ?? '')].filter(Boolean);
  return [...node.childNodes].flatMap(textsIn);
}

/** Each step but the last is a link, and the last is the page itself. */
function leadsToHere(list: Element): boolean {
  const steps = [...list.children];
  const last = steps.at(-1);
  if (!last || steps.length < 2 || steps.length > 2 * mostSteps) return false;
  const isHere = last.matches('[aria-current]') || last.querySelector('[aria-current]') !== null;
  const before = steps.slice(0, -1).filter((step) => readText(step.textContent ?? '') !== '');
  const areLinks =
    before.length > 0 && before.every((step) => step.querySelector('a,[role="link"]') !== null);
  const inNavigation = list.parentElement?.closest('nav,[role="navigation"]') != null;
  return areLinks && (isHere || (inNavigation && last.querySelector('a,button') === null));
}

/** Whether following a link leads to a file or to another site: never the portal's own buttons. */
export function leadsAway(element: Element): boolean {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (element.localName === 'a' && element.hasAttribute('download')) return true;
  if (/\.(pdf|zip|exe|docx?|pkg|dmg|xml)([?#]|$)/i.test(href)) return true;
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href)?.[1];
  return host !== undefined && host !== element.ownerDocument.location?.host;
}

/** Whether following a link saves a file of such a name that the page itself has made, or that comes from its own site. */
export function saves(element: Element, name: RegExp): boolean {
  const href = element.getAttribute('href') ?? '';
  if (/^(?:https?:)?\/\//i.test(href)) return false;
  const file = /([^/?#]*)([?#]|$)/.exec(href)?.[1] ?? '';
  return name.test(element.getAttribute('download') || file);
}

/** Whether it stands in a message that the page announces: what is said there is of a moment, and no fact of the page. */
export function isInLiveRegion(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    if (/^(alert|status|alertdialog|log)$/.test(at.getAttribute('role') ?? '')) return true;
    if (/^(polite|assertive)$/.test(at.getAttribute('aria-live') ?? '')) return isSmall(at);
  }
  return false;
}

/** A page may announce all of its content when it comes. */
function isSmall(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  while (length <= 640 && walker.nextNode()) length += (walker.currentNode as Text).length;
  return length <= 640;
}
