import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pressOn, startByKeyboard, stopByKeyboard } from './harness/by-keyboard.ts';
import { type ChecklistItem, checklistOn, nextStepAfter } from './harness/checklist.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { checkKeystore } from './harness/keystore-page.ts';
import type { TestPage } from './harness/page.ts';
import { alexandra, newestKeystore } from './harness/person.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import { stopJourney } from './harness/renewing.ts';
import { setUpSteps } from './harness/setting-up.ts';
import { until } from './harness/wait.ts';

const popupPath = 'popup/popup.html';
const narrow = { width: 320, height: 600 };

/** The steps that always belong to a renewal, in their order. */
const steps = [
  'open-ram',
  'sign-in',
  'open-authorisations',
  'choose-business',
  'open-credentials',
  'open-old-credential',
  'check-valid-to',
  'set-old-keystore-aside',
  'back-to-list',
  'start-new-credential',
  'choose-password',
  'enter-display-name',
  'accept-terms',
  'download',
  'check-keystore',
  'load-into-software',
  'revoke-old',
  'remember-expiry',
];

inEachBrowser('the popup', (stage) => {
  let renewal: Renewal;

  const openPopup = async () => {
    const popup = await stage.browser.openExtensionPage(popupPath);
    await popup.text({ text: /Not affiliated/ });
    await popup.waitUntil(() => document.querySelector('main button'), [], {
      what: 'the popup shows a button',
    });
    return popup;
  };
  const currentItem = async (popup: TestPage) => (await checklistOn(popup)).find((item) => item.current);
  const doneAndSkip = (item: ChecklistItem | undefined) =>
    item?.buttons.filter((name) => /^(Done|Skip)/.test(name));
  const isAtStart = (popup: TestPage) => popup.box({ role: 'button', name: /^Renew/ });

  it('leads the focus on with the journey for somebody who presses keys', async () => {
    const popup = await openPopup();
    // Who has just opened it is taken nowhere.
    expect(await popup.focused()).toBe('nothing');
    await startByKeyboard({ popup }, 'Set up');
    expect(await popup.focused()).toMatch(/^heading .*Setting up/);
    await pressOn(popup, /^button .*“Done/);
    await nextStepAfter(popup, 'get-myid-app');
    expect(await popup.evaluate(() => document.activeElement?.closest('[aria-current]') !== null)).toBe(true);
    expect(await popup.focused()).not.toMatch(/^button/);
    await pressOn(popup, /^button .*“Stop guiding/);
    expect(await popup.focused()).toMatch(/<fieldset>/);
    await pressOn(popup, /^button .*“Go on guiding/);
    expect(await popup.focused()).toMatch(/^button .*“Stop guiding/);
    await stopByKeyboard({ popup });
    expect(await popup.focused()).toMatch(/Step by step/);
    await popup.close();
  });

  it('offers two journeys while none is under way, and says what it is', async () => {
    const popup = await openPopup();
    await isAtStart(popup);
    await popup.box({ role: 'button', name: /^Set up/ });
    expect(await checklistOn(popup)).toEqual([]);
    await popup.text({ text: /Everything stays on this computer.*never reads a password/ });
    await popup.text({ text: 'Not affiliated with the ATO or RAM.' });
    await fitsIn(popup, narrow);
    await isReachedByKeyboard(popup);
    await popup.close();
  });

  it('starts a first credential, with the steps in three groups and how long they take', async () => {
    const popup = await openPopup();
    await popup.click({ role: 'button', name: /^Set up/ });
    await nextStepAfter(popup, null);
    expect((await checklistOn(popup)).map(({ step }) => step)).toEqual([...setUpSteps]);
    const headings = await popup.evaluate(() =>
      [...document.querySelectorAll('ol h3')].map((one) => one.textContent),
    );
    expect(headings).toEqual([
      expect.stringMatching(/^Before you start.*about \d+ minutes$/),
      expect.stringMatching(/^In RAM.*about \d+ minutes$/),
      expect.stringMatching(/^On your computer.*about \d+ minutes$/),
    ]);
    expect(await popup.count({ text: /two years you will need exactly the same name/ })).toBe(0);
    await popup.click({ role: 'button', name: 'All steps' });
    await popup.click({ role: 'button', name: 'Say why each step matters' });
    await popup.text({ text: /two years you will need exactly the same name/ });
    await stopJourney(popup);
    await isAtStart(popup);
    await popup.close();
  });

  it('is started, and gone on with, by the keyboard alone', async () => {
    const popup = await openPopup();
    await tabTo(popup, /“Renew/);
    await popup.press('Enter');
    expect(await nextStepAfter(popup, null)).toEqual({ step: 'open-ram' });
    await tabTo(popup, /“Done/);
    await popup.driver.typeText(' ');
    expect(await nextStepAfter(popup, 'open-ram')).toEqual({ step: 'sign-in' });
    await tabTo(popup, /“Undo/);
    await popup.press('Enter');
    expect(await nextStepAfter(popup, 'sign-in')).toEqual({ step: 'open-ram' });
    await popup.close();
  });

  it('shows the steps in their order, the first of them as current', async () => {
    renewal = await Renewal.start(stage);
    const list = await checklistOn(renewal.popup);
    expect(list.map(({ step }) => step)).toEqual(steps);
    expect(list.filter(({ current }) => current)).toMatchObject([{ step: 'open-ram', state: 'current' }]);
    expect(list.slice(1).every(({ state }) => state === 'todo')).toBe(true);
    expect(list.slice(1).flatMap(({ buttons }) => buttons)).toEqual([]);
    expect(await renewal.popup.count({ role: 'button', name: 'Undo' })).toBe(0);
    expect(await renewal.popup.evaluate(() => document.querySelectorAll('ol').length)).toBe(1);
  });

  it('has “Done” and “Skip” only where they are promised', async () => {
    const { popup } = renewal;
    const at = async (step: string, buttons: readonly RegExp[]) => {
      await renewal.popupAt(step);
      const list = await checklistOn(popup);
      expect(doneAndSkip(list.find((item) => item.current)), step).toEqual(
        buttons.map((name) => expect.stringMatching(name)),
      );
      const place = list.findIndex((item) => item.step === step);
      expect(
        list.slice(0, place).filter(({ state }) => !/^(done|skipped)$/.test(state)),
        step,
      ).toEqual([]);
      expect(
        list.slice(place + 1).filter(({ state }) => state === 'current'),
        step,
      ).toEqual([]);
    };
    const done = /^Done/;
    const skip = /^Skip/;
    await at('open-ram', [done]);
    await renewal.open('#/login', 'signedIn=0&');
    await at('sign-in', []);
    await renewal.open(places.home);
    await at('open-authorisations', []);
    await renewal.go(places.entities);
    await at('choose-business', []);
    await renewal.go(places.bakery);
    await at('open-credentials', []);
    await renewal.go(places.list);
    await at('open-old-credential', [skip]);
    await renewal.go(places.details);
    await at('check-valid-to', [done]);
    await popup.click({ role: 'button', name: done });
    await at('set-old-keystore-aside', [done, skip]);
  });

  it('takes back the last click', async () => {
    const { popup } = renewal;
    await popup.click({ role: 'button', name: /^Skip/ });
    await renewal.popupAt('back-to-list');
    const before = await checklistOn(popup);
    expect(before.find(({ step }) => step === 'set-old-keystore-aside')?.state).toBe('skipped');
    await popup.click({ role: 'button', name: 'Undo' });
    await renewal.popupAt('set-old-keystore-aside');
    await popup.click({ role: 'button', name: 'Undo' });
    await renewal.popupAt('check-valid-to');
    expect(await popup.count({ role: 'button', name: 'Undo' })).toBe(0);
    await popup.click({ role: 'button', name: /^Done/ });
    await renewal.popupAt('set-old-keystore-aside');
  });

  it('shows the same when it is opened again, also after the background was stopped', async () => {
    const before = await checklistOn(renewal.popup);
    const again = await openPopup();
    expect(await checklistOn(again)).toEqual(before);
    await again.close();
    await stage.browser.stopBackground();
    const later = await openPopup();
    expect(await checklistOn(later)).toEqual(before);
    await later.close();
  });

  it('can be used in a narrow window and by the keyboard with a journey under way', async () => {
    const popup = await openPopup();
    await fitsIn(popup, narrow);
    await isReachedByKeyboard(popup);
    await popup.close();
  });

  it('asks before it starts again, and then forgets', async () => {
    const { popup } = renewal;
    const before = await checklistOn(popup);
    await popup.click({ role: 'button', name: 'Start again' });
    await popup.text({ text: /^Start again from the first step\?/ });
    await fitsIn(popup, narrow);
    await popup.click({ role: 'button', name: 'Go on guiding' });
    await popup.box({ role: 'button', name: 'Stop guiding' });
    expect(await checklistOn(popup)).toEqual(before);

    await renewal.portal.goto('about:blank');
    await popup.click({ role: 'button', name: 'Start again' });
    await popup.text({ text: /^Start again from the first step\?/ });
    await popup.click({ role: 'button', name: 'Start again' });
    await renewal.popupAt('open-ram');
    expect((await checklistOn(popup)).filter(({ state }) => state === 'done')).toEqual([]);
    expect(await popup.count({ role: 'button', name: 'Undo' })).toBe(0);
    expect(JSON.stringify(await stage.browser.storage())).not.toContain(alexandra.displayName);
  });

  it('goes through the rest of the journey and says at its end that it is over', async () => {
    const { popup } = renewal;
    await renewal.startNewCredential();
    await renewal.popupAt('choose-password');
    expect(doneAndSkip(await currentItem(popup))).toEqual([expect.stringMatching(/^Done/)]);
    await renewal.fillIn();
    await renewal.popupAt('download');
    // The official software may write the file without a word that is known.
    expect(doneAndSkip(await currentItem(popup))).toEqual([expect.stringMatching(/^Done/)]);
    await renewal.portal.click(fields.download);
    await renewal.popupAt('check-keystore');
    expect(doneAndSkip(await currentItem(popup))).toEqual([
      expect.stringMatching(/^Done/),
      expect.stringMatching(/^Skip/),
    ]);

    // The file's place comes when the download is over, and moves what stands below it.
    await popup.text({ text: /^Your new file is in/ });
    await popup.click({ role: 'button', name: 'Check the keystore file' });
    const keystorePage = await stage.browser.pageAt('/keystore.html');
    await checkKeystore(keystorePage, await newestKeystore([stage.browser.downloads]));
    const validTo = await keystorePage.evaluate(
      () => [...document.querySelectorAll('article dd time')].at(-1)?.getAttribute('datetime') ?? '',
    );
    await keystorePage.close();
    await renewal.popupAt('load-into-software');
    expect(doneAndSkip(await currentItem(popup))).toEqual([expect.stringMatching(/^Done/)]);
    await popup.click({ role: 'button', name: /^Done/ });

    // Nothing is to be revoked: the old one has expired.
    await renewal.popupAt('remember-expiry');
    expect((await checklistOn(popup)).find(({ step }) => step === 'revoke-old')?.state).toBe('skipped');
    expect(doneAndSkip(await currentItem(popup))).toHaveLength(2);

    await popup.click({ role: 'button', name: 'Save a calendar reminder' });
    expect(await savedReminder(stage.browser.downloads)).toEqual(reminderFor(validTo));

    await popup.click({ role: 'button', name: /^Done/ });
    await popup.text({ text: /^All done\./ });
    const list = await checklistOn(popup);
    expect(list.filter(({ current }) => current)).toEqual([]);
    expect(list.every(({ state }) => state === 'done' || state === 'skipped')).toBe(true);
    await fitsIn(popup, narrow);
    await isReachedByKeyboard(popup);

    await popup.click({ role: 'button', name: 'Close this guide' });
    await isAtStart(popup);
  });

  it('asks before it stops guiding, and then forgets', async () => {
    const { popup } = renewal;
    await renewal.portal.goto('about:blank');
    await popup.click({ role: 'button', name: /^Renew/ });
    await nextStepAfter(popup, null);
    await renewal.lookAtOldCredential();
    expect(JSON.stringify(await stage.browser.storage())).toContain(alexandra.displayName);
    await popup.click({ role: 'button', name: 'Stop guiding' });
    await popup.text({ text: /^Stop guiding\?/ });
    await popup.click({ role: 'button', name: 'Stop and forget' });
    await isAtStart(popup);
    expect(JSON.stringify(await stage.browser.storage())).not.toContain(alexandra.displayName);
    await renewal.portal.waitUntil(() => !document.querySelector('credential-guide'), [], {
      what: 'the guide leaves the page',
    });
    await renewal.close();
  });

  it('is the toolbar button’s real popup', async ({ skip }) => {
    if (stage.name === 'firefox')
      skip('WebDriver does not reach Firefox’s real popup; its page is tested in a tab');
    const real = await stage.browser.openRealPopup(popupPath);
    await isAtStart(real);
    const { width, scrollWidth } = await real.evaluate(() => ({
      width: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
    }));
    expect(width).toBeGreaterThanOrEqual(320);
    expect(scrollWidth).toBeLessThanOrEqual(width);
    await real.click({ role: 'button', name: /^Renew/ });
    await nextStepAfter(real, null);
    const list = await checklistOn(real);
    expect(list.map(({ step }) => step)).toEqual(steps);
    await real.close();
    const inTab = await openPopup();
    expect(await checklistOn(inTab)).toEqual(list);
    await inTab.close();
  });
});

