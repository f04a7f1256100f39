import { isFrame, selectors } from './element-kinds.ts';
import { isVisible } from './visibility.ts';
import { holdsAtMost } from './words/text-size.ts';

/** A tree that elements stand in: a document or an open shadow root. */
export type Place = Document | ShadowRoot;

/** Our own element in the page, never part of what the portal shows. */
export const ourOwn = 'credential-guide';

/** Everything of the page that a person can see: the document, open shadow trees, frames of the same origin. */
export function allPlaces(root: Place): Place[] {
  return [root, ...[...root.querySelectorAll('*')].flatMap(insideOf)];
}

function insideOf(element: Element): Place[] {
  if (element.localName === ourOwn) return [];
  if (element.shadowRoot) return allPlaces(element.shadowRoot);
  if (!isFrame(element)) return [];
  const framed = framedDocument(element as HTMLIFrameElement);
  return framed && isVisible(element) ? allPlaces(framed) : [];
}

/** Null for a frame of another origin, whose content nobody may see. */
export function framedDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Of these elements those that are modal dialogs and open, by what they say or by what they have done to the page. */
export function openModals(dialogs: readonly Element[]): Element[] {
  const beside = new Map<Element, Beside>();
  return dialogs.filter(
    (dialog) =>
      (isNativeModal(dialog) || isAnnounced(dialog) || isLeftAlone(dialog, beside)) && isVisible(dialog),
  );
}

const aside = '[aria-hidden="true"],[inert]';
/** Of white space between tags, which nobody sees: more is a part of the page. */
const mostSpaces = 200;
/** No page has more of them open, one over the other. */
const mostOpen = 10;

/** What the modal dialogs and menus of a tree have set aside while they are open: what stands beside them, or beside anything that they stand in. */
export function setAside(place: Place): Element[] {
  const all = [...place.querySelectorAll(`${selectors.dialogs},[role="menu"],[role="listbox"]`)];
  const found: Element[] = [];
  for (const open of openModals(all).slice(-mostOpen))
    for (const at of levelsOf(open))
      for (const beside of at.parentElement?.children ?? [])
        if (beside !== at && beside.matches(aside)) found.push(beside);
  return found;
}

/** An element and what it stands in, up to what stands in the body. */
function* levelsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at?.parentElement && !at.matches('body'); at = at.parentElement)
    yield at;
}

/** What one element holds: whether something of it is set aside, and the first two parts that are not. */
interface Beside {
  readonly hasAside: boolean;
  readonly inUse: readonly Element[];
}

/**
 * Kits that never say `aria-modal` set aside all that a dialog or an open menu does not stand in, for as long as it is open.
 *
 * @param known what was found of each parent: a page may have a shut menu a row, all of them in one block
 */
function isLeftAlone(element: Element, known: Map<Element, Beside>): boolean {
  let hasAside = false;
  for (const at of levelsOf(element)) {
    // What was set aside itself lies under something else.
    if (at.matches(aside)) return false;
    const parent = at.parentElement as Element;
    const beside = known.get(parent) ?? besideIn(parent);
    known.set(parent, beside);
    if (beside.inUse.some((other) => other !== at)) return false;
    hasAside ||= beside.hasAside;
  }
  return hasAside;
}

function besideIn(parent: Element): Beside {
  const inUse: Element[] = [];
  let hasAside = false;
  for (let at = parent.firstElementChild; at && inUse.length < 2; at = at.nextElementSibling) {
    if (at.matches(aside)) hasAside ||= at.childElementCount > 0;
    else if (!isOfNoWeight(at)) inUse.push(at);
  }
  return { hasAside, inUse };
}

/** What runs or is announced, and what is there to be filled. */
function isOfNoWeight(element: Element): boolean {
  return (
    element.matches('script,style,link,template,noscript,[aria-live],[hidden]') ||
    element.localName === ourOwn ||
    (holdsAtMost(element, mostSpaces) && !/\S/.test(element.textContent ?? ''))
  );
}

function isAnnounced(element: Element): boolean {
  return (
    element.getAttribute('aria-modal') === 'true' &&
    /^(alert)?dialog$/.test(element.getAttribute('role') ?? element.localName)
  );
}

function isNativeModal(element: Element): boolean {
  try {
    return element.matches('dialog:modal');
  } catch {
    // An engine without `:modal` (jsdom): no dialog of its can be modal.
    return false;
  }
}
