/** The one element of ours in the page. */
export const hostName = 'credential-guide';

/** Our own elements, and none that a page made of the same name: ours always tell their step and state. */
export const ourHosts = `${hostName}[data-step][data-state]`;

/**
 * Makes our element so that a page's own definition of its name has no say in it (tried 2026-11-29). Without a registry it is never upgraded
 * (Chromium 156). Firefox (ESR 153) knows no such option: there the element comes from a document that no definition is known in, and
 * has its tree before the page's constructor can give it another.
 */
export function makeHost(document: Document): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const maker = knowsRegistries(document) ? document : document.implementation.createHTMLDocument('');
  const host = maker.createElement(hostName, withoutRegistry);
  // Closed: scripts of the page cannot read it. Assistive technology and debuggers still can. Nothing secret stands in it all the same.
  const root = host.attachShadow({ mode: 'closed' });
  // Only now: in the page's own document a definition can forbid it the tree.
  return { host: document.adoptNode(host), root };
}

function knowsRegistries(document: Document): boolean {
  return 'customElementRegistry' in document;
}

/** TypeScript 7.0 knows only the older of the two options. */
const withoutRegistry = { customElementRegistry: null } as ElementCreationOptions;

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
