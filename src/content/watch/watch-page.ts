import type { Place } from '../../portal/dom/places.ts';
import { hostName } from '../overlay/host.ts';

const betweenMilliseconds = 100;
/** A page that changes all the time without anything to see in it is looked at less and less often, down to this. */
const longestBetween = 250;
/** A page that is not drawn, in a tab behind another, is looked at without waiting for it. */
const longestFrame = 100;
/** On a slow machine, or a page that makes much of every look, it is looked at less often. */
const mostShare = 0.1;
const flood = 1000;
const waitAfterFlood = 400;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

interface Watcher {
  /** Says whether there was anything new to see. A look at a long page takes its time. */
  readonly look: () => boolean | Promise<boolean>;
  readonly notice: (changes: readonly MutationRecord[]) => void;
  readonly thrownOut: () => void;
}

/**
 * Calls `look` soon after anything on the page changed, once for many changes, and again when the route changes or the page is shown
 * again. `notice` is called at once with every batch, before it is known what it means; `thrownOut` when our own element was taken out.
 * Nothing runs while nothing changes. What is given to `watch` is watched from then on.
 */
export function watchPage(
  document: Document,
  { look, notice, thrownOut }: Watcher,
  signal: AbortSignal,
): { watch: (places: readonly Place[]) => void; notice: () => void; soon: (milliseconds?: number) => void } {
  const view = document.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let isLooking = false;
  let isWaiting = false;
  let next = 0;
  let between = betweenMilliseconds;
  const soon = (milliseconds = Math.max(0, next - performance.now())): void => {
    if (timer !== undefined || signal.aborted) return;
    // One look at a time: what changes meanwhile is looked at after it.
    if (isLooking) {
      isWaiting = true;
      return;
    }
    timer = setTimeout(() => {
      // Once the page has drawn itself, its boxes are known: asked for before, they would be worked out twice.
      const mine = setTimeout(now, longestFrame);
      timer = mine;
      view?.requestAnimationFrame(() => setTimeout(() => timer === mine && now()));
    }, milliseconds);
  };
  const now = (): void => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = undefined;
    isLate = false;
    const start = performance.now();
    const wasAtRest = start > next + between;
    const after = (isNews: boolean): void => {
      const end = performance.now();
      between = isNews || wasAtRest ? betweenMilliseconds : Math.min(between * 1.5, longestBetween);
      next = end + Math.max(between, (end - start) / mostShare);
      isLooking = false;
      if (isWaiting) soon();
      isWaiting = false;
    };
    isLooking = true;
    const isNews = look();
    if (typeof isNews === 'boolean') after(isNews);
    else void isNews.then(after, () => after(false));
  };

  const take = (records: readonly MutationRecord[]): void => {
    if (records.some(({ removedNodes }) => [...removedNodes].some(isHost))) thrownOut();
    const others = records.filter((record) => !isOurOwn(record));
    if (others.length === 0) return;
    notice(others);
    if (records.length > flood && !isLate) {
      isLate = true;
      clearTimeout(timer);
      timer = undefined;
    }
    soon(isLate ? waitAfterFlood : undefined);
  };
  const observer = new MutationObserver(take);

  const seen = new WeakSet<Place>();
  const watch = (places: readonly Place[]): void => {
    for (const place of places) {
      if (seen.has(place)) continue;
      seen.add(place);
      observer.observe(place, watched);
    }
  };

  const atOnce = (): void => soon(0);
  const at = { signal, passive: true };
  for (const type of ['hashchange', 'popstate', 'pageshow', 'resize'])
    view?.addEventListener(type, atOnce, at);
  for (const type of ['currententrychange', 'navigatesuccess']) {
    // Routes that only the Navigation API tells of: `history.pushState` fires no event of the window.
    view?.navigation?.addEventListener(type, atOnce, at);
  }
  // A frame that has loaded, what an animation has made visible, and a form that was emptied, leave no mutation behind.
  document.addEventListener('load', () => soon(), { ...at, capture: true });
  for (const type of ['transitionend', 'animationend', 'reset'])
    document.addEventListener(type, () => soon(), at);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { watch, notice: () => take(observer.takeRecords()), soon };
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
