import { nextTurn } from '../../portal/dom/slices.ts';

/** A page that draws nothing for so long is not waited for. */
const longestMilliseconds = 100;

/**
 * A turn of its own once the page has drawn itself: its boxes are known then, and whoever asks for them before has them worked out in a
 * task of ours. In a tab behind another nothing is drawn, nor waited for.
 */
export function nextFrame(view: Window | null): Promise<void> {
  if (view === null || view.document.hidden) return nextTurn();
  return new Promise((resolve) => {
    const go = (): void => void nextTurn().then(resolve);
    const late = setTimeout(go, longestMilliseconds);
    view.requestAnimationFrame(() => {
      clearTimeout(late);
      go();
    });
  });
}
