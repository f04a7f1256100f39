import { isFrame, isHost, selectors } from './element-kinds.ts';
import { isVisible } from './visibility.ts';

/** A tree to search: a document, an open shadow root, or the dialog that is all one can use now. None lies inside another. */
export type Place = Document | ShadowRoot | Element;

/** Our own element in the page, never part of what the portal shows. */
const ourOwn = 'credential-guide';

type ElementsOf = (place: Place) => readonly Element[];

const hostsIn: ElementsOf = (place) => [...place.querySelectorAll('*')].filter(isHost);
const dialogsIn: ElementsOf = (place) => [...place.querySelectorAll(selectors.dialogs)];

/** Everything of the page that a person can see: the document, open shadow trees, frames of the same origin. */
export function allPlaces(root: Place, hostsOf: ElementsOf = hostsIn): Place[] {
  const hosts = root.nodeType === 1 ? [...hostsOf(root), root as Element] : hostsOf(root);
  return [root, ...hosts.flatMap((host) => insideOf(host, hostsOf))];
}

/** What a person can use now: only the topmost modal dialog where one is open, else all of the page. */
export function usablePlaces(
  places: readonly Place[],
  dialogsOf: ElementsOf = dialogsIn,
  hostsOf: ElementsOf = hostsIn,
): readonly Place[] {
  const dialogs = places.flatMap((place) => openModals(dialogsOf(place)));
  const top = dialogs.findLast(
    (dialog) => !dialogs.some((other) => other !== dialog && dialog.contains(other)),
  );
  if (!top) return places;
  // A dialog in a frame leaves what is outside of that frame in use.
  const elsewhere = places.filter((place) => !belongsTo(place, top.ownerDocument));
  return [...allPlaces(top, hostsOf), ...elsewhere];
}

function insideOf(element: Element, hostsOf: ElementsOf): Place[] {
  if (element.localName === ourOwn) return [];
  if (element.shadowRoot) return allPlaces(element.shadowRoot, hostsOf);
  if (!isFrame(element)) return [];
  const framed = framedDocument(element as HTMLIFrameElement);
  return framed && isVisible(element) ? allPlaces(framed, hostsOf) : [];
}

/** Null for a frame of another origin, whose content nobody may see. */
function framedDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function openModals(dialogs: readonly Element[]): Element[] {
  const announced = dialogs.filter(
    (element) =>
      element.getAttribute('aria-modal') === 'true' &&
      /^(alert)?dialog$/.test(element.getAttribute('role') ?? element.localName),
  );
  return [...new Set([...dialogs.filter(isNativeModal), ...announced])].filter(isVisible);
}

function isNativeModal(element: Element): boolean {
  try {
    return element.matches('dialog:modal');
  } catch {
    // An engine without `:modal` (jsdom): no dialog of its can be modal.
    return false;
  }
}

/** Whether this place is in that document, its shadow trees and frames included. */
function belongsTo(place: Place, document: Document): boolean {
  let owner = place.nodeType === 9 ? (place as Document) : place.ownerDocument;
  while (owner && owner !== document) owner = owner.defaultView?.frameElement?.ownerDocument ?? null;
  return owner === document;
}
