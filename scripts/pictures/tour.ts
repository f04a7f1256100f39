import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeystore } from '../../practice/keystore/keystore.ts';
import type { PracticePortal } from '../../practice/server.ts';
import { dayInAustralia } from '../../src/values/calendar-date.ts';
import type { TestBrowser } from '../../test/browser/harness/browser.ts';
import { nextStepAfter } from '../../test/browser/harness/checklist.ts';
import { guideAt } from '../../test/browser/harness/guide.ts';
import type { TestPage } from '../../test/browser/harness/page.ts';
import { alexandra, followTheGuide, newestKeystore, type Person } from '../../test/browser/harness/person.ts';
import { clickWhatIsPointedAt } from '../../test/browser/harness/ring.ts';
import { demoRegister } from '../../test/fixtures/demo-register.ts';
import { besideEachOther } from './beside.ts';
import { type Camera, sizes } from './camera.ts';

/** On the popup's first screen: renew, set up, practise, the three questions. */
const button = (nth: number) => ({ css: '.start .way .button', nth });

/** Renews a credential as a person would, and takes the pictures on the way. It goes by places and not by words: any language will do. */
export async function tour(browser: TestBrowser, portal: PracticePortal, camera: Camera): Promise<void> {
  const person: Person = {
    ...alexandra,
    browser,
    portalUrl: portal.url,
    keystoreFolders: [browser.downloads, portal.helperFolder],
    popup: await browser.openExtensionPage('popup/popup.html'),
    portal: await browser.openPage('about:blank'),
  };
  const { popup } = person;
  const welcome = await browser.openExtensionPage('welcome.html');
  await camera.page(welcome, 'welcome', sizes.window);
  await welcome.close();
  await popup.setViewport(sizes.popup);
  await popup.box(button(0));
  await camera.page(popup, 'start', sizes.popup);
  await lookAround(popup, camera);
  await rehearse(browser, camera);
  await bringInClients(browser, camera);
  await popup.click(button(0));
  await nextStepAfter(popup, null);
  await followTheGuide(person, {
    before: async (step) => {
      if (step !== 'open-old-credential') return;
      await guideAt(person.portal, step, 'away');
      await camera.page(person.portal, 'asking', sizes.window);
      await chooseOld(person);
      await camera.page(person.portal, 'card', sizes.window, 'card');
      await camera.forStores(person.portal, '1-pointing');
      await camera.page(popup, 'checklist', sizes.popup, 'popup');
      if (camera.look !== 'light') return;
      const both = await besideEachOther(browser, person.portal);
      await camera.forStores(both, '3-side-panel');
      await camera.alone(both, 'side-panel', sizes.window);
      await both.close();
    },
    instead: {
      'set-old-keystore-aside': pressPrimary,
      'check-valid-to': pressOnCard,
      'choose-password': async (one) => {
        await clickWhatIsPointedAt(one.portal, 'choose-password');
        await one.portal.driver.typeText(one.password);
        await pressOnCard(one);
      },
      'enter-display-name': async (one) => {
        await clickWhatIsPointedAt(one.portal, 'enter-display-name');
        await one.portal.driver.typeText(one.displayName.toLowerCase());
        await one.portal.box({ css: '[data-warning="display-name"]' });
        await camera.page(one.portal, 'warning', sizes.window, 'warning');
        await camera.forStores(one.portal, '2-warning');
        await clickWhatIsPointedAt(one.portal, 'enter-display-name');
        await one.portal.press('Control+a');
        await one.portal.driver.typeText(one.displayName);
      },
      'check-keystore': (one) => checkFiles(one, camera),
      'load-into-software': ({ popup }) => popup.click({ css: '.deeds .quiet', nth: 0 }),
      'remember-expiry': ({ popup }) => popup.click({ css: '.remember .primary' }),
    },
  });
  await popup.evaluate(() => scrollTo(0, 0));
  await camera.page(popup, 'finished', sizes.popup);
  const register = await browser.openExtensionPage('register.html');
  await register.box({ css: '[data-entry]' });
  await camera.page(register, 'register-of-one', sizes.window);
}

