import { expect, it } from 'vitest';
import { answerIds } from '../../src/help/ids.ts';
import { axe } from './harness/axe.ts';
import { checklistOn, nextStepAfter } from './harness/checklist.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { stopJourney } from './harness/renewing.ts';

const popupPath = 'popup/popup.html';
const field = { css: '.what-happened input' };
const narrow = { width: 320, height: 640 };

const programs = ['software-xero', 'software-lightning-payroll', 'software-wisenet', 'software-lodgeit'];

byTurnsInBrowsers('“What happened?”', (stage) => {
  const openPopup = async (hash = '') => {
    const popup = await stage.browser.openExtensionPage(popupPath + hash);
    await popup.waitUntil(() => document.querySelector('main button'), [], { what: 'the popup is there' });
    return popup;
  };

  const answerOn = (popup: TestPage, id: string) =>
    popup.waitUntil(
      (wanted: string) => {
        const articles = [...document.querySelectorAll('article[data-answer]')];
        const [article] = articles;
        if (articles.length !== 1 || article?.getAttribute('data-answer') !== wanted) return null;
        return {
          certainty: article.getAttribute('data-certainty'),
          filled: article.querySelectorAll('.button.primary').length,
          sources: [...article.querySelectorAll<HTMLAnchorElement>('.sources a')].map(({ href }) => href),
          isTooWide: document.documentElement.scrollWidth > innerWidth,
        };
      },
      [id],
      { what: `the answer “${id}”` },
    );

  it('has every answer on a page of its own, at 320 px, sound for everybody', async () => {
    const popup = await openPopup();
    await popup.setViewport(narrow);
    for (const id of [...answerIds, ...programs]) {
      await popup.evaluate((hash: string) => {
        location.hash = hash;
      }, `#help/${id}`);
      const answer = await answerOn(popup, id);
      expect(answer.certainty, id).toMatch(/^(documented|likely|unknown)$/);
      expect(answer.filled, id).toBeLessThanOrEqual(1);
      expect(answer.sources.length, id).toBeGreaterThan(0);
      expect(answer.isTooWide, id).toBe(false);
      expect(await axe(popup), id).toEqual([]);
    }
    await popup.close();
  });

  it('opens the answer that the address asks for, and leads back', async () => {
    const popup = await openPopup('#help/lost-or-stolen');
    await answerOn(popup, 'lost-or-stolen');
    await popup.click({ role: 'button', name: 'Back' });
    await popup.box({ role: 'button', name: /^Renew/ });
    await popup.close();
  });

  it('finds a pasted code, opens it by Enter, and says when it has no answer', async () => {
    const popup = await openPopup();
    await popup.box({ css: 'main a[href="#help/forgotten-password"]' });
    await popup.replace(field, 'Lodgement failed: sbr.gen.auth.008 (ref 12)');
    await popup.box({ css: 'a[href="#help/sbr-gen-auth-008"]' });
    await popup.press('Enter');
    await answerOn(popup, 'sbr-gen-auth-008');
    await popup.click({ role: 'button', name: 'Back' });
    await popup.replace(field, 'Quantum Ledger Deluxe');
    await popup.box({ css: '[data-answer="none"]' });
    expect(await popup.count({ css: '.found a' })).toBe(0);
    await popup.click({ css: '[data-answer="none"] button' });
    await popup.text({ role: 'heading', name: 'Do I need this at all?' });
    await popup.close();
  });

  it('answers a link of another version of the guide too', async () => {
    const popup = await openPopup('#help/an-answer-of-tomorrow');
    await popup.box({ css: '[data-answer="none"]' });
    await popup.close();
  });

  it('begins a journey, and is still there while one is under way', async () => {
    const popup = await openPopup('#help/forgotten-password');
    await answerOn(popup, 'forgotten-password');
    await popup.click({ css: 'article .button.primary' });
    await nextStepAfter(popup, null);
    expect(await checklistOn(popup)).not.toEqual([]);
    await popup.box({ role: 'searchbox', name: 'What happened?' });
    await stopJourney(popup);
    await popup.box({ role: 'button', name: /^Renew/ });
    await popup.close();
  });
});
