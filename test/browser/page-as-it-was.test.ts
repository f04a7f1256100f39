import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { expectNothingAskedFor } from './harness/asked-for-nothing.ts';
import { checklistOn, nextStepAfter } from './harness/checklist.ts';
import { guideAt, guideOn } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { checkKeystore } from './harness/keystore-page.ts';
import type { TestPage } from './harness/page.ts';
import { serialiseDom } from './harness/page-as-it-was.ts';
import { followTheGuide, newestKeystore, type Person, startRenewing } from './harness/person.ts';
import { newPerson, practiceUrl, stopJourney } from './harness/renewing.ts';
import { until } from './harness/wait.ts';

/** Typed on the portal, and looked for everywhere else. It keeps the portal's rules. */
const canary = 'Qz7!Kanarienvogel-4711';

const create = '#/entities/47999999901/credentials/new';

/** Waits until nothing of ours is in the page, by any name. */
async function expectNothingOfOurs(page: TestPage): Promise<void> {
  await until(
    async () => (await guideOn(page)) === null || null,
    () => 'The guide stays on the page',
  );
}

/** One walk through the portal by its own controls, with a look at each page when it is there, named by the step that a renewal is at. */
async function walk(page: TestPage, look: (step: string) => Promise<void>): Promise<void> {
  const link = (name: string) => page.click({ role: 'link', name });
  await page.text({ role: 'heading', name: /^Welcome/ });
  await look('open-authorisations');
  await link('View or manage authorisations, machine credentials and cloud software notifications');
  await page.text({ role: 'table' });
  await look('choose-business');
  await link('Wattle & Finch Bakery Pty Ltd');
  await page.text({ role: 'tab', name: 'Manage credentials' });
  await look('open-credentials');
  await page.click({ role: 'tab', name: 'Manage credentials' });
  await page.text({ role: 'button', name: 'Create machine credential' });
  await look('open-old-credential');
  await page.click({ role: 'link', name: 'Edit', inRow: 'Bakery-Payroll-N' });
  await page.text({ role: 'heading', name: 'Machine credential details' });
  await look('check-valid-to');
  await link('Back');
  await page.click({ role: 'button', name: 'Create machine credential' });
  await page.text({ role: 'button', name: 'Download' });
  await look('choose-password');
  await page.type({ role: 'textbox', name: 'Keystore password' }, canary);
  await page.type({ role: 'textbox', name: 'Credential name' }, 'Bakery-Payroll-N');
  await page.click({ role: 'checkbox', name: /^I understand and accept/ });
  await page.text({ text: /^The credential name is already being used/ });
  await look('download');
}

/** What every page of the walk is when no journey is under way. */
async function pagesWithoutUs({ portal, portalUrl }: Person): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  await portal.goto(portalUrl);
  await walk(portal, async (step) => {
    expect(await guideOn(portal)).toBeNull();
    pages.set(step, await serialiseDom(portal));
  });
  return pages;
}

/** Brings a renewal to the create page with two clicks, without the way there. */
async function renewOnTheCreatePage(person: Person, url: string): Promise<void> {
  await startRenewing(person);
  await person.portal.goto(url);
  await person.portal.text({ role: 'textbox', name: 'Keystore password' });
  await person.popup.click({ role: 'button', name: /^Skip/ });
  await nextStepAfter(person.popup, 'open-old-credential');
  await person.popup.click({ role: 'button', name: /^Done/ });
  await nextStepAfter(person.popup, 'set-old-keystore-aside');
}

/** Starts to write down every message that passes between the extension's parts, as a page of ours hears them. */
async function listen(page: TestPage): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    type Api = { runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } };
    const own = globalThis as unknown as { browser?: Api; chrome: Api; heard: string[] };
    own.heard = [];
    (own.browser ?? own.chrome).runtime.onMessage.addListener((message) => {
      own.heard.push(JSON.stringify(message));
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** What a script of the page, were it handed our tree, can do to our buttons: clicks and keys of its own making. Says whether it came to any. */
function pressEverythingOfOurs(): string {
  const tree = document.querySelector('credential-guide')?.shadowRoot;
  if (!tree) return 'there was no tree';
  const buttons = [...tree.querySelectorAll('button')];
  for (const button of buttons) {
    button.click();
    const how = { bubbles: true, composed: true, cancelable: true };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      button.dispatchEvent(new MouseEvent(type, how));
    for (const key of ['Enter', ' '])
      for (const type of ['keydown', 'keypress', 'keyup'])
        button.dispatchEvent(new KeyboardEvent(type, { ...how, key }));
  }
  return buttons.some(({ textContent }) => textContent === 'Next')
    ? 'pressed'
    : 'there was no button to go on';
}

/** What a script of the page can read of our element's tree by the browser's own word; the harness hands the tree to its tests besides. */
function treeThatThePageReads(): string {
  const host = document.querySelector('credential-guide');
  const read = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  if (!host || !read) return 'there was nothing to read';
  return read.call(host) === null ? 'none' : 'all of it';
}

/** Everything that our element shows and holds, as markup and as the values of what could hold one. */
function ourMarkup(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const host = document.querySelector('credential-guide');
    const fields = [...(host?.shadowRoot?.querySelectorAll('input, textarea') ?? [])];
    const values = fields.map((field) => (field as HTMLInputElement).value);
    return [host?.outerHTML, host?.shadowRoot?.innerHTML, ...values].join('\n');
  });
}

