import { expect, it } from 'vitest';
import arabicFile from '../../src/public/_locales/ar/messages.json' with { type: 'json' };
import { isWhole } from '../sample.ts';
import { axe } from './harness/axe.ts';
import { guideAt } from './harness/guide.ts';
import { inEachBrowser, type Stage } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { places } from './harness/renewal.ts';

const arabic = (key: keyof typeof arabicFile): string => arabicFile[key].message;

/** Chooses in the popup, which draws itself anew in that language; '' is the browser's own. */
async function chooseLanguage(popup: TestPage, folder: string, tag: string): Promise<void> {
  await popup.evaluate((value: string) => {
    const choice = document.querySelector('select');
    if (!choice) throw new Error('There is no choice of languages');
    choice.value = value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, folder);
  await popup.waitUntil(
    (wanted: string) => document.documentElement.lang === wanted && document.querySelector('main button'),
    [tag],
    { what: `the popup speaks ${tag}` },
  );
}

function ofPage(page: TestPage) {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    runs: getComputedStyle(document.body).direction,
  }));
}

function ofCard(page: TestPage) {
  return page.evaluate(() => {
    const card = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="card"]');
    return card && { lang: card.getAttribute('lang'), runs: getComputedStyle(card).direction };
  });
}

/** A language that runs from right to left, in a browser that speaks English. */
function chosenByThePerson(stage: Stage): void {
  it('speaks the language that the person chose, in its direction, until another one is chosen', async () => {
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await popup.box({ role: 'button', name: /^Renew/ });
    expect(await ofPage(popup)).toEqual({ lang: 'en-AU', dir: 'ltr', runs: 'ltr' });
    await chooseLanguage(popup, 'ar', 'ar');
    expect(await ofPage(popup)).toEqual({ lang: 'ar', dir: 'rtl', runs: 'rtl' });
    await popup.text({ text: arabic('translation_awaits_review') });
    expect(await axe(popup), 'popup').toEqual([]);
    await popup.click({ role: 'button', name: new RegExp(`^${arabic('popup_renew')}`) });
    await popup.box({ css: '[data-step="open-ram"][aria-current="step"]' });
    expect(await axe(popup), 'checklist').toEqual([]);

    const portal = await stage.browser.openPage('about:blank');
    await portal.goto(`${stage.portal.url}?signedIn=1&delay=0&${places.bakery}`);
    const { ringBox, cardText: isolated } = await guideAt(portal, 'open-credentials', 'pointing');
    // A name in a sentence that runs the other way keeps its own direction.
    const cardText = isolated.replace(/[\u2068\u2069]/g, '');
    expect(ringBox).not.toBeNull();
    expect(await ofCard(portal)).toEqual({ lang: 'ar', runs: 'rtl' });
    expect(cardText).toContain(arabic('point_choose').replace('$label$', 'Manage credentials'));
    expect(cardText).toContain('«Manage credentials»');
    expect(await axe(portal, 'credential-guide'), 'card').toEqual([]);
    // The page stays as it was.
    expect((await ofPage(portal)).runs).toBe('ltr');

    const keystore = await stage.browser.openExtensionPage('keystore.html');
    await keystore.text({ role: 'heading', name: arabic('keystore_page_title') });
    expect(await ofPage(keystore)).toEqual({ lang: 'ar', dir: 'rtl', runs: 'rtl' });
    expect(await axe(keystore), 'keystore page').toEqual([]);

    await popup.bringToFront();
    await chooseLanguage(popup, '', 'en-AU');
    expect(await ofPage(popup)).toEqual({ lang: 'en-AU', dir: 'ltr', runs: 'ltr' });
  });
}

const others = ['zh_CN', 'zh_TW', 'vi', 'ar', 'pa', 'hi', 'el', 'it', 'ko', 'es'] as const;

const oneOfEachScript = ['zh_TW', 'vi', 'ar', 'pa', 'hi', 'el', 'ko'] as const;

/** Browsers do not know the words of every language: Chromium would write "2026 M09 16" in Punjabi. */
function datesInWords(stage: Stage): void {
  // Firefox has them all in it; Chromium's builds choose. Without “--whole”, one for each script: what is asked is the same for all.
  it.each(stage.name === 'firefox' ? (['pa'] as const) : isWhole ? others : oneOfEachScript)(
    'the card writes dates in words that somebody who reads %s can read',
    async (folder) => {
      const popup = await stage.browser.openExtensionPage('popup/popup.html');
      await popup.box({ css: 'main button', nth: 0 });
      await chooseLanguage(popup, folder, folder.replace('_', '-'));
      await startRenewal(popup);
      const portal = await stage.browser.openPage(`${stage.portal.url}?signedIn=1&delay=0${places.list}`);
      const { cardText } = await guideAt(portal, 'open-old-credential', 'away');
      expect(cardText).toContain('2026');
      expect(cardText).not.toMatch(/\bM\d\d\b/);
      await portal.close();
      await popup.close();
    },
  );
}

/** In whatever language. */
async function startRenewal(popup: TestPage): Promise<void> {
  await popup.waitUntil(() => document.querySelector('.start .way .button, [aria-current="step"]'), []);
  const isUnderWay = (await popup.count({ css: '[aria-current="step"]' })) > 0;
  if (!isUnderWay) await popup.click({ css: '.start .way .button', nth: 0 });
  await popup.box({ css: '[aria-current="step"]' });
}

inEachBrowser('another language than the browser’s', chosenByThePerson);
inEachBrowser('dates in every language', datesInWords);

// Firefox speaks a language only once its pack is installed.
inEachBrowser(
  'the browser’s own language',
  (stage) => {
    it('is spoken by itself', async ({ skip }) => {
      if (stage.name === 'firefox') skip('Firefox has only English in it');
      const popup = await stage.browser.openExtensionPage('popup/popup.html');
      await popup.box({ role: 'button', name: new RegExp(`^${arabic('popup_renew')}`) });
      expect(await ofPage(popup)).toEqual({ lang: 'ar', dir: 'rtl', runs: 'rtl' });
    });
  },
  { language: 'ar' },
);
