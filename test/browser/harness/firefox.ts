import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import type { BrowserDriver, PageDriver, ResolvedOptions } from './driver.ts';
import {
  backgroundState,
  enterFirefox,
  hearLogs,
  letIntoPrivateWindows,
  openPrivateWindow,
  readRecording,
  startRecording,
  stopEventPage,
} from './firefox-chrome.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import { closeFirefoxPanel, findFirefoxPanel, pressInFirefox } from './firefox-panel.ts';
import { addonUuid, firefoxPrefs } from './firefox-prefs.ts';
import { until } from './wait.ts';

/** Starts Firefox with the extension (WebDriver BiDi), the portal's address on this machine, and a wall before everything else. */
export async function openFirefox(options: ResolvedOptions): Promise<BrowserDriver> {
  const { width, height } = options.size;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    headless: !options.headed,
    acceptInsecureCerts: true,
    // Without this, Firefox refuses to navigate to an extension's own pages.
    args: [
      '--remote-allow-system-access',
      ...(options.headed ? [] : [`--width=${width}`, `--height=${height + 90}`]),
    ],
    defaultViewport: options.headed ? null : { width, height },
    extraPrefsFirefox: firefoxPrefs(options),
    ...(options.timeZone ? { env: { ...process.env, TZ: options.timeZone } } : {}),
  });
  const evaluate = await enterFirefox(browser);
  await startRecording(evaluate);
  const logs = hearLogs(browser);
  await browser.installExtension(options.extension);
  const known = new Map<Page, PageDriver>();
  const driverOf = (page: Page) => {
    const driver = known.get(page) ?? driveFirefoxPage(page, evaluate);
    known.set(page, driver);
    return driver;
  };

  return {
    version: await browser.version(),
    extensionUrl: `moz-extension://${addonUuid}/`,
    newPage: async () => driverOf(await browser.newPage()),
    letIntoPrivateWindows: () => letIntoPrivateWindows(evaluate),
    async newPrivatePage() {
      const before = await browser.pages();
      await openPrivateWindow(evaluate);
      const page = await until(
        async () => (await browser.pages()).find((one) => !before.includes(one)) ?? null,
        () => 'Firefox opens no private window',
      );
      return driverOf(page);
    },
    async pages() {
      const drivers = (await browser.pages()).map(driverOf);
      // puppeteer goes on listing some tabs that are gone; nothing can be asked of those.
      const answers = await Promise.all(drivers.map((driver) => driver.evaluate('"here"').catch(() => null)));
      return drivers.filter((_, index) => answers[index] !== null);
    },
    stopBackground: () => stopEventPage(evaluate),
    heapOfBackground: () => Promise.reject(new Error('Firefox does not say what its background holds')),
    isBackgroundRunning: async () => (await backgroundState(evaluate)) === 'running',
    openRealPopup: () => Promise.reject(new Error('Firefox’s real popup is not reached by WebDriver BiDi')),
    openedPanel: (path) => findFirefoxPanel(evaluate, path),
    closePanel: () => closeFirefoxPanel(evaluate),
    pressCommand: ({ shortcut }) => pressInFirefox(evaluate, shortcut),
    requests: () => readRecording(evaluate),
    logs: () => logs,
    onClosed: (listener) => void browser.on('disconnected', listener),
    close: () => browser.close(),
  };
}
