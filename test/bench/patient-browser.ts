import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, type TestBrowser } from '../browser/harness/browser.ts';
import type { TestPage } from '../browser/harness/page.ts';
import type { BrowserName, OpenOptions } from '../browser/harness/types.ts';

/** How long a page is given before it counts as one that hangs. */
const longest = 20_000;
/** How long a browser is given to close. */
const farewell = 10_000;

/** A browser that is closed and opened again where a page of it hangs, so that one bad page costs its patience and not the run. */
export class PatientBrowser {
  readonly #name: BrowserName;
  readonly #options: OpenOptions;
  readonly #prepare: (browser: TestBrowser) => Promise<void>;
  #browser: TestBrowser | null = null;

  /** @param prepare what is to be done in each browser before its first page. */
  constructor(
    name: BrowserName,
    options: OpenOptions,
    prepare: (browser: TestBrowser) => Promise<void> = async () => {},
  ) {
    this.#name = name;
    this.#options = options;
    this.#prepare = prepare;
  }

  /** What comes of a page opened at this address; `null` where it did not come in time. */
  async onPage<T extends object>(url: string, act: (page: TestPage) => Promise<T>): Promise<T | null> {
    this.#browser ??= await this.#open();
    const page = await this.#browser.openPage('about:blank');
    const acted = page.goto(url).then(() => act(page));
    // What fails after the browser was closed under it has nobody left to tell.
    acted.catch(() => {});
    const result = await Promise.race([acted, sleep(longest, null, { ref: false })]);
    if (result === null) await this.close();
    else await page.close();
    return result;
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    if (!browser) return;
    await Promise.race([browser.close().catch(() => {}), sleep(farewell)]);
  }

  async #open(): Promise<TestBrowser> {
    const browser = await openBrowser(this.#name, this.#options);
    await this.#prepare(browser);
    return browser;
  }
}