/** Pieces of the private key in a keystore file: as the file has it, encrypted; and opened, in the ways that programs write numbers. */
function partsOfKey(keystore: string, passphrase: string): string[] {
  const [, encrypted = ''] = /<protectedPrivateKey>([^<]+)</.exec(keystore) ?? [];
  const der = Buffer.from(encrypted, 'base64');
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8', passphrase });
  const { d = '', p = '' } = key.export({ format: 'jwk' });
  const opened = key.export({ format: 'der', type: 'pkcs8' });
  const hex = Buffer.from(d, 'base64url').toString('hex');
  const whole = [encrypted.replace(/\s/g, ''), opened.toString('base64'), d, p, hex, hex.toUpperCase()];
  return whole.flatMap((text) => [text.slice(80, 120), text.slice(-60, -20)]);
}

byTurnsInBrowsers('the portal’s page', (stage) => {
  it('is untouched: every page during a journey is what it is without one, and so it stays when the journey is stopped', async () => {
    const without = await pagesWithoutUs(await newPerson(stage));
    const person = await newPerson(stage);
    const { portal, popup } = person;
    await startRenewing(person);
    await portal.goto(person.portalUrl);
    let last = '';
    await walk(portal, async (step) => {
      // Several credentials could be the old one: there the card asks.
      await guideAt(portal, step, step === 'open-old-credential' ? 'away' : 'pointing');
      last = await serialiseDom(portal);
      expect(last, step).toBe(without.get(step));
      if (step !== 'check-valid-to') return;
      // Had one of them been heard, there would be no button “Next” left to press.
      expect(await portal.evaluate(treeThatThePageReads)).toBe('none');
      expect(await portal.evaluate(pressEverythingOfOurs)).toBe('pressed');
      await portal.click({ role: 'button', name: 'Next' });
      await guideAt(portal, 'set-old-keystore-aside', 'away');
      await portal.click({ role: 'button', name: 'Done' });
      await guideAt(portal, 'back-to-list', 'pointing');
    });
    await stopJourney(popup);
    await portal.bringToFront();
    await expectNothingOfOurs(portal);
    expect(await serialiseDom(portal)).toBe(last);
    expect(await portal.value({ role: 'textbox', name: 'Keystore password' })).toBe(canary);
    expect(await portal.value({ role: 'textbox', name: 'Credential name' })).toBe('Bakery-Payroll-N');
  });

  it.each(['page', 'iframe', 'shadow', 'dialog'] as const)(
    'is as it was after a journey on a create form that stands in: %s',
    async (container) => {
      const person = await newPerson(stage);
      const { portal, popup } = person;
      const url = practiceUrl(stage.portal.url, { container }, create);
      await portal.goto(url);
      await portal.text({ role: 'textbox', name: 'Keystore password' });
      expect(await guideOn(portal)).toBeNull();
      const before = await serialiseDom(portal);

      await renewOnTheCreatePage(person, url);
      expect((await checklistOn(popup)).find((item) => item.current)?.step).toBe('choose-password');
      await portal.bringToFront();
      await guideAt(portal, 'choose-password', 'pointing');
      expect(await serialiseDom(portal)).toBe(before);
      await stopJourney(popup);
      await portal.bringToFront();
      await expectNothingOfOurs(portal);
      expect(await serialiseDom(portal)).toBe(before);
    },
  );
});

byTurnsInBrowsers('what a person types', (stage) => {
  it('of a password on the portal is nowhere of ours, and a whole renewal asks the network for nothing', async () => {
    const who = await newPerson(stage);
    const person: Person = { ...who, password: canary };
    const { browser, popup, portal } = person;
    const listener = await browser.openExtensionPage('popup/popup.html');
    const keys: string[] = [];
    const heard = await listen(listener);
    const held: string[] = [];
    const look = async () => {
      held.push(await ourMarkup(portal), JSON.stringify(await browser.storage()));
      held.push(await popup.evaluate(() => document.documentElement.outerHTML));
    };
    await startRenewing(person);
    await followTheGuide(person, {
      async before(step) {
        // From the step after the password on, it stands in the page.
        if (['enter-display-name', 'accept-terms', 'download', 'check-keystore'].includes(step)) await look();
        if (step === 'enter-display-name') {
          expect(await portal.value({ role: 'textbox', name: 'Keystore password' })).toBe(canary);
        }
      },
      instead: {
        async 'check-keystore'(someone) {
          const file = await newestKeystore(someone.keystoreFolders);
          keys.push(...partsOfKey(readFileSync(file, 'utf8'), canary));
          const page = await browser.openExtensionPage('keystore.html');
          await checkKeystore(page, file, canary);
          held.push(
            await page.evaluate(() => document.documentElement.outerHTML),
            JSON.stringify(await browser.storage()),
          );
          await page.close();
        },
      },
    });
    await look();

    const messages = await heard();
    const kinds = new Set(messages.map((message) => (JSON.parse(message) as { kind: string }).kind));
    // That it hears the portal's page, the popup and the background shows that a password would have been heard.
    expect([...kinds]).toEqual(expect.arrayContaining(['page-seen', 'step-done', 'view']));
    expect(messages.some((message) => message.includes(person.displayName))).toBe(true);
    await portal.evaluate(() => console.info('a word of the page'));
    const logs = await until(
      async () => ((await browser.logs()).includes('a word of the page') ? browser.logs() : null),
      () => 'What the page writes to its console is not heard',
    );
    measured('texts searched', messages.length + held.length + logs.length);
    for (const text of [...messages, ...held, ...logs]) {
      expect(text).not.toContain(canary);
      expect(text).not.toMatch(/kanarienvogel/i);
      expect(keys.filter((part) => text.includes(part))).toEqual([]);
    }
    expect(keys.length).toBeGreaterThan(5);
    // Nothing at all is logged when all is well, neither by our pages nor on the portal's.
    expect(logs.filter((line) => /credential.?guide/i.test(line))).toEqual([]);

    await expectNothingAskedFor(browser);
  });
});
