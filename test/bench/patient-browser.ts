import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPage } from '../browser/harness/page.ts';

/** How long a page is given before it counts as one that hangs. */
const longest = 20_000;
/** How long a browser is given to close. */
const farewell = 10_000;

/** What opens tabs: a browser that is made ready for what is measured. */
export interface Opener<Tab> {
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

/** A browser that is closed and opened again where a page of it hangs, so that one bad page costs its patience and not the run. */
export class PatientBrowser<Tab extends { readonly page: TestPage }> {
  readonly #start: () => Promise<Opener<Tab>>;
  #browser: Opener<Tab> | null = null;

  constructor(start: () => Promise<Opener<Tab>>) {
    this.#start = start;
  }

  /** What comes of an empty tab; `null` where it did not come in time. */
  async inTab<T extends object>(act: (tab: Tab) => Promise<T>, patience = longest): Promise<T | null> {
    this.#browser ??= await this.#start();
    const tab = await this.#browser.open('about:blank');
    const acted = act(tab);
    // What fails after the browser was closed under it has nobody left to tell.
    acted.catch(() => {});
    const result = await Promise.race([acted, sleep(patience, null, { ref: false })]);
    if (result === null) await this.close();
    else await tab.page.close();
    return result;
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    if (!browser) return;
    await Promise.race([browser.close().catch(() => {}), sleep(farewell)]);
  }
}
