import { isInline } from './inline.ts';
import { squeeze } from './text.ts';
import { parentAcrossShadow } from './visibility.ts';

/** Whether a link is a part of a sentence, as in help: "Select Download to save the file". */
export function isInSentence(element: Element): boolean {
  let at = parentAcrossShadow(element);
  // What a shadow tree is attached to holds the text of the control itself.
  while (at && (isInline(at) || at.shadowRoot)) at = parentAcrossShadow(at);
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const others = lineOf(element, [...(at?.childNodes ?? [])]).filter((node) => !isOneOf(node, named));
  const around = others.map(textInLine);
  return (around.join(' ').match(/\p{L}{2,}/gu) ?? []).length >= 3;
}

/** What stands in the same line, up to the next line break on either side, without the element itself. */
function lineOf(element: Element, nodes: readonly Node[]): readonly Node[] {
  const place = nodes.findIndex((node) => holds(node, element));
  const before = nodes.slice(0, Math.max(0, place));
  const after = nodes.slice(place + 1);
  const end = after.findIndex(isLineBreak);
  return [...before.slice(before.findLastIndex(isLineBreak) + 1), ...(end < 0 ? after : after.slice(0, end))];
}

/** What names the link is no sentence around it. */
function isOneOf(node: Node, ids: readonly string[]): boolean {
  return node.nodeType === 1 && (node as Element).id !== '' && ids.includes((node as Element).id);
}

function isLineBreak(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).localName === 'br';
}

function holds(node: Node, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) if (at === node) return true;
  return false;
}

/** Other controls in the line ("Edit | Revoke") are no sentence. */
function textInLine(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const isText =
    node.nodeType === 1 &&
    isInline(node as Element) &&
    !holdsBlock(node as Element) &&
    !(node as Element).matches('a,label,[role],[tabindex]');
  return isText ? (node.textContent ?? '') : '';
}

/** An element of a line around a paragraph makes no line of it: some portals wrap everything in `span`. */
function holdsBlock(element: Element): boolean {
  return [...element.children].some((child) => !isInline(child) || holdsBlock(child));
}

/** Whether it stands in the page's footer, where "Download" and "Back to top" of every page are. */
export function isInFooter(element: Element): boolean {
  for (let at = parentAcrossShadow(element); at; at = parentAcrossShadow(at)) {
    if (at.getAttribute('role') === 'contentinfo') return true;
    if (at.localName === 'footer' && !at.parentElement?.closest('main,article,section,form,dialog,[role]'))
      return true;
  }
  return false;
}

/** Whether it stands beside the content: help, related links. */
export function isAside(element: Element): boolean {
  for (let at = parentAcrossShadow(element); at; at = parentAcrossShadow(at)) {
    if (at.localName === 'aside' || /^(complementary|note)$/.test(at.getAttribute('role') ?? '')) return true;
  }
  return false;
}

/** Whether it is a step of the trail "Home > Manage credentials > …". */
export function isInBreadcrumb(element: Element): boolean {
  for (let at = parentAcrossShadow(element); at; at = parentAcrossShadow(at)) {
    if (/breadcrumb|youarehere/.test(squeeze(at.getAttribute('aria-label') ?? ''))) return true;
    if (/^(nav|ol|ul)$/.test(at.localName) && isTrail(at)) return true;
  }
  return false;
}

/** Links with ">" or "/" between them, and "You are here" before them, are a trail. */
function isTrail(list: Element): boolean {
  const text = (list.textContent ?? '').trim();
  return /^you are here/i.test(text) || (/\S\s*[>›»/]\s*\S/.test(text.slice(0, 200)) && !/\d\/\d/.test(text));
}

/** Whether following a link leads to a file or to another site: never the portal's own buttons. */
export function leadsAway(element: Element): boolean {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (element.localName === 'a' && element.hasAttribute('download')) return true;
  if (/\.(pdf|zip|exe|docx?|pkg|dmg|xml)([?#]|$)/i.test(href)) return true;
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href)?.[1];
  return host !== undefined && host !== element.ownerDocument.location?.host;
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

/** Whether it is a part of a menu or of the trail: it says where one could go. */
export function isInNavigation(element: Element): boolean {
  for (let at = parentAcrossShadow(element); at; at = parentAcrossShadow(at)) {
    if (at.localName === 'nav' || /^(navigation|menu|menubar)$/.test(at.getAttribute('role') ?? ''))
      return true;
  }
  return isInBreadcrumb(element);
}
