import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium } from './chromium.ts';
import type { BrowserDriver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { TestPage } from './page.ts';
import type { BrowserName, Command, OpenOptions, SeenRequest } from './types.ts';
import { until } from './wait.ts';
import { buildWall, type Wall } from './wall.ts';

/** A real browser with the built extension in it. */
export class TestBrowser {
  readonly name: BrowserName;
  /** The folder in which downloads arrive, under their real names. */
  readonly downloads: string;
  readonly #driver: BrowserDriver;
  readonly #wall: Wall;
  readonly #afterwards: () => void;
  readonly #pages = new WeakMap<object, TestPage>();
  /** Tabs of the harness's own that stay open: each that is opened and closed again costs a browser a quarter of a second. */
  #icon: TestPage | null = null;
  #blank: TestPage | null = null;
  /** What was heard and seen before everything was forgotten last. */
  readonly #before = { requests: 0, logs: 0, refused: 0 };

  constructor(
    name: BrowserName,
    driver: BrowserDriver,
    wall: Wall,
    downloads: string,
    afterwards: () => void,
  ) {
    this.name = name;
    this.downloads = downloads;
    this.#driver = driver;
    this.#wall = wall;
    this.#afterwards = afterwards;
  }

  get version(): string {
    return this.#driver.version;
  }

  /** The address of a page of the extension: `extensionUrl('keystore.html')`. */
  extensionUrl(path: string): string {
    return this.#driver.extensionUrl + path;
  }

  async openPage(url: string): Promise<TestPage> {
    const page = this.#asTestPage(await this.#driver.newPage());
    await page.goto(url);
    return page;
  }

  /** As a person does it in the browser's settings; before anything else, as the extension may be loaded anew for it. */
  letIntoPrivateWindows(): Promise<void> {
    return this.#driver.letIntoPrivateWindows();
  }

  /** Opens a tab in a private window; in Firefox, after all the others. */
  async openPrivatePage(url: string): Promise<TestPage> {
    const page = this.#asTestPage(await this.#driver.newPrivatePage());
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<TestPage> {
    return this.openPage(this.extensionUrl(path));
  }

  /** Every open tab but the harness's own. */
  async pages(): Promise<readonly TestPage[]> {
    const all = (await this.#driver.pages()).map((driver) => this.#asTestPage(driver));
    return all.filter((page) => page !== this.#icon && page !== this.#blank);
  }

  /** Waits for a tab whose address contains this: one that the extension or a page opened. */
  async pageAt(part: string): Promise<TestPage> {
    let seen: string[] = [];
    return until(
      async () => {
        const pages = await this.pages();
        seen = await Promise.all(pages.map((page) => page.url().catch(() => '(changing)')));
        return pages[seen.findIndex((url) => url.includes(part))] ?? null;
      },
      () => `No tab has an address with “${part}”. Open are: ${seen.join(', ')}`,
    );
  }

  /** The real popup of the toolbar button (Chromium only; in Firefox it fails: use the popup's page in a tab). */
  async openRealPopup(path = 'popup/popup.html'): Promise<TestPage> {
    return new TestPage(await this.#driver.openRealPopup(path));
  }

  /** The side panel or sidebar that is open or just opening: the real one, in both browsers. See `panel.ts` for opening it. */
  async openedPanel(path = 'popup/popup.html'): Promise<TestPage> {
    return new TestPage(await this.#driver.openedPanel(path));
  }

  /** The extension's keyboard commands, with the keys that the browser really gave them. */
  commands(): Promise<readonly Command[]> {
    return this.#onIcon(async () => {
      type Api = { commands: { getAll(): Promise<Command[]> } };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const all = await (api.browser ?? api.chrome).commands.getAll();
      return all.map(({ name, shortcut }) => ({ name, shortcut }));
    });
  }

  /** Lets one of them happen. In Firefox its keys are pressed in the browser's window; in Chromium its event is made, see `chromium.ts`. */
  async pressCommand(name: string): Promise<void> {
    const command = (await this.commands()).find((one) => one.name === name);
    if (!command) throw new Error(`The extension has no command “${name}”`);
    await this.#driver.pressCommand(command);
  }

  /** Makes it a browser in which nothing has happened: no tab, nothing stored by the extension or by the portal. */
  async forgetEverything(portalUrl: string): Promise<void> {
    await this.#driver.closePanel();
    await until(
      async () => (await this.#isPanelOpen()) === false || null,
      () => 'A panel stays open beside the tests to come',
    );
    await this.#iconPage();
    const page = await this.#blankPage();
    for (const one of await this.pages()) await one.close();
    await page.goto(`${portalUrl}favicon.svg`);
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await until(
      async () => {
        await this.#onIcon(forgetStored);
        // A background that read what was there before would write it back.
        await this.stopBackground();
        const { local, session } = await this.storage();
        return Object.keys({ ...local, ...session }).length === 0 || null;
      },
      (error) => `The extension does not forget ${error}`,
    );
    this.#before.requests += (await this.requests()).length;
    this.#before.logs += (await this.logs()).length;
    this.#before.refused += this.refused().length;
  }

  #isPanelOpen(): Promise<boolean> {
    return this.#onIcon(async () => {
      type Contexts = { getContexts(which: object): Promise<readonly unknown[]> };
      type Api = { runtime: Contexts; sidebarAction?: { isOpen(where: object): Promise<boolean> } };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { runtime, sidebarAction } = api.browser ?? api.chrome;
      if (sidebarAction) return sidebarAction.isOpen({});
      return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
    });
  }

  /** Loads the extension anew under the open pages, as its update does. */
  async reloadExtension(): Promise<void> {
    // A page that goes away with its extension may never answer (Firefox).
    const orLate = <T>(answer: Promise<T>): Promise<T | null> => Promise.race([answer, sleep(5000, null)]);
    // What the session has stored goes with the extension: so one can tell the new one from the old.
    const reloaded = this.#onIcon(async () => {
      type Area = { set(items: object): Promise<void> };
      type Api = { runtime: { reload(): void }; storage: { session: Area } };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { runtime, storage } = api.browser ?? api.chrome;
      await storage.session.set({ beforeReload: true });
      runtime.reload();
    }).catch(() => undefined);
    await orLate(reloaded);
    // Its tabs go with it.
    this.#icon = null;
    await until(
      async () => {
        const storage = await orLate(this.storage());
        return storage === null || 'beforeReload' in storage.session ? null : true;
      },
      (error) => `The extension does not come back ${error}`,
    );
  }

  /** What stands on the toolbar's button: its badge and its title. */
  badge(): Promise<{ text: string; title: string }> {
    return this.#onIcon(async () => {
      type Action = Record<'getBadgeText' | 'getTitle', (where: object) => Promise<string>>;
      type Api = { action: Action };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { action } = api.browser ?? api.chrome;
      return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
    });
  }

  /** Stops the background, as the browser does at any moment. */
  stopBackground(): Promise<void> {
    return this.#driver.stopBackground();
  }

  /** What the running background holds in memory, in bytes, after a collection of garbage (Chromium only). */
  heapOfBackground(): Promise<number> {
    return this.#driver.heapOfBackground();
  }

  /** Whether the background runs just now, so that a test can know that it stopped one. */
  isBackgroundRunning(): Promise<boolean> {
    return this.#driver.isBackgroundRunning();
  }

  /** Everything that the extension has stored. */
  async storage(): Promise<{ local: Record<string, unknown>; session: Record<string, unknown> }> {
    return this.#onIcon(async () => {
      type Area = { get(keys: null): Promise<Record<string, unknown>> };
      type Api = { storage: { local: Area; session: Area } };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const { local, session } = (api.browser ?? api.chrome).storage;
      return { local: await local.get(null), session: await session.get(null) };
    });
  }

  /** What pages, content script and background asked the network for. Ours must ask for nothing. */
  async requests(): Promise<readonly SeenRequest[]> {
    return (await this.#driver.requests()).slice(this.#before.requests);
  }

  /** What was written to consoles, errors that nobody caught too. Where the driver does not hear the background's, a test of the source says what it may log. */
  async logs(): Promise<readonly string[]> {
    return this.#driver.logs().slice(this.#before.logs);
  }

  /** Addresses other than the portal's that anything in the browser wanted (its own services too): all were refused. */
  refused(): readonly string[] {
    return this.#wall.refused.slice(this.#before.refused);
  }

  onClosed(listener: () => void): void {
    this.#driver.onClosed(listener);
  }

  async close(): Promise<void> {
    await this.#driver.close();
    await this.#wall.close();
    this.#afterwards();
  }

  /** What a function gives in a page that has the extension's rights and runs nothing of ours: its icon. */
  async #onIcon<R>(fn: () => Promise<R>): Promise<R> {
    return (await this.#iconPage()).evaluate(fn);
  }

  async #iconPage(): Promise<TestPage> {
    if (this.#icon === null || !(await isThere(this.#icon)))
      this.#icon = await this.openExtensionPage('icons/16.png');
    return this.#icon;
  }

  async #blankPage(): Promise<TestPage> {
    if (this.#blank === null || !(await isThere(this.#blank)))
      this.#blank = await this.openPage('about:blank');
    return this.#blank;
  }

  #asTestPage(driver: ConstructorParameters<typeof TestPage>[0]): TestPage {
    const page = this.#pages.get(driver) ?? new TestPage(driver);
    this.#pages.set(driver, page);
    return page;
  }
}

