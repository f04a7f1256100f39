/** A window is resized in many small steps, and what stood beside the page may be gone only a moment after the last. */
const restMilliseconds = 500;

interface Outdated {
  /** What was told of this page, or to it, may be no longer so. */
  readonly page: () => void;
  /** What stood beside the page, which took some of its width, may be gone. */
  readonly beside: () => void;
}

/** Calls when something may have changed of which neither the page nor the background says a word. */
export function whenOutdated(document: Document, { page, beside }: Outdated, signal: AbortSignal): void {
  const view = document.defaultView;
  // Another tab of the portal may have been looked at meanwhile: what this one shows counts again.
  document.addEventListener('visibilitychange', page, { signal });
  // Kept by the browser while the person was on another page (bfcache): the journey may have gone on elsewhere.
  view?.addEventListener('pageshow', page, { signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resized = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => signal.aborted || beside(), restMilliseconds);
  };
  view?.addEventListener('resize', resized, { signal, passive: true });
}
