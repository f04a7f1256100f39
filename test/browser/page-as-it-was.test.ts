import { expect, it } from 'vitest';
import { checklistOn, nextStepAfter } from './harness/checklist.ts';
import { guideAt, guideOn } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { serialiseDom } from './harness/page-as-it-was.ts';
import { followTheGuide, type Person, startRenewing } from './harness/person.ts';
import { newPerson, openSignedIn, practiceUrl, stopJourney } from './harness/renewing.ts';
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

/** Everything that our element shows and holds, as markup and as the values of what could hold one. */
function ourMarkup(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const host = document.querySelector('credential-guide');
    const fields = [...(host?.shadowRoot?.querySelectorAll('input, textarea') ?? [])];
    const values = fields.map((field) => (field as HTMLInputElement).value);
    return [host?.outerHTML, host?.shadowRoot?.innerHTML, ...values].join('\n');
  });
}

inEachBrowser('the portal’s page', (stage) => {
  it('is untouched: every page during a journey is what it is without one, and so it stays when the journey is stopped', async () => {
    const without = await pagesWithoutUs(await newPerson(stage));
    const person = await newPerson(stage);
    const { portal, popup } = person;
    await startRenewing(person);
    await portal.goto(person.portalUrl);
    let last = '';
    await walk(portal, async (step) => {
      await guideAt(portal, step, 'pointing');
      last = await serialiseDom(portal);
      expect(last, step).toBe(without.get(step));
      if (step !== 'check-valid-to') return;
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

inEachBrowser('what a person types', (stage) => {
  it('of a password on the portal is nowhere of ours, and a whole renewal asks the network for nothing', async () => {
    const who = await newPerson(stage);
    const person: Person = { ...who, password: canary };
    const { browser, popup, portal } = person;
    const listener = await browser.openExtensionPage('popup/popup.html');
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
      instead: { 'open-ram': openSignedIn },
    });
    await look();

    const messages = await heard();
    const kinds = new Set(messages.map((message) => (JSON.parse(message) as { kind: string }).kind));
    // That it hears the portal's page, the popup and the background shows that a password would have been heard.
    expect([...kinds]).toEqual(expect.arrayContaining(['page-seen', 'step-done', 'view']));
    expect(messages.some((message) => message.includes(person.displayName))).toBe(true);
    for (const text of [...messages, ...held]) {
      expect(text).not.toContain(canary);
      expect(text).not.toMatch(/kanarienvogel/i);
    }

    const requests = await browser.requests();
    expect(requests.filter(({ by }) => by === 'web page')).not.toEqual([]);
    expect(requests.filter(({ by }) => by !== 'web page')).toEqual([]);
  });
});
