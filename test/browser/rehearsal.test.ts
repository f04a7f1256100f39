import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { axe } from './harness/axe.ts';
import { guideAt, guideOn } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { alexandra, type Doing, followTheGuide, type Person } from './harness/person.ts';
import { practiceControls } from './harness/practice-controls.ts';
import { renewSteps } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';

const old = { displayName: alexandra.displayName, daysLeft: -71 };

/** In the checklist, and not on the card, which says the same. */
const pressDone: Doing = ({ popup }) =>
  popup.click({ css: '.beside-practice [aria-current] .row .button.primary' });

/** What a person does otherwise than on the portal: the file is here, and its check too. */
const instead: Readonly<Record<string, Doing>> = {
  'set-old-keystore-aside': pressDone,
  'check-keystore': async ({ popup, password }) => {
    const field = { css: '.beside-practice input[type=password]' };
    const check = { role: 'button', name: 'Check the practice file' };
    await popup.type(field, `${password}, wrong`);
    await popup.click(check);
    expect(await popup.text({ css: '.beside-practice .notice.bad' })).toMatch(/password/i);
    await popup.replace(field, password);
    await popup.click(check);
  },
  'load-into-software': pressDone,
  'remember-expiry': pressDone,
};

const guidesInFrame = (page: TestPage) =>
  page.evaluate(() => [
    document.querySelectorAll('credential-guide').length,
    document.querySelector('iframe')?.contentDocument?.querySelectorAll('credential-guide').length,
  ]);

inEachBrowser('the rehearsal', (stage) => {
  it('leads through the whole renewal with the real guide, and touches nothing real', async () => {
    const { browser } = stage;
    const popup = await browser.openExtensionPage('popup/popup.html');
    const before = { storage: await browser.storage(), badge: await browser.badge() };
    await popup.click({ role: 'button', name: 'Practise first' });
    const page = await browser.pageAt('rehearsal.html');
    // High enough for the form to be seen whole: the harness scrolls pages, and not what stands in a frame.
    await page.setViewport({ width: 1280, height: 1500 });
    await guideAt(page, 'sign-in', 'pointing');
    expect(await guidesInFrame(page)).toEqual([0, 1]);
    expect(await axe(page)).toEqual([]);

    const person: Person = {
      ...alexandra,
      browser,
      portal: page,
      popup: page,
      portalUrl: '',
      keystoreFolders: [],
    };
    const controls = practiceControls('2025', old);
    const ringed: string[] = [];
    const met = await followTheGuide(person, {
      instead,
      before: async (step) => {
        const control = controls[step];
        if (!control) return;
        await ringOn(page, step, control);
        ringed.push(step);
      },
    });
    // The portal is open from the beginning, and the old credential has expired: there is nothing to revoke.
    expect(met).toEqual(renewSteps.filter((step) => step !== 'open-ram' && step !== 'revoke-old'));
    expect(ringed).toEqual(met.filter((step) => step in controls));
    expect(await page.text({ css: '.notice.good' })).toContain('You have practised the whole renewal');
    expect(await guideOn(page)).toBeNull();

    expect({ storage: await browser.storage(), badge: await browser.badge() }).toEqual(before);
    expect(readdirSync(browser.downloads)).toEqual([]);
    const ours = (await browser.requests()).filter((request) => request.by !== 'web page');
    measured('steps', met.length);
    measured('requests of ours', ours.length);
    expect(ours).toEqual([]);
  });

  it('begins anew', async () => {
    const page = await stage.browser.pageAt('rehearsal.html');
    await page.click({ role: 'button', name: 'Practise again' });
    await guideAt(page, 'sign-in', 'pointing');
    expect(await guidesInFrame(page)).toEqual([0, 1]);
  });
});
