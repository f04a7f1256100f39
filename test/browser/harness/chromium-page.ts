import type { CDPSession, Page } from 'playwright';
import { fromChromium } from './accessibility-tree.ts';
import type { PageDriver } from './driver.ts';
import { lendInChromium } from './lend-closed-trees.ts';

/** The value of an expression in the page behind a CDP session. The debugger's evaluation passes any content security policy. */
export async function evaluateThrough(
  session: Pick<CDPSession, 'send'>,
  expression: string,
): Promise<string | undefined> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** One Chromium tab. */
export async function driveChromiumPage(page: Page): Promise<PageDriver> {
  const session = await page.context().newCDPSession(page);

  /** Does something with the element that an expression finds; the text that it gives instead is the reason why there is none. */
  async function withElementAt(
    expression: string,
    act: (objectId: string) => Promise<unknown>,
  ): Promise<void> {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objectId } = result;
    if (!objectId) throw new Error(String(result.value));
    await act(objectId).finally(() => session.send('Runtime.releaseObject', { objectId }));
  }

  return {
    evaluate: (expression) => evaluateThrough(session, expression),
    lendClosedTrees: () => lendInChromium(session),
    goto: async (url) => void (await page.goto(url)),
    goBack: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    moveMouse: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    pressMouse: () => page.mouse.down(),
    releaseMouse: () => page.mouse.up(),
    turnWheel: (distance) => page.mouse.wheel(0, distance),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    typeText: (text) => page.keyboard.type(text),
    setFiles: (elementExpression, paths) =>
      withElementAt(elementExpression, (objectId) =>
        session.send('DOM.setFileInputFiles', { objectId, files: [...paths] }),
      ),
    async dropFiles(box, _elementExpression, paths) {
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const data = { items: [], files: [...paths], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, ...at, data });
      }
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    async accessibilityTree() {
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return fromChromium(nodes);
    },
    setViewport: (size) => page.setViewportSize(size),
    setPrinting: (isPrinting) => page.emulateMedia({ media: isPrinting ? 'print' : 'screen' }),
    bringToFront: () => page.bringToFront(),
    isClosed: () => page.isClosed(),
    close: () => page.close(),
  };
}
