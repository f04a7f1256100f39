import { allPlaces } from '../../portal/dom/places.ts';
import { hostName } from '../overlay/host.ts';

const pressing = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];

/**
 * Lets the person choose something on the page, by mouse, finger or keyboard, without its being pressed: until they did or gave up
 * (Escape), the page hears none of it. Our own card stays in use. Only what a person does counts, never a script's events.
 */
export function chooseOnPage(
  document: Document,
  { chosen, givenUp }: { chosen: (element: Element) => void; givenUp: () => void },
  signal: AbortSignal,
): void {
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  const options = { capture: true, passive: false, signal: end.signal };
  const finish = (after: () => void): void => {
    end.abort();
    after();
  };

  const onClick = (event: Event): void => {
    const [element] = event.composedPath();
    if (!event.isTrusted || isOurs(event)) return;
    keepFromPage(event);
    finish(() => chosen(element as Element));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      keepFromPage(event);
      finish(givenUp);
    } else if (!isOurs(event) && /^(Enter| )$/.test(event.key)) {
      // What is focused is chosen here and now: the click that the browser would make of the key must not happen.
      const [element] = event.composedPath();
      keepFromPage(event);
      swallowClickOf(event, document);
      finish(() => chosen(element as Element));
    }
  };
  for (const place of allPlaces(document)) {
    if (place.nodeType !== 9) continue;
    const view = (place as Document).defaultView;
    view?.addEventListener('click', onClick, options);
    view?.addEventListener('keydown', onKey, options);
    for (const type of pressing) {
      view?.addEventListener(type, (event) => isOurs(event) || keepFromPage(event), options);
    }
  }
}

function isOurs(event: Event): boolean {
  return event.composedPath().some((node) => (node as Element).localName === hostName);
}

/** What the page's own scripts say to each other is their own business. */
function keepFromPage(event: Event): void {
  if (!event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A space bar presses a button when it is let go, whatever became of its beginning. */
function swallowClickOf(event: KeyboardEvent, document: Document): void {
  const view = event.view ?? document.defaultView;
  const done = new AbortController();
  const options = { capture: true, signal: done.signal };
  view?.addEventListener('click', keepFromPage, options);
  view?.addEventListener(
    'keyup',
    (up) => {
      keepFromPage(up);
      // The click, if there is one, comes before the next task.
      setTimeout(() => done.abort());
    },
    options,
  );
}
