import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { fromFirefox, treeInFirefox } from './accessibility-tree.ts';
import type { PageDriver } from './driver.ts';
import { type EvaluateInFirefox, pressTab } from './firefox-chrome.ts';
import { lendInFirefox } from './lend-closed-trees.ts';
import { until } from './wait.ts';

/** One Firefox tab. */
export function driveFirefoxPage(page: Page, inFirefox: EvaluateInFirefox): PageDriver {
  let isShiftHeld = false;

  const evaluate = async (expression: string) => (await page.evaluate(expression)) as string | undefined;

  /** Firefox sends no load events for an extension's own pages: there the page itself is asked until it is there. */
  async function goto(url: string): Promise<void> {
    if (!url.startsWith('moz-extension:')) {
      await unlessCutShort(() => page.goto(url));
      return;
    }
    await page.goto(url, { waitUntil: [] });
    await until(
      async () =>
        // The page may put a place of its own behind its address at once.
        ((await evaluate('location.href'))?.replace(/#.*/, '') === url.replace(/#.*/, '') &&
          (await evaluate('document.readyState')) === 'complete') ||
        null,
      (error) => `${url} did not open in Firefox ${error}`,
    );
  }

  return {
    evaluate,
    lendClosedTrees: () => lendInFirefox(page),
    goto,
    goBack: async () => void (await page.goBack({ waitUntil: [] })),
    async reload() {
      const url = await evaluate('location.href');
      if (!url?.startsWith('moz-extension:')) return void (await page.reload());
      await evaluate('void (globalThis.beforeReload = true)');
      await page.reload({ waitUntil: [] });
      await until(
        async () =>
          (await evaluate('!globalThis.beforeReload && document.readyState === "complete"')) || null,
        (error) => `${url} did not load again in Firefox ${error}`,
      );
    },
    moveMouse: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    pressMouse: () => page.mouse.down(),
    releaseMouse: () => page.mouse.up(),
    turnWheel: (distance) => page.mouse.wheel({ deltaY: distance }),
    async keyDown(key) {
      if (key === 'Tab') {
        await pressTab(inFirefox, isShiftHeld);
        // The key goes its own way to the page, and nobody tells when it is there: it is by the second answer of the page (ESR 153).
        for (let answers = 0; answers < 2; answers += 1) await evaluate('"heard"');
        return;
      }
      if (key === 'Shift') isShiftHeld = true;
      await page.keyboard.down(key as KeyInput);
    },
    async keyUp(key) {
      if (key === 'Tab') return;
      if (key === 'Shift') isShiftHeld = false;
      await page.keyboard.up(key as KeyInput);
    },
    typeText: (text) => page.keyboard.type(text),
    async setFiles(elementExpression, paths) {
      const handle = await page.evaluateHandle(elementExpression);
      const element = handle.asElement() as ElementHandle<HTMLInputElement> | null;
      if (!element) throw new Error(String(await handle.jsonValue()));
      await element.uploadFile(...paths);
    },
    dropFiles: (_box, elementExpression, paths) => dropAsEvent(evaluate, elementExpression, paths),
    async screenshot(path) {
      // A tab in the background is not painted, and a picture of it would never come.
      await page.bringToFront();
      writeFileSync(path, await page.screenshot());
    },
    async accessibilityTree() {
      await page.bringToFront();
      return fromFirefox(JSON.parse(await inFirefox(treeInFirefox)));
    },
    async setViewport(size) {
      await page.setViewport(size);
      await sleep(50);
    },
    async setPrinting(isPrinting) {
      await page.bringToFront();
      const medium = isPrinting ? 'print' : '';
      await inFirefox(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'; 'set'`);
    },
    bringToFront: () => page.bringToFront(),
    isClosed: () => page.isClosed(),
    close: () => page.close(),
  };
}

/** A new window may still be on its way to its own first page, which cuts the way to another one short: then once more. */
async function unlessCutShort(go: () => Promise<unknown>): Promise<void> {
  try {
    await go();
  } catch (error) {
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    await sleep(200);
    await go();
  }
}

/**
 * WebDriver BiDi cannot drag a file from the desktop. So the page gets the three events of a drop, with a real File in them, made in
 * the page: what handles them cannot tell, except by `isTrusted`.
 */
async function dropAsEvent(
  evaluate: (expression: string) => Promise<unknown>,
  elementExpression: string,
  paths: readonly string[],
): Promise<void> {
  const files = paths.map((path) => [readFileSync(path).toString('base64'), basename(path)]);
  await evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const [content, name] of ${JSON.stringify(files)}) {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type: 'text/xml' }));
    }
    const target = ${elementExpression};
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
    }
  })()`);
}
