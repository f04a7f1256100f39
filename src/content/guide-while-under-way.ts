import type { BackgroundToPortal } from '../platform/messages.ts';
import { PageGuide } from './guide-page.ts';
import type { Ground } from './host.ts';

/**
 * The guide on a page while a journey is under way; without one there is nothing of ours in the page. `show` takes up what was told: it
 * begins, goes on or ends.
 */
export function guideWhileUnderWay(document: Document, { tell, addStyle }: Omit<Ground, 'end'>) {
  let running: { guide: PageGuide; life: AbortController } | null = null;
  function show({ guidance, taught }: BackgroundToPortal): void {
    if (guidance === null) end();
    else if (running) running.guide.follow(guidance, taught);
    else {
      const life = new AbortController();
      const ground = { tell, addStyle, end };
      running = { guide: new PageGuide(document, ground, { guidance, taught }, life.signal), life };
    }
  }
  function end(): void {
    running?.life.abort();
    running = null;
  }
  return { show, end };
}