/** A tab that was closed with all others, or by the extension, answers no more. */
async function isThere(page: TestPage): Promise<boolean> {
  if (page.driver.isClosed()) return false;
  const late = sleep(2000, false, { ref: false });
  return Promise.race([page.evaluate(() => true).catch(() => false), late]);
}

/** Clears what an extension keeps. Runs in a page of the extension's. */
async function forgetStored(): Promise<void> {
  type Area = { clear(): Promise<void> };
  type Api = {
    storage: Record<'local' | 'session' | 'sync', Area>;
    alarms: { clearAll(): Promise<unknown> };
    downloads: { erase(query: object): Promise<unknown> };
    notifications: { getAll(): Promise<object>; clear(id: string): Promise<unknown> };
    action: {
      setBadgeText(badge: { text: string }): Promise<void>;
      setTitle(title: { title: string }): Promise<void>;
    };
    runtime: { getManifest(): { action: { default_title: string } } };
  };
  const api = globalThis as unknown as { browser?: Api; chrome: Api };
  const { storage, alarms, downloads, notifications, action, runtime } = api.browser ?? api.chrome;
  await downloads.erase({});
  for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  for (const area of [storage.local, storage.session, storage.sync]) await area.clear();
  await alarms.clearAll();
  await action.setBadgeText({ text: '' });
  await action.setTitle({ title: runtime.getManifest().action.default_title });
}