/** The register of an office with 300 made-up clients. Its list is forgotten again: the renewal begins with nothing known. */
async function bringInClients(browser: TestBrowser, camera: Camera): Promise<void> {
  const list = join(mkdtempSync(join(tmpdir(), 'credential-guide-pictures-')), 'clients.csv');
  writeFileSync(list, demoRegister(300, dayInAustralia(new Date())));
  const page = await browser.openExtensionPage('register.html#bring-in');
  await page.setViewport(sizes.window);
  await page.box({ css: '.bring-in' });
  await camera.page(page, 'bring-in', sizes.window);
  await page.pickFile({ css: 'input[accept*=".csv"]' }, list);
  await page.click({ css: '.preview .button.primary' });
  await page.box({ css: '.entries' });
  await page.click({ css: '.done .button' });
  await camera.page(page, 'register', sizes.window, 'register');
  await page.click({ css: 'thead input' });
  await page.click({ css: '.bar section > .button:last-of-type' });
  await page.click({ css: 'dialog .button.danger' });
  await page.box({ css: '.empty' });
  await page.goto(browser.extensionUrl('register.html#reminders'));
  await page.box({ css: '.reminders' });
  await camera.page(page, 'reminders', sizes.window);
  await page.close();
}

/** The list has more credentials than one, so the card asks which it is; then the ring is there. */
async function chooseOld({ portal, displayName }: Person): Promise<void> {
  await portal.click({ role: 'button', name: displayName });
  await guideAt(portal, 'open-old-credential', 'pointing');
}

/** In the checklist. */
async function pressPrimary({ popup }: Person): Promise<void> {
  await popup.click({ css: '[aria-current] .row .button.primary' });
}

async function pressOnCard({ portal }: Person): Promise<void> {
  await portal.click({ css: '.buttons .primary' });
}

/** What can be looked at before anything is begun, and the other journey. */
async function lookAround(popup: TestPage, camera: Camera): Promise<void> {
  await popup.click({ css: '.start .row .button', nth: 1 });
  await popup.waitUntil(() => document.querySelector('fieldset input[type=radio]') !== null, []);
  await camera.page(popup, 'questions', sizes.popup, 'questions');
  await popup.reload();
  await popup.click({ css: '.foot > .button:last-of-type' });
  await popup.waitUntil(() => document.querySelector('main code') !== null, []);
  await camera.page(popup, 'where', sizes.popup, 'where');
  await popup.reload();
  await popup.click(button(1));
  await nextStepAfter(popup, null);
  await camera.page(popup, 'set-up', sizes.popup, 'set-up');
  await popup.evaluate(async () => {
    type View = { overview: { run: string } };
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(_: object): Promise<View> } } }
    ).chrome;
    const { overview } = await runtime.sendMessage({ kind: 'view-asked' });
    await runtime.sendMessage({ kind: 'journey-stopped', run: overview.run });
  });
  await popup.box(button(0));
}

async function rehearse(browser: TestBrowser, camera: Camera): Promise<void> {
  const page = await browser.openExtensionPage('rehearsal.html');
  await page.setViewport(sizes.window);
  const person = { ...alexandra, browser, portal: page, popup: page, portalUrl: '', keystoreFolders: [] };
  await guideAt(page, 'sign-in', 'pointing');
  await followTheGuide(person, { last: 'open-old-credential' });
  await chooseOld(person);
  await camera.page(page, 'rehearsal', sizes.window, 'rehearsal');
  await camera.forStores(page, '5-rehearsal');
  await page.close();
}

/** The new file alone, then the old one and the new one together. */
async function checkFiles(person: Person, camera: Camera): Promise<void> {
  const { browser, keystoreFolders, password } = person;
  const newest = await newestKeystore(keystoreFolders);
  const page = await browser.openExtensionPage('keystore.html');
  await page.setViewport(sizes.window);
  const files = { css: 'input[type=file]' };
  await page.type({ css: 'input[type=password]' }, password);
  await page.pickFile(files, newest);
  await page.waitUntil(() => document.querySelector('[data-finding="password-opens"]') !== null, []);
  await camera.page(page, 'keystore', sizes.window, 'keystore');
  await camera.forStores(page, '4-keystore');
  await page.pickFile(files, await oldKeystore(person), newest);
  await page.waitUntil(() => document.querySelector('[data-comparison="renewed"]') !== null, []);
  await page.evaluate(() => document.querySelector('[data-comparison]')?.scrollIntoView({ block: 'start' }));
  await camera.page(page, 'compare', { width: 760, height: 830 }, 'compare');
  await page.close();
}

/** What the bakery had before: two years and 71 days old. */
async function oldKeystore({ displayName, password, business }: Person): Promise<string> {
  const now = new Date(Date.now() - (2 * 365 + 71) * 86_400_000);
  const text = await makeKeystore({ abn: '47999999901', legalName: business, displayName, password, now });
  const path = join(mkdtempSync(join(tmpdir(), 'credential-guide-pictures-')), 'keystore.xml');
  writeFileSync(path, text);
  return path;
}
