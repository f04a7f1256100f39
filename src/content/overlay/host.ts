/** The one element of ours in the page. */
export const hostName = 'credential-guide';

/**
 * Where our element has to stand so that the ring can reach the control and the card can be used: in the control's own document, and inside
 * the modal dialog that is open there or the element that fills the screen, because both make everything outside of them inert. At the end of the document otherwise,
 * beside the body, where no framework tidies up.
 */
export function placeFor(element: Element | null, page: Document): Element {
  const document = element?.ownerDocument ?? page;
  return (
    (element && modalAround(element)) ??
    openModal(document) ??
    filledScreen(document) ??
    document.documentElement
  );
}

function modalAround(element: Element): Element | null {
  for (
    let at: Node | null = element;
    at;
    at = at.parentNode ?? ('host' in at ? (at as ShadowRoot).host : null)
  ) {
    if (at.nodeType === 1 && (at as Element).matches('dialog:modal')) return at as Element;
  }
  return null;
}

function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** Null also for what holds no elements of ours: a frame or a film. */
function filledScreen({ fullscreenElement }: Document): Element | null {
  const isFrame = fullscreenElement?.matches('iframe, frame, video, object, embed');
  return isFrame ? null : (fullscreenElement ?? null);
}
