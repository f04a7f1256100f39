import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { heapOfBackground } from './chromium-heap.ts';
import { driveChromiumPage } from './chromium-page.ts';
import { closeChromiumPanels, findChromiumPanel } from './chromium-panel.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { recordChromiumRequests } from './chromium-requests.ts';
import type { BrowserDriver, PageDriver, ResolvedOptions } from './driver.ts';
import { patience } from './wait.ts';

const portalHost = 'authorisationmanager.gov.au';

/** Starts Chromium with the extension, the portal's address on this machine, and a wall before everything else. */
export async function openChromium(options: ResolvedOptions): Promise<BrowserDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'credential-guide-chromium-'));
  writePreferences(profile, options.downloads);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium').path,
    headless: !options.headed,
    args: chromiumArguments(options),
    viewport: options.headed ? null : options.size,
    locale: options.language ?? 'en-AU',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    // The environment and not Playwright's `timezoneId`, which leaves the background out.
    env: {
      ...process.env,
      ...(options.timeZone ? { TZ: options.timeZone } : {}),
      // Heeded before `--lang` on Linux.
      ...(options.language ? { LANGUAGE: options.language } : {}),
    },
  });
  // Playwright gives downloads random names in a folder of its own; the extension has to see the real ones.
  const cdp = await context.browser()?.newBrowserCDPSession();
  await cdp?.send('Browser.setDownloadBehavior', { behavior: 'default' });

  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionUrl = new URL('/', worker.url().replace('chrome-extension:', 'https:')).href.replace(
    'https:',
    'chrome-extension:',
  );
  const requests = recordChromiumRequests(context);
  const logs: string[] = [];
  context.on('console', (message) => void logs.push(message.text()));
  context.on('weberror', (failure) => void logs.push(String(failure.error())));
  worker.on('console', (message) => void logs.push(message.text()));
  const driverOf = rememberDrivers();

  return {
    version: context.browser()?.version() ?? 'unknown',
    extensionUrl,
    newPage: async () => driverOf(await context.newPage()),
    letIntoPrivateWindows: () => letIntoPrivateWindows(context, new URL(extensionUrl).host),
    newPrivatePage: async () => driverOf(await openPrivatePage(context)),
    pages: () => Promise.all(context.pages().map(driverOf)),
    stopBackground: () => stopWorkers(context),
    isBackgroundRunning: () => isWorkerRunning(context),
    heapOfBackground: () => heapOfBackground(context),
    openRealPopup: (path) => openChromiumPopup(context, extensionUrl, path),
    ...rememberPanel(
      (path) => findChromiumPanel(context, path),
      () => closeChromiumPanels(context, extensionUrl),
    ),
    pressCommand: ({ name }) => dispatchCommand(context, name),
    requests: async () => requests,
    logs: () => logs,
    onClosed: (listener) => void context.on('close', listener),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One driver a page, however often one asks for the pages. */
function rememberDrivers(): (page: Page) => Promise<PageDriver> {
  const known = new Map<Page, Promise<PageDriver>>();
  return (page) => {
    const driver = known.get(page) ?? driveChromiumPage(page);
    known.set(page, driver);
    return driver;
  };
}

async function letIntoPrivateWindows(context: BrowserContext, id: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate
    .updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true })
    .catch(() => undefined)`);
  await settings.close();
}

/** Another context of the debugger's is a private window's: without a profile on the disk. */
async function openPrivatePage(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gives no way to a private window');
  const own = await browser.newContext();
  const page = await own.newPage();
  page.on('close', () => void own.close());
  return page;
}

/** The same panel as long as it is open: only one session may speak to it, and what has one is closed through it alone. */
function rememberPanel(find: (path: string) => Promise<PageDriver>, closeOthers: () => Promise<void>) {
  let known: PageDriver | undefined;
  return {
    async openedPanel(path: string): Promise<PageDriver> {
      if (!known || known.isClosed()) known = await find(path);
      return known;
    },
    async closePanel(): Promise<void> {
      if (known && !known.isClosed()) await known.close();
      await closeOthers();
    },
  };
}

function chromiumArguments({
  portal,
  extension,
  wallPort,
  headed,
  language,
  flags,
}: ResolvedOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP ${portalHost}:443 127.0.0.1:${portal.httpsPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    `--ignore-certificate-errors-spki-list=${portal.spki}`,
    `--proxy-server=127.0.0.1:${wallPort}`,
    `--proxy-bypass-list=${portalHost}`,
    `--lang=${language ?? 'en-AU'}`,
    '--disable-quic',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    '--no-first-run',
    ...(flags ?? []),
    ...(headed ? ['--start-maximized'] : ['--disable-gpu']),
  ];
}

/** Written before the browser starts: afterwards it no longer reads it. */
function writePreferences(profile: string, folder: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const download = { default_directory: folder, prompt_for_download: false, directory_upgrade: true };
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    // Without the developer mode an unpacked extension that is loaded anew stays switched off.
    JSON.stringify({
      download,
      savefile: { default_directory: folder },
      extensions: { ui: { developer_mode: true } },
    }),
  );
}

/** Stops the background. One that is only just starting is let start first, as the browser itself stops none that has not run. */
async function stopWorkers(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker && (await isWorkerRunning(context))) await Promise.race([worker.evaluate('1'), sleep(patience)]);
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/**
 * Keys pressed through the debugger reach the page and not the browser. So the event that the browser would make of them is made by the
 * background's own `onCommand`, with the listeners that it really has, and with the tab that is in front.
 */
async function dispatchCommand(context: BrowserContext, name: string): Promise<void> {
  if (!(await isWorkerRunning(context))) throw new Error('The background is stopped: nobody would hear it');
  await context.serviceWorkers()[0]?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
  })()`);
}

/** A stopped worker is no target of the debugger's. */
async function isWorkerRunning(context: BrowserContext): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gives no session to look for the background with');
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
}