/** Starts a browser with the built extension. */
export async function openBrowser(name: BrowserName, options: OpenOptions): Promise<TestBrowser> {
  const extension = resolve(options.extension ?? (name === 'chromium' ? 'dist/chrome' : 'dist/firefox'));
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}. Run “npm run build” first.`);
  }
  const downloads = options.downloads ?? mkdtempSync(join(tmpdir(), 'credential-guide-downloads-'));
  mkdirSync(downloads, { recursive: true });
  const wall = await buildWall();
  const all = {
    ...options,
    extension,
    downloads,
    size: options.size ?? { width: 1280, height: 800 },
    wallPort: wall.port,
  };
  try {
    const driver = await (name === 'chromium' ? openChromium(all) : openFirefox(all));
    const browser = new TestBrowser(name, driver, wall, downloads, () => {
      if (!options.downloads) rmSync(downloads, { recursive: true, force: true });
    });
    if (!options.keepsWelcome) await closeWelcome(browser);
    return browser;
  } catch (error) {
    await wall.close();
    throw error;
  }
}

/** How long a browser is given to open the page of welcome. A background that was made to fail opens none. */
const mostWelcomeSeconds = 10;

/** The page that opens after every installation is what few tests are about: the others begin without it. */
async function closeWelcome(browser: TestBrowser): Promise<void> {
  for (let tries = 0; tries < mostWelcomeSeconds * 5; tries += 1) {
    for (const page of await browser.pages()) {
      const url = await page.url().catch(() => '');
      if (url === browser.extensionUrl('welcome.html')) return page.close();
    }
    await sleep(200);
  }
}
