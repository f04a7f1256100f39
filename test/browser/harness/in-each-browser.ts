import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type PracticePortal, startPracticePortal } from '../../../practice/server.ts';
import { chosenBrowsers } from '../../sample.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { leaveEvidence } from './evidence.ts';
import type { BrowserName, OpenOptions } from './types.ts';

/** What a suite has: filled before its first test runs. */
export interface Stage {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly portal: PracticePortal;
  /** Gives the suite a browser that nothing has happened in yet. */
  freshBrowser(): Promise<TestBrowser>;
}

/** A suite that runs once in each browser, on a practice portal of its own. A test that fails leaves evidence in `test-results/`. */
export function inEachBrowser(
  title: string,
  suite: (stage: Stage) => void,
  options: Omit<OpenOptions, 'portal' | 'extension'> & {
    readonly helperFolder?: string;
    /** Other pages than the practice portal's, under the portal's address. */
    readonly portalFolder?: string;
    /** Another extension than the one that was built; called once in each browser. */
    readonly extension?: (name: BrowserName) => string;
  } = {},
): void {
  const { extension: makeExtension, portalFolder, ...others } = options;
  describe.each(chosenBrowsers)(`${title} (%s)`, (name) => {
    let portal: PracticePortal | undefined;
    let browser: TestBrowser | undefined;
    let extension: string | undefined;

    const folders = {
      ...(options.helperFolder === undefined ? {} : { helperFolder: options.helperFolder }),
      ...(portalFolder === undefined ? {} : { folder: portalFolder }),
    };
    const open = async (): Promise<TestBrowser> => {
      await browser?.close();
      browser = undefined;
      portal ??= await startPracticePortal(folders);
      extension ??= makeExtension?.(name);
      browser = await openBrowser(name, { ...others, portal, ...(extension ? { extension } : {}) });
      return browser;
    };

    beforeAll(async () => void (await open()));
    afterEach(async ({ task }) => {
      if (browser && task.result?.state === 'fail') await leaveEvidence(browser, task.name);
    });
    afterAll(async () => {
      await browser?.close();
      await portal?.close();
    });

    suite({
      name,
      get browser() {
        return there(browser);
      },
      get portal() {
        return there(portal);
      },
      freshBrowser: open,
    });
  });
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Browser and portal are there only while a test runs');
  return value;
}
