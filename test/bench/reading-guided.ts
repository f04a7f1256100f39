import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { TestPage } from '../browser/harness/page.ts';
import { traceTasks } from './chromium-tasks.ts';
import { type LongPageId, longPageIds, longPages, rowCounts } from './pages/long-pages.ts';
import { type LongPagePortal, startLongPages } from './pages/serve.ts';
import { readTicker, type Ticked } from './pages/ticker.ts';
import { PatientBrowser } from './patient-browser.ts';
import { type MeasuredPage, openMeasured } from './pointing/chromium.ts';
import { guidedBrowser, idleBrowser, startRenewal } from './reading-browsers.ts';
import type { Report } from './report.ts';

/** The longest that a task of ours may take, in milliseconds, on a CPU so many times slower. */
const longestTask = 50;
const slower = 4;
/** Of the CPU, while the page remakes itself. */
const mostPercent = 10;

/** How often a page remakes its list, and how many times it is watched doing so. */
const remakes = { every: 300, times: 8 };

const cutOff = 'did not finish';
/** On a CPU so much slower a page gets more time before it counts as one that hangs. */
const patienceWhenSlow = 40_000;

/** What the built extension costs on the long pages, in Chromium: its longest task, and its share of the CPU while a page remakes itself. */
export async function benchGuidedInChromium(report: Report): Promise<void> {
  const portal = await startLongPages();
  const guided = chromium(portal, true);
  const plain = chromium(portal, false);
  try {
    for (const [id, rows] of pages()) {
      const url = portal.at(id, rows);
      const at = `chromium, ${longPages[id].what}, ${rows} rows`;
      const seen = await guided.inTab((tab) => costInChromium(tab, url), patienceWhenSlow);
      const longest = `${at}: longest task of ours, CPU ${slower} times slower`;
      if (seen)
        report.goal(`${longest} (${seen.longest.where})`, seen.longest.milliseconds, longestTask, 'ms');
      else report.missed(longest, cutOff);
      const without =
        seen &&
        (await plain.inTab(async ({ page, debug }) => ({ percent: await openAndRemake(page, debug, url) })));
      const share = `${at}: remade every ${remakes.every} ms, CPU of ours`;
      if (seen && without) report.goal(share, Math.max(0, seen.percent - without.percent), mostPercent, '%');
      else report.missed(share, cutOff);
    }
  } finally {
    await guided.close();
    await plain.close();
    await portal.close();
  }
}

/** The same in Firefox as far as it can be had there: how long and how often the page did not get to its own work, with the guide and without. */
export async function benchGuidedInFirefox(report: Report): Promise<void> {
  const portal = await startLongPages();
  const guided = guidedBrowser('firefox', portal);
  const plain = idleBrowser('firefox', portal);
  try {
    for (const [id, rows] of pages()) {
      const url = portal.at(id, rows);
      const at = `firefox, ${longPages[id].what}, ${rows} rows`;
      const seen = await guided.inTab(async ({ page }) => costInFirefox(page, url, true));
      const without = seen && (await plain.inTab(async ({ page }) => costInFirefox(page, url, false)));
      const share = `${at}: remade every ${remakes.every} ms, page held up by us`;
      if (!seen || !without) {
        report.missed(share, cutOff);
        continue;
      }
      report.row(`${at}: longest gap of the page’s ticker`, seen.load.longestGap);
      report.row(`${at}: the same without the guide`, without.load.longestGap);
      report.goal(
        share,
        Math.max(0, percentOf(seen.remaking) - percentOf(without.remaking)),
        mostPercent,
        '%',
      );
    }
  } finally {
    await guided.close();
    await plain.close();
    await portal.close();
  }
}

function pages(): (readonly [LongPageId, number])[] {
  return longPageIds.flatMap((id) => rowCounts.map((rows) => [id, rows] as const));
}

function chromium(portal: LongPagePortal, withExtension: boolean): PatientBrowser<MeasuredPage> {
  return new PatientBrowser(async () => {
    const browser = await openMeasured(portal, withExtension);
    if (withExtension) {
      const { page } = await browser.open(`${browser.extensionUrl}popup/popup.html`);
      await startRenewal(page);
    }
    return browser;
  });
}

async function costInChromium({ page, debug }: MeasuredPage, url: string) {
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const endTrace = await traceTasks(debug);
  await page.goto(url);
  await guideAnswers(page);
  await changeAFewTimes(page);
  const longest = await endTrace();
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { longest, percent: await remakingPercent(page, debug) };
}

async function openAndRemake(page: TestPage, debug: CDPSession, url: string): Promise<number> {
  await page.goto(url);
  return remakingPercent(page, debug);
}

/** How much of the CPU the page's main thread takes while the page remakes its list again and again. */
async function remakingPercent(page: TestPage, debug: CDPSession): Promise<number> {
  await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The first ones meet a page that has only just loaded.
  await page.evaluate(remake, { ...remakes, times: 3 });
  const [before, begun] = [await taken(debug), performance.now()];
  await page.evaluate(remake, remakes);
  return (100 * ((await taken(debug)) - before)) / (performance.now() - begun);
}

async function taken(debug: CDPSession): Promise<number> {
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function costInFirefox(page: TestPage, url: string, isGuided: boolean) {
  await page.goto(url);
  if (isGuided) await guideAnswers(page);
  await changeAFewTimes(page);
  const load = await page.evaluate(readTicker);
  await page.evaluate(remake, remakes);
  return { load, remaking: await page.evaluate(readTicker) };
}

const percentOf = ({ heldUp, whole }: Ticked): number => (100 * heldUp) / whole;

/** Asked in the fewest words, so that asking is not what is measured. */
async function guideAnswers(page: TestPage): Promise<void> {
  const asked = 'String(document.querySelector("credential-guide")?.getAttribute("data-state"))';
  while (/undefined|null|looking/.test((await page.driver.evaluate(asked)) ?? '')) await sleep(100);
}

/** Some words in the middle of the list change, with time for a look after each. */
async function changeAFewTimes(page: TestPage): Promise<void> {
  for (let time = 0; time < 3; time++) {
    await page.driver.evaluate(`{
      const rows = document.querySelector('[data-rows]');
      const texts = document.createNodeIterator(rows, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode();
      if (text) text.nodeValue += ' ';
      else rows.append(' ');
    }`);
    await sleep(300);
  }
}

/** Puts the same list in the list's place again and again, as an application does that draws itself anew with whatever it hears. */
async function remake({ every, times }: { every: number; times: number }): Promise<void> {
  for (let time = 0; time < times; time++) {
    const list = document.querySelector('[data-rows]');
    list?.replaceWith(list.cloneNode(true));
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
