/** Browsers tell assistive technology of a new element a moment after it came. */
const settlingMilliseconds = 500;

/**
 * Has a live region read out that was not empty when it came: it tells only of changes, so its words are put in again. Nothing of that is to be
 * seen. (Orca 43 with Firefox ESR 153, tried 2026-11-25.)
 */
export function readOut(region: Element): void {
  setTimeout(() => {
    const words = region.textContent;
    if (region.isConnected && words) region.firstChild?.replaceWith(words);
  }, settlingMilliseconds);
}
