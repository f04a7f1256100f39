import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { alexandra } from './harness/person.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';
import { pretendToInstall } from './harness/setting-up.ts';

const create = { role: 'button', name: 'Create machine credential' } as const;

byTurnsInBrowsers('trouble on the portal', (stage) => {
  let renewal: Renewal;

  const begin = async () => {
    renewal = await Renewal.start(stage);
  };
  const beginAtList = async () => {
    await begin();
    await renewal.lookAtOldCredential();
  };
  const end = () => renewal.close();

  describe('on the way', () => {
    beforeEach(begin);
    afterEach(end);

    it('says who may create credentials where the tab is missing', async () => {
      await renewal.open(places.bakery, 'permission=none');
      const guide = await guideAt(renewal.portal, 'open-credentials', 'not-found');
      expect(guide.ringBox).toBeNull();
      expect(guide.cardText).toMatch(
        /Only the principal authority .* or a machine credential administrator may/,
      );
      await renewal.popupAt('open-credentials');
    });

    it('sends for the official software first, then comes back to the new credential', async () => {
      await renewal.lookAtOldCredential('software=missing');
      const link = { role: 'link', name: 'Machine credential downloads' } as const;
      const guide = await ringOn(renewal.portal, 'get-software', link);
      expect(guide.cardText).toMatch(/Software required/);
      await renewal.popupAt('get-software');

      await renewal.portal.click(link);
      await pretendToInstall(stage.browser);
      await renewal.portal.bringToFront();
      await ringOn(renewal.portal, 'start-new-credential', create);
      await renewal.popupAt('start-new-credential');
    });

    it('goes back to signing in when the session has ended, and forward again to where it was', async () => {
      await renewal.lookAtOldCredential();
      await renewal.go(places.sessionEnded);
      const login = { role: 'button', name: 'Login' } as const;
      const guide = await ringOn(renewal.portal, 'sign-in', login);
      expect(guide.cardText).toMatch(/signed you out.*Nothing is lost/);
      await renewal.popupAt('sign-in');

      await renewal.portal.click(login);
      await ringOn(renewal.portal, 'sign-in', { role: 'button', name: 'Continue with Digital ID' });
      await renewal.open(places.list, 'again=1');
      await ringOn(renewal.portal, 'start-new-credential', create);
    });

    it('asks which credential it is where several could be, and points at the chosen one', async () => {
      await renewal.open(places.list, 'columns=names');
      const guide = await guideWhen(renewal.portal, 'the card asks', ({ cardText }) =>
        /Which credential does your software use/.test(cardText),
      );
      expect(guide.step).toBe('open-old-credential');
      for (const name of ['Bakery-Payroll-M', 'Bakery-Payroll-N', 'Bakery-BAS']) {
        expect(guide.cardButtons).toContain(name);
      }
      await renewal.portal.click({ role: 'button', name: 'Bakery-Payroll-N' });
      await ringOn(renewal.portal, 'open-old-credential', {
        role: 'link',
        name: 'Edit',
        inRow: 'Bakery-Payroll-N',
      });
      await renewal.popup.text({ text: /^Credential: “Bakery-Payroll-N”/ });
    });
  });

  describe('on another page', () => {
    beforeAll(beginAtList);
    // Each time from where one should be, and so each time found again after the detour before.
    beforeEach(async () => {
      await renewal.go(places.list);
      await ringOn(renewal.portal, 'start-new-credential', create);
    });
    afterAll(end);

    it.each([
      ['the authorisations', places.bakery],
      ['the notifications', places.notifications],
      ['the history', places.history],
    ])('leads on from the business’s own page: %s', async (_what, place) => {
      await renewal.go(place);
      await ringOn(renewal.portal, 'open-credentials', { role: 'tab', name: 'Manage credentials' });
      await renewal.popupAt('open-credentials');
    });

    it('leads on from the page of all businesses', async () => {
      await renewal.go(places.entities);
      await ringOn(renewal.portal, 'choose-business', { role: 'link', name: alexandra.business });
    });

    it('leads on from the first page', async () => {
      await renewal.go(places.home);
      await ringOn(renewal.portal, 'open-authorisations', { role: 'link', name: /^View or manage/ });
    });

    it('says the way back from a page that it does not know', async () => {
      await renewal.go(places.nowhere);
      const guide = await guideAt(renewal.portal, 'start-new-credential', 'elsewhere');
      expect(guide.ringBox).toBeNull();
      expect(guide.cardText).toMatch(/does not know this page/);
      expect(guide.cardText).toMatch(/This step happens in the list of credentials/);
    });

    it('says which business it is in another one', async () => {
      await renewal.go('#/entities/49999999910/credentials');
      const guide = await guideAt(renewal.portal, 'choose-business', 'elsewhere');
      expect(guide.ringBox).toBeNull();
      expect(guide.cardText).toContain(`“${alexandra.business}”`);
    });
  });

  describe('when the page changes under it', () => {
    beforeAll(beginAtList);
    beforeEach(() => ringOn(renewal.portal, 'start-new-credential', create));
    afterAll(end);

    it('takes its ring away at once with the control, says so, and points again when it is back', async () => {
      expect(await ringAfter(renewal.portal, 'remove')).toBe(false);
      const guide = await guideAt(renewal.portal, 'start-new-credential', 'not-found');
      expect(guide.ringBox).toBeNull();
      // What to do comes before what the guide could not.
      expect(guide.cardText).toMatch(
        /top right of the list for “Create machine credential”.*cannot find this control/s,
      );
      expect(guide.cardText).toMatch(/It looked for: “Create machine credential”/);
      expect(await reportOf(renewal.portal)).toMatch(
        /^step: start-new-credential\npage: credential-list\ncontrol: create-credential\n/,
      );

      await ringAfter(renewal.portal, 'put back');
      await ringOn(renewal.portal, 'start-new-credential', create);
    });

    it.each(['hide', 'rename'] as const)('no longer points at a control that changes: %s', async (how) => {
      await ringAfter(renewal.portal, how);
      const guide = await guideAt(renewal.portal, 'start-new-credential', 'not-found');
      expect(guide.ringBox).toBeNull();
      await ringAfter(renewal.portal, `un${how}`);
      await ringOn(renewal.portal, 'start-new-credential', create);
    });

    it('never guesses between two that look the same', async () => {
      await ringAfter(renewal.portal, 'double');
      const guide = await guideAt(renewal.portal, 'start-new-credential', 'not-found');
      expect(guide.ringBox).toBeNull();
      await ringAfter(renewal.portal, 'undouble');
      await ringOn(renewal.portal, 'start-new-credential', create);
    });

    it('points at the new one when the control is drawn anew', async () => {
      await ringAfter(renewal.portal, 'redraw');
      await ringOn(renewal.portal, 'start-new-credential', create);
    });
  });

  describe('with the download', () => {
    beforeEach(begin);
    afterEach(end);

    it('stays at the download when it breaks off, although the portal says that it is installed', async () => {
      await renewal.startNewCredential('delivery=broken');
      await renewal.fillIn();
      await renewal.portal.click(fields.download);
      await renewal.portal.text({ text: 'The machine credential has been installed.' });
      const guide = await guideWhen(renewal.portal, 'the download broke off', ({ warnings }) =>
        warnings.some(({ kind }) => kind === 'trouble_download_interrupted'),
      );
      expect(guide.step).toBe('download');
      expect(guide.ringBox).toBeNull();
      const [warning] = guide.warnings;
      expect(warning?.role).toBe('alert');
      expect(warning?.text).toMatch(/broke off/);
      await renewal.popupAt('download');
      await renewal.popup.text({ text: /^The download of the keystore file broke off/ });
    });

    it('stays at the download when it is cancelled, and goes on when it comes after all', async () => {
      await renewal.startNewCredential('delivery=broken');
      await renewal.fillIn();
      await renewal.popup.evaluate(cancelNextDownload);
      await renewal.portal.click(fields.download);
      const guide = await guideWhen(renewal.portal, 'the download was cancelled', ({ warnings }) =>
        warnings.some(({ kind }) => kind === 'trouble_download_cancelled'),
      );
      expect(guide.step).toBe('download');
      await renewal.popupAt('download');

      // The portal loads anew, in the way in which its own pages do: Firefox's driver waits in vain for a tab in which a download was cancelled.
      await renewal.portal.evaluate(() => {
        location.search = '?signedIn=1&delay=0&delivery=blob';
      });
      await guideAt(renewal.portal, 'choose-password', 'pointing');
      await renewal.fillIn();
      await renewal.portal.click(fields.download);
      await renewal.popupAt('check-keystore');
      const after = await guideAt(renewal.portal, 'check-keystore', 'away');
      expect(after.warnings).toEqual([]);
    });

    it('says why the name has a number when a file of that name was there', async () => {
      const { downloads } = stage.browser;
      for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
      writeFileSync(join(downloads, 'keystore-new.xml'), 'the old one');
      await renewal.startNewCredential();
      await renewal.fillIn();
      await renewal.portal.click(fields.download);
      await renewal.popupAt('check-keystore');
      const saved = /keystore-new ?\(1\)\.xml/;
      const why = /put a number into the name because a file with that name was there already/;
      // The portal may say that it is done before the browser does.
      await guideAt(renewal.portal, 'check-keystore', 'away');
      await renewal.portal.click({ role: 'button', name: 'Why, help and more' });
      const { cardText } = await guideWhen(
        renewal.portal,
        'it can show the file',
        ({ step, cardButtons }) => step === 'check-keystore' && cardButtons.includes('Show in folder'),
      );
      expect(cardText).toMatch(saved);
      expect(cardText).toMatch(why);
      await renewal.popup.text({ text: saved });
      await renewal.popup.text({ text: why });
    });
  });
});

