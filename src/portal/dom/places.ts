import { isFrame, selectors } from './element-kinds.ts';
import { isVisible } from './visibility.ts';

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
  return dialogs.filter(
    (dialog) => (isNativeModal(dialog) || isAnnounced(dialog) || isLeftAlone(dialog)) && isVisible(dialog),
  );
}

const aside = '[aria-hidden="true"],[inert]';

/** What the modal dialogs and menus of a tree have set aside while they are open: what stands beside them, or beside anything that they stand in. */
export function setAside(place: Place): Element[] {
  return openModals([
    ...place.querySelectorAll(`${selectors.dialogs},[role="menu"],[role="listbox"]`),
  ]).flatMap((dialog) => besideOf(dialog).filter((beside) => beside.matches(aside)));
}

/** What stands beside an element, or beside anything that it stands in. */
function besideOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at?.parentElement && !at.matches('body'); at = at.parentElement)
    for (const beside of at.parentElement.children) if (beside !== at) found.push(beside);
  return found;
}

/** Kits that never say `aria-modal` set aside all that a dialog or an open menu does not stand in, for as long as it is open. */
function isLeftAlone(element: Element): boolean {
  const all = besideOf(element);
  return (
    all.some((beside) => beside.matches(aside) && beside.childElementCount > 0) &&
    all.every((beside) => beside.matches(aside) || isOfNoWeight(beside))
  );
}

/** What runs or is announced, and what is there to be filled. */
function isOfNoWeight(element: Element): boolean {
  return (
    element.matches('script,style,link,template,noscript,[aria-live],[hidden]') ||
    element.localName === ourOwn ||
    (element.childElementCount < 8 && !/\S/.test(element.textContent ?? ''))
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
