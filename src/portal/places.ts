import { isVisible } from './visibility.ts';

/** A tree to search: a document, an open shadow root, or the dialog that is all one can use now. None lies inside another. */
export type Place = Document | ShadowRoot | Element;

/** Our own element in the page, never part of what the portal shows. */
const ourOwn = 'credential-guide';

const frames = new Set(['iframe', 'frame']);

/** Everything of the page that a person can see: the document, open shadow trees, frames of the same origin. */
export function allPlaces(root: Place): Place[] {
  const places: Place[] = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot || frames.has(element.localName)) places.push(...insideOf(element));
  }
  if (root.nodeType === 1) places.push(...insideOf(root as Element));
  return places;
}

/** What a person can use now: only the topmost modal dialog where one is open, else all of the page. */
export function usablePlaces(places: readonly Place[]): readonly Place[] {
  const dialogs = places.flatMap(openModals);
  const top = dialogs.findLast(
    (dialog) => !dialogs.some((other) => other !== dialog && dialog.contains(other)),
  );
  if (!top) return places;
  // A dialog in a frame leaves what is outside of that frame in use.
  const elsewhere = places.filter((place) => !belongsTo(place, top.ownerDocument));
  return [...allPlaces(top), ...elsewhere];
}

function insideOf(element: Element): Place[] {
  if (element.localName === ourOwn) return [];
  if (element.shadowRoot) return allPlaces(element.shadowRoot);
  if (!frames.has(element.localName)) return [];
  const framed = framedDocument(element as HTMLIFrameElement);
  return framed && isVisible(element) ? allPlaces(framed) : [];
}

/** Null for a frame of another origin, whose content nobody may see. */
function framedDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function openModals(place: Place): Element[] {
  const announced = [...place.querySelectorAll('[aria-modal="true"]')].filter((element) =>
    /^(alert)?dialog$/.test(element.getAttribute('role') ?? element.localName),
  );
  return [...new Set([...nativeModals(place), ...announced])].filter(isVisible);
}

function nativeModals(place: Place): Element[] {
  try {
    return [...place.querySelectorAll('dialog:modal')];
  } catch {
    // An engine without `:modal` (jsdom): no dialog of its can be modal.
    return [];
  }
}

/** Whether this place is in that document, its shadow trees and frames included. */
function belongsTo(place: Place, document: Document): boolean {
  let owner = place.nodeType === 9 ? (place as Document) : place.ownerDocument;
  while (owner && owner !== document) owner = owner.defaultView?.frameElement?.ownerDocument ?? null;
  return owner === document;
}
