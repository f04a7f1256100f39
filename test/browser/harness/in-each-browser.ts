import { afterAll, afterEach, beforeAll, beforeEach, describe, type RunnerTestCase } from 'vitest';
import { type PracticePortal, startPracticePortal } from '../../../practice/server.ts';
import { elsewhere } from '../../../scripts/skip-reporter.mjs';
import { chosenBrowsers, isShared, shareOf } from '../../sample.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { leaveEvidence } from './evidence.ts';
import { type Ground, keptBrowser, letGo } from './kept-browser.ts';
import type { BrowserName, OpenOptions } from './types.ts';

/** What a suite has: filled before its first test runs. */
export interface Stage {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly portal: PracticePortal;
}

/** Another browser or portal than the usual ones. A suite with any of these has a browser of its own. */
type Special = Omit<OpenOptions, 'portal' | 'extension'> & {
  /** Other pages than the practice portal's, under the portal's address. */
  readonly portalFolder?: string;
  /** Another extension than the one that was built; called once in each browser. */
  readonly extension?: (name: BrowserName) => string;
  /** A new one, in which nothing was ever done. */
  readonly isNew?: true;
};

/** A suite that runs in real browsers, on a practice portal: all of it in both. A test that fails leaves evidence in `test-results/`. */
export function inEachBrowser(title: string, suite: (stage: Stage) => void, special: Special = {}): void {
  tryIn(chosenBrowsers, title, suite, special);
}

/** As `inEachBrowser`, for tests that do not build upon each other: each of them in one of the two, by turns (`--whole`: in both). */
export function byTurnsInBrowsers(title: string, suite: (stage: Stage) => void, special: Special = {}): void {
  const turnsAsWell = (stage: Stage): void => {
    beforeEach(({ task, skip }) => {
      if (!shareOf(stage.name, testsBeside(task)).includes(task)) skip(elsewhere);
    });
    suite(stage);
  };
  tryIn(chosenBrowsers, title, turnsAsWell, special);
}

/** As `inEachBrowser`, all of it in this one browser (`--whole`: in both). */
export function inOneBrowser(
  name: BrowserName,
  title: string,
  suite: (stage: Stage) => void,
  special: Special = {},
): void {
  tryIn(isShared ? [name] : chosenBrowsers, title, suite, special);
}

function tryIn(
  browsers: readonly BrowserName[],
  title: string,
  suite: (stage: Stage) => void,
  special: Special,
): void {
  describe.each(browsers)(`${title} (%s)`, (name) => {
    const isUsual = Object.keys(special).length === 0;
    let ground: Ground | undefined;
    let hasFailed = false;

    beforeAll(async () => {
      ground = isUsual ? await keptBrowser(name) : await ownGround(name, special);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      hasFailed = true;
      if (ground) await leaveEvidence(ground.browser, task.name);
    });
    afterAll(async () => {
      if (!isUsual) {
        await ground?.browser.close();
        await ground?.portal.close();
      } else if (hasFailed) await letGo(name);
    });

    suite({
      name,
      get browser() {
        return there(ground).browser;
      },
      get portal() {
        return there(ground).portal;
      },
    });
  });
}

async function ownGround(
  name: BrowserName,
  { extension: makeExtension, portalFolder, isNew: _, ...others }: Special,
): Promise<Ground> {
  const portal = await startPracticePortal(portalFolder === undefined ? {} : { folder: portalFolder });
  const extension = makeExtension?.(name);
  const browser = await openBrowser(name, { ...others, portal, ...(extension ? { extension } : {}) });
  return { browser, portal };
}

/** Every test of the suite that this one stands in, in their order. */
function testsBeside(task: RunnerTestCase): RunnerTestCase[] {
  let suite = task.suite;
  while (suite?.suite) suite = suite.suite;
  const testsIn = (tasks: readonly (RunnerTestCase | NonNullable<typeof suite>)[]): RunnerTestCase[] =>
    tasks.flatMap((one) => (one.type === 'test' ? [one] : testsIn(one.tasks)));
  return suite ? testsIn(suite.tasks) : [task];
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Browser and portal are there only while a test runs');
  return value;
}
