import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from 'playwright';
import { evaluateThrough } from './chromium-page.ts';
import type { PageDriver } from './driver.ts';
import { until } from './wait.ts';

/**
 * The real popup of the toolbar button, which Playwright does not show: it is spoken to in a session within the browser's own
 * session. Only what a popup needs; keys, files and sizes are tested on the popup's page in a tab.
 */
export async function openChromiumPopup(
  context: BrowserContext,
  extensionUrl: string,
  path: string,
): Promise<PageDriver> {
  // Asked for from a page of ours: the background may be stopped just now, and evaluating in a stopped one ends the whole browser.
  const asking = await context.newPage();
  await asking.goto(`${extensionUrl}icons/16.png`);
  await asking.evaluate('chrome.action.openPopup()');
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gives no session to find the popup with');
  const outer = await browser.newBrowserCDPSession();
  const targetId = await until(
    async () => {
      const { targetInfos } = await outer.send('Target.getTargets');
      return (
        targetInfos.find((one) => one.type === 'page' && !one.attached && one.url.endsWith(path))?.targetId ??
        null
      );
    },
    () => `The toolbar's popup ${path} did not open`,
  );
  const { sessionId } = await outer.send('Target.attachToTarget', { targetId, flatten: false });
  const inner = talkWithin(outer, sessionId);
  let closed = false;
  outer.on('Target.targetDestroyed', (event) => {
    if (event.targetId === targetId) closed = true;
  });
  const notHere = () =>
    Promise.reject(new Error('Not possible in the real popup: use the popup’s page in a tab'));
  return {
    evaluate: (expression) => evaluateThrough(inner, expression),
    async clickAt(x, y) {
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        await inner.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    moveMouse: async (x, y) =>
      void (await inner.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })),
    typeText: async (text) => void (await inner.send('Input.insertText', { text })),
    async screenshot(file) {
      writeFileSync(file, (await inner.send('Page.captureScreenshot', { format: 'png' })).data, 'base64');
    },
    bringToFront: async () => {},
    isClosed: () => closed,
    async close() {
      await inner.send('Runtime.evaluate', { expression: 'window.close()' });
      await asking.close();
    },
    goto: notHere,
    goBack: notHere,
    reload: notHere,
    keyDown: notHere,
    keyUp: notHere,
    setFile: notHere,
    dropFile: notHere,
    setViewport: notHere,
  };
}

/** A CDP session in the parcels of another one. */
function talkWithin(outer: CDPSession, sessionId: string): Pick<CDPSession, 'send'> {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  outer.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) asked?.reject(new Error(answer.error.message));
    else asked?.resolve(answer.result as never);
  });
  return {
    async send(method, params) {
      last += 1;
      const id = last;
      const answer = new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject }));
      await outer.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
      return answer;
    },
  };
}
