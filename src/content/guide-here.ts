import type { BackgroundToPortal, PortalToBackground } from '../platform/messages/messages.ts';
import { PageGuide } from './guide-page.ts';
import type { Host } from './host.ts';
import { takeWords } from './pointer/say.ts';

/** The guide on this page, in the language that the person chose. Made only once there is a journey under way. */
export function guideHere(tell: Host['tell']) {
  const heard = async (message: PortalToBackground) => inWords(await tell(message));
  const { show, end } = guideWhileUnderWay(document, { tell: heard, addStyle });
  return { show: (told: BackgroundToPortal): void => show(inWords(told)), end };
}

/** Whatever is told brings the words for it. */
function inWords<Told extends BackgroundToPortal | null>(told: Told): Told {
  if (told?.words) takeWords(told.words);
  return told;
}

/**
 * The guide on a page while a journey is under way; without one there is nothing of ours in the page. `show` takes up what was told: it
 * begins, goes on or ends.
 */
export function guideWhileUnderWay(document: Document, { tell, addStyle }: Omit<Host, 'end'>) {
  let running: { guide: PageGuide; life: AbortController } | null = null;
  function show({ guidance, taught }: BackgroundToPortal): void {
    if (guidance === null) end();
    else if (running) running.guide.follow(guidance, taught);
    else {
      const life = new AbortController();
      const host = { tell, addStyle, end };
      running = { guide: new PageGuide(document, host, { guidance, taught }, life.signal), life };
    }
  }
  function end(): void {
    running?.life.abort();
    running = null;
  }
  return { show, end };
}

/** A content script's style element counts whatever policy the page has. */
function addStyle(root: ShadowRoot, text: string): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = text;
  root.append(style);
}
