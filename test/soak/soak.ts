import { startPracticePortal } from '../../practice/server.ts';
import { Report } from '../bench/report.ts';
import { openBrowser, type TestBrowser } from '../browser/harness/browser.ts';
import { stopByKeyboard } from '../browser/harness/by-keyboard.ts';
import { guideWhen } from '../browser/harness/guide.ts';
import type { TestPage } from '../browser/harness/page.ts';
import { followTheGuide, type Person, startRenewing } from '../browser/harness/person.ts';
import { places } from '../browser/harness/renewal.ts';
import { newPerson, practiceUrl, stopJourney } from '../browser/harness/renewing.ts';
import { doAsANewcomerWould, startSettingUp } from '../browser/harness/setting-up.ts';
import { residentMegabytes } from './process-memory.ts';
import { growthOf, type Sample, slopeOf, withoutWarmUp } from './slope.ts';

/** What is sampled after each journey, in MB. */
const measured = {
  portal: 'a portal page that stays open, with the guide on it: its heap',
  popup: 'the popup that stays open: its heap',
  background: 'the background: its heap',
  extension: 'the extension’s process',
} as const;
type Measured = keyof typeof measured;

/** Heaps are measured after a collection, a process holds what it once took: it may grow by more before one speaks of a leak. */
const mostGrowth: Readonly<Record<Measured, number>> = { portal: 1, popup: 1, background: 1, extension: 12 };

/** Goes through journeys in a loop, in one Chromium, until the time is over. Gives the number of goals missed. */
export async function soak(minutes: number, path: string): Promise<number> {
  const report = new Report();
  const portal = await startPracticePortal();
  const browser = await openBrowser('chromium', {
    portal,
    flags: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  const samples: Record<Measured, Sample[]> = { portal: [], popup: [], background: [], extension: [] };
  const start = Date.now();
  const minute = () => (Date.now() - start) / 60_000;
  let journeys = 0;
  try {
    const stays = await browser.openPage('about:blank');
    const person = await newPerson({
      name: 'chromium',
      browser,
      portal,
    });
    const walker = await browser.openPage(practiceUrl(portal.url, {}, places.home));
    if (!stays.driver.isClosed()) await stays.close();
    while (minute() < minutes) {
      await walkInPageThatStays(person, walker);
      await oneJourney(person, portal.url, journeys % 2 === 0 ? 'renew' : 'set-up');
      journeys += 1;
      const now = minute();
      samples.portal.push({ minute: now, value: await heapOf(walker) });
      samples.popup.push({ minute: now, value: await heapOf(person.popup) });
      samples.background.push({ minute: now, value: (await browser.heapOfBackground()) / 2 ** 20 });
      const held = residentMegabytes((line) => line.includes('--extension-process'));
      if (held !== null) samples.extension.push({ minute: now, value: held });
      if (journeys % 10 === 0) console.log(`  ${now.toFixed(1)} minutes, ${journeys} journeys`);
    }
    tell(report, samples, journeys, minute(), await leftovers(browser));
  } finally {
    await browser.close();
    await portal.close();
  }
  return report.end(path);
}

function tell(
  report: Report,
  samples: Readonly<Record<Measured, readonly Sample[]>>,
  journeys: number,
  minutes: number,
  logged: readonly string[],
): void {
  report.section(`${journeys} whole journeys, renewals and set-ups in turn, in one Chromium`);
  report.row('time', minutes, 'minutes');
  for (const key of Object.keys(measured) as Measured[]) {
    const settled = withoutWarmUp(samples[key]);
    if (settled.length < 3) {
      report.note(measured[key], 'too few samples');
      continue;
    }
    report.row(`${measured[key]}, at the end`, settled.at(-1)?.value ?? 0, 'MB');
    report.row(`${measured[key]}, slope`, slopeOf(settled) * 60, 'MB an hour');
    report.goal(`${measured[key]}, growth over the run`, growthOf(settled), mostGrowth[key], 'MB');
  }
  report.goal('lines of ours in the consoles', logged.length, 0, 'lines');
}

const newcomer = { linked: 'no', software: 'missing', credentials: 'none' } as const;

/** One whole journey, from signing in to its end, in a portal that knows nothing of the one before. */
async function oneJourney(person: Person, url: string, journey: 'renew' | 'set-up'): Promise<void> {
  const { portal, popup } = person;
  const isRenewal = journey === 'renew';
  const portalUrl = practiceUrl(url, { signedIn: '0', ...(isRenewal ? {} : newcomer) });
  const someone = { ...person, portalUrl, displayName: isRenewal ? person.displayName : 'Payroll' };
  await portal.goto(portalUrl);
  await portal.evaluate(() => sessionStorage.clear());
  await portal.goto(portalUrl);
  await (isRenewal ? startRenewing(someone) : startSettingUp(someone));
  await followTheGuide(someone, { instead: isRenewal ? {} : doAsANewcomerWould('2025') });
  await stopJourney(popup);
}

/**
 * A short journey in a page that stays: with it under way the guide draws on each of these places and leaves it again, and at the end leaves
 * the page. Then the page goes where it tells nothing of use to the next journey.
 */
async function walkInPageThatStays(person: Person, walker: TestPage): Promise<void> {
  await startRenewing(person);
  await walker.bringToFront();
  const way = [places.entities, places.bakery, places.list, places.details, places.create, places.home];
  for (const place of way) {
    await goTo(walker, place);
    await guideWhen(walker, `stands at ${place}`, ({ state }) => state !== 'looking');
  }
  // Not by mouse: the page may still be telling the popup where it is, and the button would move away under the click.
  await stopByKeyboard(person);
  await goTo(walker, places.nowhere);
}

async function goTo(walker: TestPage, place: string): Promise<void> {
  await walker.evaluate((hash: string) => {
    location.hash = hash;
  }, place);
}

async function heapOf(page: TestPage): Promise<number> {
  return page.evaluate(() => {
    type Measurable = { gc(): void; performance: { memory: { usedJSHeapSize: number } } };
    const world = globalThis as unknown as Measurable;
    world.gc();
    world.gc();
    return world.performance.memory.usedJSHeapSize / 2 ** 20;
  });
}

async function leftovers(browser: TestBrowser): Promise<readonly string[]> {
  return (await browser.logs()).filter((line) => /credential guide/i.test(line));
}
