import { type CDPSession, chromium } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { programForPage } from '../program-for-page.ts';

/** One tab of a Chromium without the extension: the yardsticks ask the finder itself. */
export interface YardstickPage {
  /** Puts markup and head (`<style>…`) into the empty page, with the program beside it. */
  show(html: string, head?: string): Promise<void>;
  /** Calls what the program exports; arguments and result travel as JSON. */
  evaluate<A, R>(fn: (argument: A) => R, argument: A): Promise<R>;
  readonly session: CDPSession;
  readonly version: string;
  close(): Promise<void>;
}

/** @param entry the module whose exports the pages have under `name` */
export async function openYardstickPage(entry: string, name: string): Promise<YardstickPage> {
  const program = await programForPage(entry, name);
  const browser = await chromium.launch({ executablePath: findBrowser('chromium').path, headless: true });
  const page = await browser.newPage({ locale: 'en-AU', viewport: { width: 1280, height: 900 } });
  // Fixtures name pictures and scripts of their own; nothing is fetched.
  await page.route('**/*', (route) => route.abort());
  return {
    async show(html, head = '') {
      await page.setContent(`<!doctype html><html lang="en"><head><title>Yardstick</title>${head}</head>
        <body>${html}</body></html>`);
      await page.evaluate(program);
    },
    evaluate: (fn, argument) => page.evaluate(fn as never, argument) as never,
    session: await page.context().newCDPSession(page),
    version: browser.version(),
    close: () => browser.close(),
  };
}
