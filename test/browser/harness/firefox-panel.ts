import { writeFileSync } from 'node:fs';
import type { PageDriver } from './driver.ts';
import type { EvaluateInFirefox } from './firefox-chrome.ts';
import { until } from './wait.ts';

/*
 * Firefox's sidebar, which WebDriver BiDi does not reach: it is spoken to from Firefox's own window. Mouse and keys go through the very
 * functions by which Firefox's WebDriver presses them in a tab (chrome://remote/content/shared/webdriver/Event.sys.mjs).
 */

const sidebar = `document.getElementById('sidebar')`;
const panel = `${sidebar}.contentDocument?.getElementById('webext-panels-browser')`;
const input = `ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs').event`;

/** Runs in the sidebar's process. A sandbox's evaluation passes the content security policy, as a debugger's does. */
const answering = `
  addMessageListener('credential-guide-test:ask', async ({ data: { id, expression } }) => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, sameZoneAs: content, wantXrays: false });
    const answer = { id };
    try {
      answer.value = await Cu.evalInSandbox(expression, sandbox);
    } catch (error) {
      answer.error = String(error);
    }
    sendAsyncMessage('credential-guide-test:answer', answer);
  });`;

/** The sidebar that is open, once our page is in it. */
export async function findFirefoxPanel(inFirefox: EvaluateInFirefox, path: string): Promise<PageDriver> {
  await until(
    async () =>
      (await inFirefox(`String(${panel}?.currentURI.spec.endsWith('/${path}'))`)) === 'true' || null,
    () => `No sidebar with ${path} is open`,
  );
  await inFirefox(`(() => {
    const { messageManager } = ${panel};
    if (messageManager.isAsked) return 'asked before';
    messageManager.isAsked = true;
    messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(answering)}`)}, false);
    return 'asked';
  })()`);
  const driver = driveFirefoxPanel(inFirefox);
  await until(
    async () =>
      (await driver.evaluate('document.documentElement.dataset.surface')) === 'panel' ? true : null,
    (error) => `The sidebar does not answer ${error}`,
  );
  return driver;
}

function driveFirefoxPanel(inFirefox: EvaluateInFirefox): PageDriver {
  let closed = false;
  const held = { Shift: false, Control: false, Alt: false };
  const notHere = () =>
    Promise.reject(new Error('Not possible in the sidebar: use the popup’s page in a tab'));

  async function evaluate(expression: string): Promise<string | undefined> {
    const { value, error } = JSON.parse(
      await inFirefox(`new Promise((resolve) => {
        const { messageManager } = ${panel};
        const id = Math.random();
        messageManager.addMessageListener('credential-guide-test:answer', function take({ data }) {
          if (data.id !== id) return;
          messageManager.removeMessageListener('credential-guide-test:answer', take);
          resolve(JSON.stringify(data));
        });
        messageManager.sendAsyncMessage('credential-guide-test:ask', { id, expression: ${JSON.stringify(expression)} });
      })`),
    );
    if (error) throw new Error(error);
    return value;
  }

  const mouse = async (type: string, x: number, y: number) =>
    void (await inFirefox(`(() => {
      const [outer, inner] = [${sidebar}.getBoundingClientRect(), ${panel}.getBoundingClientRect()];
      const [left, top] = [outer.x + inner.x + ${x}, outer.y + inner.y + ${y}];
      const buttons = ${type === 'mousedown' ? 1 : 0};
      ${input}.synthesizeMouseAtPoint(left, top, { type: '${type}', button: 0, buttons, clickCount: 1 }, window);
      return 'done';
    })()`));

  const key = async (type: 'keydown' | 'keyup', name: string) => {
    if (name in held) held[name as keyof typeof held] = type === 'keydown';
    await inFirefox(`(() => { ${panel}.focus(); return 'focused'; })()`);
    await sendKey(inFirefox, type, name, held);
  };

  return {
    evaluate,
    lendClosedTrees: async () => undefined,
    moveMouse: (x, y) => mouse('mousemove', x, y),
    async clickAt(x, y) {
      for (const type of ['mousemove', 'mousedown', 'mouseup']) await mouse(type, x, y);
    },
    keyDown: (name) => key('keydown', name),
    keyUp: (name) => key('keyup', name),
    async typeText(text) {
      for (const character of text) {
        await key('keydown', character);
        await key('keyup', character);
      }
    },
    async screenshot(path) {
      const rectangle = `(({ width, height }) => new DOMRect(0, 0, width, height))(${panel}.getBoundingClientRect())`;
      writeFileSync(path, await snapshot(inFirefox, `${panel}.browsingContext`, rectangle));
    },
    /** A sidebar has a width only; its height is the window's. */
    async setViewport({ width }) {
      await inFirefox(`(() => {
        const { style } = document.getElementById('sidebar-box');
        Object.assign(style, { width: '${width}px', minWidth: '${width}px', maxWidth: '${width}px' });
        return 'resized';
      })()`);
    },
    bringToFront: async () => {},
    isClosed: () => closed,
    async close() {
      closed = true;
      await closeFirefoxPanel(inFirefox);
    },
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

/** Presses or lets go a key in Firefox's own window: what has the focus there gets it, and the browser's shortcuts see it first. */
async function sendKey(
  inFirefox: EvaluateInFirefox,
  type: 'keydown' | 'keyup',
  key: string,
  held: { readonly Shift: boolean; readonly Control: boolean; readonly Alt: boolean },
): Promise<void> {
  const printable = key.length === 1;
  const event = {
    key,
    code: printable ? (key === ' ' ? 'Space' : `Key${key.toUpperCase()}`) : key,
    printable,
    shiftKey: held.Shift,
    ctrlKey: held.Control,
    altKey: held.Alt,
  };
  await inFirefox(
    `(() => { ${input}.sendSingleKey(${JSON.stringify(event)}, window, '${type}'); return 'sent'; })()`,
  );
}

/** Presses a chord as at the keyboard, for the browser's and the add-ons' shortcuts. */
export async function pressInFirefox(inFirefox: EvaluateInFirefox, chord: string): Promise<void> {
  const keys = chord.split('+');
  const held = { Shift: keys.includes('Shift'), Control: keys.includes('Ctrl'), Alt: keys.includes('Alt') };
  const last = keys.at(-1) ?? '';
  await sendKey(inFirefox, 'keydown', last, held);
  await sendKey(inFirefox, 'keyup', last, held);
}

/** A picture, as PNG, of what a browsing context of Firefox shows. */
export async function snapshot(
  inFirefox: EvaluateInFirefox,
  browsingContext: string,
  rectangle: string,
): Promise<Buffer> {
  const text = await inFirefox(`(async () => {
    const bitmap = await ${browsingContext}.currentWindowGlobal.drawSnapshot(${rectangle}, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return bytes.toBase64();
  })()`);
  return Buffer.from(text, 'base64');
}

/** With the width that a test may have given it. */
export async function closeFirefoxPanel(inFirefox: EvaluateInFirefox): Promise<void> {
  await inFirefox(`(() => {
    SidebarController.hide();
    document.getElementById('sidebar-box').removeAttribute('style');
    return 'hidden';
  })()`);
}
