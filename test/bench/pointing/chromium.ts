import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, chromium } from 'playwright';
import type { PracticePortal } from '../../../practice/server.ts';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { driveChromiumPage } from '../../browser/harness/chromium-page.ts';
import { TestPage } from '../../browser/harness/page.ts';

/** A tab with the debugger at hand: what is measured here has no name in the harness, which both browsers share. */
export interface MeasuredPage {
  readonly page: TestPage;
  readonly debug: CDPSession;
}

/** Chromium with the built extension, or without any: what it costs shows only in the difference. */
export interface MeasuredBrowser {
  /** With a slash at the end; empty without an extension. */
  readonly extensionUrl: string;
  readonly version: string;
  open(url: string): Promise<MeasuredPage>;
  close(): Promise<void>;
}

/** Starts it with the portal's address on this machine and nothing else to be reached. */
export async function openMeasured(portal: PracticePortal, withExtension: boolean): Promise<MeasuredBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'credential-guide-bench-'));
  const extension = resolve('dist/chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium').path,
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-AU',
    reducedMotion: 'reduce',
    args: [
      ...(withExtension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--host-resolver-rules=MAP authorisationmanager.gov.au:443 127.0.0.1:${portal.httpsPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${portal.spki}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--disable-gpu',
    ],
  });
  const worker = withExtension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : null;
  return {
    extensionUrl: worker ? worker.url().replace(/^([a-z-]+:\/\/[^/]+\/).*/, '$1') : '',
    version: context.browser()?.version() ?? 'unknown',
    async open(url) {
      const tab = await context.newPage();
      const page = new TestPage(await driveChromiumPage(tab));
      await page.goto(url);
      return { page, debug: await context.newCDPSession(tab) };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
