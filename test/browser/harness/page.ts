import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessibleNode } from './accessibility-tree.ts';
import type { PageDriver } from './driver.ts';
import { aim, countOf, focusedNow, guardNextPress, look, pageInWords, pressGuarded } from './in-page/act.ts';
import { elementExpression, expression, hidden, say, sought } from './in-page/shipped.ts';
import type { Box, Locator, Size } from './types.ts';
import { patience, until } from './wait.ts';

interface WaitOptions {
  /** What is waited for, in words: it stands in the failure's message. */
  readonly what?: string;
  readonly timeout?: number;
}

/** One tab, used as a person uses it: real mouse and real keys. The same for both browsers. */
export class TestPage {
  readonly driver: PageDriver;

  constructor(driver: PageDriver) {
    this.driver = driver;
  }

  /** Opens an address in this tab, in front: Firefox paints nothing in a tab behind, and a person looks at the tab they use. */
  async goto(url: string): Promise<void> {
    await this.bringToFront();
    await this.driver.goto(url);
  }

  async goBack(): Promise<void> {
    await this.bringToFront();
    await this.driver.goBack();
  }

  async reload(): Promise<void> {
    await this.bringToFront();
    await this.driver.reload();
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Runs a function in the page. It may use nothing from outside itself; arguments and result travel as JSON. */
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    let text = await this.driver.evaluate(expression(fn, args, false));
    // One is lent at a time. One that cannot be is of a page that is just going away.
    for (let left = 3; text === hidden; left -= 1) {
      await this.driver.lendClosedTrees();
      text = await this.driver.evaluate(expression(fn, args, left === 1));
    }
    return (text === undefined ? undefined : JSON.parse(text)) as R;
  }

  /** Waits until the function gives something truthy, and gives that. The last argument may say what is waited for. */
  async waitUntil<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    args: A,
    { what = String(fn), timeout = patience }: WaitOptions = {},
  ): Promise<NonNullable<R>> {
    return until(
      async () => (await this.evaluate(fn, ...args)) || null,
      async (error) =>
        `Waited ${timeout / 1000} s in vain for: ${what}${error && `\n(${error})`}\n${await this.describe()}`,
      timeout,
    );
  }

  /** Waits until the one visible element that answers is there, and gives its box, unscrolled. */
  async box(locator: Locator): Promise<Box> {
    return (await this.#look(locator)).box;
  }

  /** The text of the one visible element that answers, as it is painted. */
  async text(locator: Locator): Promise<string> {
    return (await this.#look(locator)).text;
  }

  /** What stands in a field. */
  async value(locator: Locator): Promise<string> {
    return (await this.#look(locator)).value ?? '';
  }

  /** How many visible elements answer now, without waiting. */
  count(locator: Locator): Promise<number> {
    return this.evaluate(countOf, sought(locator));
  }

  /** Clicks with the real mouse in the middle of the one visible element, once it stands still and nothing covers it. */
  async click(locator: Locator): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const { x, y } = (await this.#settle(locator)).point;
      await this.evaluate(guardNextPress, sought(locator));
      await this.driver.clickAt(x, y);
      // A page that went with the click answers no more, or only later.
      const press = await Promise.race([this.evaluate(pressGuarded).catch(() => undefined), sleep(1000)]);
      if (press !== 'missed') return;
      if (Date.now() > end)
        throw new Error(`${say(locator)} moved away before every press\n${await this.describe()}`);
    }
  }

  /** Moves the real mouse onto the element. */
  async hover(locator: Locator): Promise<void> {
    const { x, y } = (await this.#settle(locator)).point;
    await this.driver.moveMouse(x, y);
  }

  /** Clicks into a field and types at its end, key by key. */
  async type(locator: Locator, text: string): Promise<void> {
    await this.click(locator);
    await this.press('End');
    await this.driver.typeText(text);
  }

  /** Clicks into a field and types in the place of what stands there. */
  async replace(locator: Locator, text: string): Promise<void> {
    await this.click(locator);
    await this.press('Control+a');
    await this.press('Backspace');
    await this.driver.typeText(text);
  }

  /** Presses a key, or a chord such as `Shift+Tab`, wherever the focus is. */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+');
    for (const key of keys) await this.driver.keyDown(key);
    for (const key of keys.reverse()) await this.driver.keyUp(key);
  }

  /** Chooses one file or several in a file input; the input may be hidden behind a button of its own. */
  async pickFile(locator: Locator, ...paths: readonly string[]): Promise<void> {
    await until(
      async () => this.driver.setFiles(elementExpression(locator), paths).then(() => true),
      async (error) => `No file could be picked in ${say(locator)}: ${error}\n${await this.describe()}`,
    );
  }

  /** Drops one file or several onto an element (Chromium: as from the desktop; Firefox: as an event of the page's own, see `firefox.ts`). */
  async dropFile(locator: Locator, ...paths: readonly string[]): Promise<void> {
    await this.driver.dropFiles((await this.#settle(locator)).box, elementExpression(locator), paths);
  }

  /** What has the focus, in words: `button <button#next> “Next”`. */
  focused(): Promise<string> {
    return this.evaluate(focusedNow);
  }

  /** What assistive technology is told of this tab, by the browser itself. */
  async accessibilityTree(): Promise<readonly AccessibleNode[]> {
    await this.bringToFront();
    return this.driver.accessibilityTree();
  }

  screenshot(path: string): Promise<void> {
    return this.driver.screenshot(path);
  }

  setViewport(size: Size): Promise<void> {
    return this.driver.setViewport(size);
  }

  bringToFront(): Promise<void> {
    return this.driver.bringToFront();
  }

  async close(): Promise<void> {
    if (!this.driver.isClosed()) await this.driver.close();
  }

  /** The page in words, for messages: its address and the text that it shows. */
  async describe(): Promise<string> {
    try {
      const { url, text } = await this.evaluate(pageInWords);
      return `The page is ${url} and says:\n${text.replace(/\n{2,}/g, '\n').slice(0, 1500)}`;
    } catch (error) {
      return `The page cannot be asked: ${error}`;
    }
  }

  async #look(locator: Locator) {
    let problem = '';
    return until(
      async () => {
        const seen = await this.evaluate(look, sought(locator));
        if (!('problem' in seen)) return seen;
        problem = seen.problem;
        return null;
      },
      async (error) => `${say(locator)}: ${problem}${error}\n${await this.describe()}`,
    );
  }

  /** Scrolls to the element and waits until it is at the same place twice and would itself meet the click. */
  async #settle(locator: Locator): Promise<{ point: { x: number; y: number }; box: Box }> {
    let before = '';
    let problem = '';
    await this.bringToFront();
    return until(
      async () => {
        const seen = await this.evaluate(aim, sought(locator));
        problem =
          'problem' in seen
            ? seen.problem
            : seen.covered
              ? `it is covered by ${seen.covered}`
              : 'it does not stand still';
        if ('problem' in seen || seen.covered) return null;
        const now = JSON.stringify(seen.box);
        const still = now === before;
        before = now;
        return still ? seen : null;
      },
      async (error) =>
        `${say(locator)} cannot be clicked: ${problem}${error && ` (${error})`}\n${await this.describe()}`,
    );
  }
}