/** No scrolling to the side in a window of this size; afterwards the window is as it was. */
async function fitsIn(popup: TestPage, size: { width: number; height: number }): Promise<void> {
  await popup.bringToFront();
  await popup.setViewport(size);
  await popup.waitUntil((width: number) => innerWidth === width, [size.width], {
    what: 'the window is narrow',
  });
  const tooWide = await popup.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? { clientWidth, scrollWidth } : null;
  });
  await popup.setViewport({ width: 1280, height: 800 });
  expect(tooWide).toBeNull();
}

/** Tab goes through everything that can be used, in the order of the page, and each shows that it has the focus. */
async function isReachedByKeyboard(popup: TestPage): Promise<void> {
  await popup.click({ css: 'h1' });
  const usable = await popup.evaluate(
    () =>
      [...document.querySelectorAll('button, summary, a[href], input')].filter((one) => one.checkVisibility())
        .length,
  );
  const reached: { place: number; hasOutline: boolean }[] = [];
  for (let turn = 0; turn < usable; turn += 1) {
    await popup.press('Tab');
    reached.push(
      await popup.evaluate(() => {
        const all = [...document.querySelectorAll('button, summary, a[href], input')];
        const active = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        return {
          place: all.filter((one) => one.checkVisibility()).indexOf(active),
          hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        };
      }),
    );
  }
  expect(reached).toEqual(reached.map((_, place) => ({ place, hasOutline: true })));
}

