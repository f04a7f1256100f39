import type { BrowserContext, Page, Request } from 'playwright';
import type { Requester, SeenRequest } from './types.ts';

const ownScheme = 'chrome-extension:';

/**
 * Writes down what is asked for from the network. Playwright tells of requests of pages and of the background; who in a web page
 * asked (the page or our content script) stands only in the protocol's own event.
 */
export function recordChromiumRequests(context: BrowserContext): readonly SeenRequest[] {
  const seen: SeenRequest[] = [];
  context.on('request', (request) => {
    if (leavesTheBrowser(request.url()) && isFromExtension(request)) {
      seen.push({ url: request.url(), by: request.serviceWorker() ? 'background' : 'extension page' });
    }
  });
  for (const page of context.pages()) void watch(page);
  context.on('page', (page) => void watch(page));
  return seen;

  async function watch(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
      if (!leavesTheBrowser(request.url) || documentURL.startsWith(ownScheme)) return;
      const byUs = JSON.stringify(initiator).includes(`${ownScheme}//`);
      const by: Requester = byUs ? 'content script' : 'web page';
      seen.push({ url: request.url, by });
    });
  }
}

function isFromExtension(request: Request): boolean {
  if (request.serviceWorker()) return true;
  // The request of a navigation has no frame yet; that of one of our own pages has another scheme and is left out before.
  if (request.isNavigationRequest()) return false;
  return request.frame().url().startsWith(ownScheme);
}

function leavesTheBrowser(url: string): boolean {
  return /^(https?|wss?|ftp):/.test(url);
}
