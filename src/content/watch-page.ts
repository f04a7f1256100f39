import { allPlaces, type Place } from '../portal/places.ts';
import { hostName } from './host.ts';

const quietMilliseconds = 100;
const flood = 1000;
const waitAfterFlood = 400;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/**
 * Calls `look` soon after anything on the page changed, once for many changes, and again when the route changes or the page is shown
 * again. `notice` is called at once with every batch, before it is known what it means; `thrownOut` when our own element was taken out.
 * Nothing runs while nothing changes.
 */
export function watchPage(
  document: Document,
  { look, notice, thrownOut }: { look: () => void; notice: () => void; thrownOut: () => void },
  signal: AbortSignal,
): { watchNewPlaces: () => void; soon: (milliseconds?: number) => void } {
  const view = document.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (milliseconds = quietMilliseconds): void => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) look();
    }, milliseconds);
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => [...removedNodes].some(isHost))) thrownOut();
    if (records.every(isOurOwn)) return;
    notice();
    soon(records.length > flood ? waitAfterFlood : quietMilliseconds);
  });

  const seen = new WeakSet<Place>();
  const watchNewPlaces = (): void => {
    for (const place of allPlaces(document)) {
      if (seen.has(place)) continue;
      seen.add(place);
      observer.observe(place, watched);
    }
  };

  const now = (): void => soon(0);
  const at = { signal, passive: true };
  for (const type of ['hashchange', 'popstate', 'pageshow', 'resize']) view?.addEventListener(type, now, at);
  for (const type of ['currententrychange', 'navigatesuccess']) {
    // Routes that only the Navigation API tells of: `history.pushState` fires no event of the window.
    view?.navigation?.addEventListener(type, now, at);
  }
  // A frame that has loaded, and what an animation has made visible, leave no mutation behind.
  document.addEventListener('load', () => soon(), { ...at, capture: true });
  for (const type of ['transitionend', 'animationend']) document.addEventListener(type, () => soon(), at);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { watchNewPlaces, soon };
}

/** Our own element coming, going or telling its state is no change of the page. */
function isOurOwn({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isHost(target)) return true;
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every(isHost);
}

function isHost(node: Node): boolean {
  return node.nodeName.toLowerCase() === hostName;
}