/** The report for support, as it can be read before it is copied: nothing in it is anybody's name, number or credential. */
async function reportOf(page: TestPage): Promise<string> {
  await page.click({ text: 'Report for support' });
  const copy = 'Copy the report';
  const { cardText } = await guideWhen(page, 'the report is shown', ({ cardButtons }) =>
    cardButtons.includes(copy),
  );
  const report = cardText.slice(cardText.indexOf('step: '), cardText.indexOf(copy));
  for (const personal of [alexandra.business, 'Alexandra', 'Bakery', '47999999901', '47 999 999 901']) {
    expect(report).not.toContain(personal);
  }
  expect(report).toContain('Manage credentials');
  return report;
}

/**
 * Does something to the portal's create button by script, as a page's own code may at any moment, and says whether a ring is still
 * painted in the frame after.
 */
function ringAfter(page: TestPage, what: string): Promise<boolean> {
  return page.evaluate(async (doing: string) => {
    type Kept = { button?: HTMLElement; place?: Comment; double?: Element };
    const world = globalThis as { keptByTest?: Kept };
    world.keptByTest ??= {};
    const kept = world.keptByTest;
    kept.button ??= [...document.querySelectorAll('button')].find(
      (one) => one.textContent === 'Create machine credential',
    ) as HTMLElement;
    const { button } = kept;
    switch (doing) {
      case 'remove':
        kept.place = document.createComment('');
        button.replaceWith(kept.place);
        break;
      case 'put back':
        kept.place?.replaceWith(button);
        break;
      case 'hide':
      case 'unhide':
        button.hidden = doing === 'hide';
        button.style.display = doing === 'hide' ? 'none' : '';
        break;
      case 'rename':
      case 'unrename':
        button.textContent = doing === 'rename' ? 'Something else' : 'Create machine credential';
        break;
      case 'double':
        kept.double = button.cloneNode(true) as Element;
        button.after(kept.double);
        break;
      case 'undouble':
        kept.double?.remove();
        break;
      case 'redraw':
        button.replaceWith(button.cloneNode(true));
        break;
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part="ring"]');
    const box = ring?.checkVisibility({ visibilityProperty: true }) ? ring.getBoundingClientRect() : null;
    return box !== null && box !== undefined && box.right > 0 && box.bottom > 0 && box.width > 0;
  }, what);
}

/** Cancels the next download as soon as the browser tells of it, as a person does in the browser's own list. */
function cancelNextDownload(): void {
  interface Downloads {
    cancel(id: number): Promise<void>;
    onCreated: {
      addListener(listener: (item: { id: number }) => void): void;
      removeListener(listener: (item: { id: number }) => void): void;
    };
  }
  const api = globalThis as unknown as {
    browser?: { downloads: Downloads };
    chrome: { downloads: Downloads };
  };
  const { downloads } = api.browser ?? api.chrome;
  const cancel = ({ id }: { id: number }): void => {
    downloads.onCreated.removeListener(cancel);
    void downloads.cancel(id);
  };
  downloads.onCreated.addListener(cancel);
}
