import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from 'playwright';
import { evaluateThrough } from './chromium-page.ts';
import type { PageDriver } from './driver.ts';

type Session = Pick<CDPSession, 'send'>;

/** The browser's own session: the way to the views that Playwright does not show. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gives no session to find its own windows with');
  return browser.newBrowserCDPSession();
}

/** A view that Playwright does not show: the toolbar's popup or the side panel. */
export interface InnerView {
  readonly targetId: string;
  readonly session: Session;
  readonly isClosed: () => boolean;
  readonly detach: () => Promise<void>;
}

/** Speaks to a view in a session within the browser's own session. */
export async function enterView(outer: CDPSession, targetId: string): Promise<InnerView> {
  const { sessionId } = await outer.send('Target.attachToTarget', { targetId, flatten: false });
  let closed = false;
  outer.on('Target.targetDestroyed', (event) => {
    if (event.targetId === targetId) closed = true;
  });
  await outer.send('Target.setDiscoverTargets', { discover: true });
  return {
    targetId,
    session: talkWithin(outer, sessionId),
    isClosed: () => closed,
    detach: async () => void (await outer.send('Target.detachFromTarget', { sessionId })),
  };
}

/** Drives such a view. It has no address line, no history and no files to pick. */
export function driveInnerView({ session, isClosed }: InnerView): PageDriver {
  let modifiers = 0;
  const notHere = () =>
    Promise.reject(new Error('Not possible in the real popup or panel: use the popup’s page in a tab'));
  const key = async (type: 'keyDown' | 'keyUp', name: string) => {
    const { bit = 0, ...rest } = keyNamed(name);
    modifiers = type === 'keyDown' ? modifiers | bit : modifiers & ~bit;
    await session.send('Input.dispatchKeyEvent', { type, modifiers, ...rest });
  };
  return {
    evaluate: (expression) => evaluateThrough(session, expression),
    lendClosedTrees: async () => undefined,
    async clickAt(x, y) {
      for (const type of ['mousePressed', 'mouseReleased'] as const) {
        await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    moveMouse: async (x, y) =>
      void (await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })),
    keyDown: (name) => key('keyDown', name),
    keyUp: (name) => key('keyUp', name),
    typeText: async (text) => void (await session.send('Input.insertText', { text })),
    async screenshot(file) {
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, data, 'base64');
    },
    /** The size that the view believes to have; its window stays as it is. */
    setViewport: async (size) =>
      void (await session.send('Emulation.setDeviceMetricsOverride', {
        ...size,
        deviceScaleFactor: 1,
        mobile: false,
      })),
    bringToFront: async () => {},
    isClosed,
    close: async () => void (await session.send('Runtime.evaluate', { expression: 'window.close()' })),
    accessibilityTree: notHere,
    goto: notHere,
    setPrinting: notHere,
    goBack: notHere,
    reload: notHere,
    setFiles: notHere,
    dropFiles: notHere,
    pressMouse: notHere,
    releaseMouse: notHere,
    turnWheel: notHere,
  };
}

/** The keys that one needs in a popup. `text` makes the key type something, as "Enter" does on a button. */
function keyNamed(name: string) {
  const keys: Record<string, { windowsVirtualKeyCode: number; text?: string; bit?: number }> = {
    Tab: { windowsVirtualKeyCode: 9 },
    Enter: { windowsVirtualKeyCode: 13, text: '\r' },
    Shift: { windowsVirtualKeyCode: 16, bit: 8 },
    Escape: { windowsVirtualKeyCode: 27 },
  };
  const found = keys[name];
  if (!found) throw new Error(`The harness does not know the key ${name} here: see keyNamed`);
  return { key: name, code: name === 'Shift' ? 'ShiftLeft' : name, ...found };
}

/** A CDP session in the parcels of another one. */
function talkWithin(outer: CDPSession, sessionId: string): Session {
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
