import { isFrame } from './element-kinds.ts';
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

/** Of these elements those that are modal dialogs and open. */
export function openModals(dialogs: readonly Element[]): Element[] {
  return dialogs.filter((dialog) => (isNativeModal(dialog) || isAnnounced(dialog)) && isVisible(dialog));
}

const aside = '[aria-hidden="true"],[inert]';

/** What the modal dialogs of a tree have set aside while they are open: what stands beside them, or beside anything that they stand in. */
export function setAside(place: Place): Element[] {
  return openModals([...place.querySelectorAll('dialog,[aria-modal="true"]')]).flatMap((dialog) => {
    const found: Element[] = [];
    for (let at: Element | null = dialog; at; at = at.parentElement)
      for (const beside of at.parentElement?.children ?? [])
        if (beside !== at && beside.matches(aside)) found.push(beside);
    return found;
  });
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
