import { startPracticePortal } from '../../practice/server.ts';
import { controls, type Target } from '../../src/portal/controls.ts';
import type { ControlId } from '../../src/portal/ids.ts';
import type { CalendarDate } from '../../src/values/calendar-date.ts';
import { openBrowser, type TestBrowser } from '../browser/harness/browser.ts';
import type { Sought } from '../browser/harness/in-page/find.ts';
import { say, sought } from '../browser/harness/in-page/shipped.ts';
import type { TestPage } from '../browser/harness/page.ts';
import type { Year } from '../browser/harness/practice-controls.ts';
import { practiceUrl } from '../browser/harness/renewing.ts';
import type { BrowserName, Locator } from '../browser/harness/types.ts';
import { programForPage } from '../program-for-page.ts';
import { type ControlOnPage, controlsOnPages } from './controls-on-pages.ts';
import type { Outcome } from './drift-in-page.ts';
import { portals } from './portals/all.ts';
import type { StandInPortal } from './portals/portal.ts';

/** Where a control was drifted. */
export interface Where {
  readonly portal: string;
  readonly journey: 'renew' | 'set-up';
  readonly step: string;
  readonly target: Target;
}

export interface Drifted extends Outcome {
  readonly where: Where;
}

declare const driftInPage: typeof import('./drift-in-page.ts');
declare const theOne: typeof import('../browser/harness/in-page/act.ts').theOne;

export interface DriftOptions {
  readonly seed: number;
  /** How often each control's page is drifted. */
  readonly times: number;
  readonly wordings: readonly Year[];
}

/** Drifts every control's page, in a browser that is open. */
export async function driftPages(
  browser: TestBrowser,
  portalUrl: string,
  { seed, times, wordings }: DriftOptions,
): Promise<readonly Drifted[]> {
  const program = await programForPage('test/drift/drift-in-page.ts', 'driftInPage');
  const page = await browser.openPage('about:blank');
  const all: Drifted[] = [];
  let number = 0;
  const driftNow = async (where: Where) => {
    await page.driver.evaluate(program);
    const first = seed + number * 1000;
    number += 1;
    const seeds = Array.from({ length: times }, (_, turn) => first + turn);
    const outcomes = await page.evaluate(
      (target, list) => driftInPage.drift(target, list),
      where.target,
      seeds,
    );
    all.push(...outcomes.map((outcome) => ({ ...outcome, where })));
  };
  for (const wording of wordings) {
    for (const where of controlsOnPages(wording)) {
      await page.goto('about:blank');
      await page.goto(practiceUrl(portalUrl, where.settings, where.hash));
      await mark(page, where);
      await driftNow(where);
    }
  }
  for (const portal of portals) {
    for (const { html, controls } of portal.pages) {
      for (const control of controls) {
        // Not on the practice portal, whose content security policy would leave out the styles.
        await page.goto('about:blank');
        await page.evaluate(showPage, { html, control, style: portal.style });
        await driftNow(whereOf(portal, control));
      }
    }
  }
  await page.close();
  return all;
}

/** Puts a page of a stand-in portal into the empty one. */
function showPage({ html, control, style }: { html: string; control: string; style: string }): void {
  document.head.innerHTML = `<style>${style}</style>`;
  document.body.innerHTML = html;
  for (const marked of document.querySelectorAll('[data-true]')) {
    if (marked.getAttribute('data-true') === control) {
      marked.setAttribute('data-drift', '');
      if (/^(entity-link|valid-to)$/.test(control)) marked.setAttribute('data-drift-exact', '');
    }
    marked.removeAttribute('data-true');
  }
}

const onlyInSetUp: readonly ControlId[] = ['link-business', 'continue', 'software-downloads'];

function whereOf(portal: StandInPortal, control: ControlId): Where {
  const { business, displayName, validTo } = portal;
  const row = control === 'entity-link' ? business : displayName;
  const target: Target = {
    control,
    ...(controls[control].rowOf ? { row } : {}),
    ...(control === 'revoke-credential' ? { validTo: validTo as CalendarDate } : {}),
  };
  const journey = onlyInSetUp.includes(control) ? 'set-up' : 'renew';
  return { portal: portal.name, journey, step: control, target };
}

/** The same in a browser of its own. */
export async function runDrift(name: BrowserName, options: DriftOptions): Promise<readonly Drifted[]> {
  const portal = await startPracticePortal();
  const browser = await openBrowser(name, { portal });
  try {
    return await driftPages(browser, portal.url, options);
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** Marks the control by what is known of the practice portal, without the finder's help. */
async function mark(page: TestPage, { locator, alsoRight, target }: ControlOnPage): Promise<void> {
  const exact = target.control === 'entity-link' || target.control === 'valid-to';
  const set = (marked: Locator, ...attributes: string[]) =>
    page.waitUntil(setAttributes, [sought(marked), attributes], { what: `the page has ${say(marked)}` });
  await set(locator, 'data-drift', ...(exact ? ['data-drift-exact'] : []));
  if (alsoRight) await set(alsoRight, 'data-drift-also');
}

function setAttributes(wanted: Sought, attributes: readonly string[]): boolean {
  const one = theOne(wanted);
  if (typeof one === 'string') return false;
  for (const attribute of attributes) one.setAttribute(attribute, '');
  return true;
}