/** Presses Tab until what has the focus is this. */
async function tabTo(popup: TestPage, what: RegExp): Promise<void> {
  await popup.bringToFront();
  const met: string[] = [];
  while (!what.test(met.at(-1) ?? '')) {
    if (met.length > 30) throw new Error(`Tab does not reach ${what}: ${met.join(', ')}`);
    await popup.press('Tab');
    met.push(await popup.focused());
  }
}

/** What the test looks at in a calendar file. */
interface Reminder {
  readonly day: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly reminds: readonly string[];
}

function reminderFor(validTo: string): Reminder {
  const [year, month, date] = validTo.split('-');
  const long = new Intl.DateTimeFormat('en-AU', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-${date}T00:00:00Z`),
  );
  return {
    day: validTo.replaceAll('-', ''),
    summary: `Renew machine credential ${alexandra.displayName}`,
    description: `The machine credential ${alexandra.displayName} of ${alexandra.business} is valid to ${long}. Renew it in RAM before that day\\, with the same display name.`,
    reminds: ['-P59DT15H', '-P29DT15H', '-P13DT15H', '-P6DT15H', '-PT15H', 'PT9H'],
  };
}

/** Waits for the calendar file, whole, and reads it. */
async function savedReminder(downloads: string): Promise<Reminder> {
  const path = join(downloads, 'machine-credential-expires.ics');
  const text = await until(
    async () => {
      const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
      return found.endsWith('END:VCALENDAR\r\n') ? found : null;
    },
    () => `No whole calendar file arrived at ${path}`,
  );
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
  return {
    day: valuesOf('DTSTART;VALUE=DATE')[0],
    summary: valuesOf('SUMMARY')[0],
    description: valuesOf('DESCRIPTION')[0],
    reminds: valuesOf('TRIGGER'),
  };
}
