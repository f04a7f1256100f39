import { startPracticePortal } from '../../practice/server.ts';
import { Report } from '../bench/report.ts';
import { openBrowser, type TestBrowser } from '../browser/harness/browser.ts';
import { guideWhen } from '../browser/harness/guide.ts';
import type { TestPage } from '../browser/harness/page.ts';
import { followTheGuide, type Person, startRenewing } from '../browser/harness/person.ts';
import { places } from '../browser/harness/renewal.ts';
import { newPerson, openSignedIn, practiceUrl, stopJourney } from '../browser/harness/renewing.ts';
import { doAsANewcomerWould, startSettingUp } from '../browser/harness/setting-up.ts';
import { residentMegabytes } from './process-memory.ts';
import { growthOf, type Sample, slopeOf, withoutWarmUp } from './slope.ts';

/** What is sampled after each journey, in MB. */
const measured = {
  portal: 'a portal page that stays open, with the guide on it: its heap',
  popup: 'the popup that stays open: its heap',
  extension: 'the extension’s process',
} as const;
type Measured = keyof typeof measured;

/** Heaps are measured after a collection, a process holds what it once took: it may grow by more before one speaks of a leak. */
const mostGrowth: Readonly<Record<Measured, number>> = { portal: 1, popup: 1, extension: 12 };

/** Goes through journeys in a loop, in one Chromium, until the time is over. Gives the number of goals missed. */
export async function soak(minutes: number, path: string): Promise<number> {
  const report = new Report();
  const portal = await startPracticePortal();
  const browser = await openBrowser('chromium', {
    portal,
    flags: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  const samples: Record<Measured, Sample[]> = { portal: [], popup: [], extension: [] };
  const start = Date.now();
  const minute = () => (Date.now() - start) / 60_000;
  let journeys = 0;
  try {
    const stays = await browser.openPage('about:blank');
    const person = await newPerson({
      name: 'chromium',
      browser,
      portal,
      freshBrowser: () => Promise.reject(),
    });
    const walker = await browser.openPage(practiceUrl(portal.url, {}, places.home));
    if (!stays.driver.isClosed()) await stays.close();
    while (minute() < minutes) {
      await oneJourney(person, portal.url, journeys % 2 === 0 ? 'renew' : 'set-up', walker);
      journeys += 1;
      const now = minute();
      samples.portal.push({ minute: now, value: await heapOf(walker) });
      samples.popup.push({ minute: now, value: await heapOf(person.popup) });
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

/** One whole journey; meanwhile the page that stays is led through the portal without being loaded anew. */
async function oneJourney(
  person: Person,
  url: string,
  journey: 'renew' | 'set-up',
  walker: TestPage,
): Promise<void> {
  const { portal, popup } = person;
  await portal.goto(`${url}?delay=0`);
  await portal.evaluate(() => sessionStorage.clear());
  const fresh =
    journey === 'renew'
      ? { signedIn: '1' as const }
      : {
          signedIn: '0' as const,
          linked: 'no' as const,
          software: 'missing' as const,
          credentials: 'none' as const,
        };
  const someone = {
    ...person,
    portalUrl: practiceUrl(url, fresh),
    displayName: journey === 'renew' ? person.displayName : 'Payroll',
  };
  if (journey === 'renew') {
    await startRenewing(someone);
    await walkAlong(walker);
    await followTheGuide(someone, { instead: { 'open-ram': openSignedIn } });
  } else {
    await startSettingUp(someone);
    await followTheGuide(someone, { instead: doAsANewcomerWould('2025') });
  }
  await stopJourney(popup);
}

/** With a journey under way, the guide draws on each of these pages and leaves it again. */
async function walkAlong(walker: TestPage): Promise<void> {
  await walker.bringToFront();
  for (const place of [
    places.entities,
    places.bakery,
    places.list,
    places.details,
    places.create,
    places.home,
  ]) {
    await walker.evaluate((hash: string) => {
      location.hash = hash;
    }, place);
    await guideWhen(walker, `stands at ${place}`, ({ state }) => state !== 'looking');
  }
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
