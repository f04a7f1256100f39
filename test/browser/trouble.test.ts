import { afterEach, beforeEach, expect, it } from 'vitest';
import { guideAt, guideWhen } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

inEachBrowser('trouble on the portal', (stage) => {
  let renewal: Renewal;
  beforeEach(async () => {
    renewal = await Renewal.start(stage);
  });
  afterEach(() => renewal.close());

  it('the tab is missing: says who may create credentials, and points at nothing', async () => {
    await renewal.open(places.bakery, 'permission=none&');
    const guide = await guideAt(renewal.portal, 'open-credentials', 'not-found');
    expect(guide.ringBox).toBeNull();
    expect(guide.cardText).toMatch(/cannot find/);
    expect(guide.cardText).toMatch(/principal authority.*machine credential administrator/s);
  });

  it('"Software required": leads to the downloads, then goes on', async () => {
    await renewal.lookAtOldCredential('software=missing&');
    await ringOn(renewal.portal, 'get-software', { role: 'link', name: /^Machine credential downloads/i });
    await renewal.popupAt('get-software');
    await renewal.open(places.list, 'software=there&');
    await ringOn(renewal.portal, 'start-new-credential', {
      role: 'button',
      name: 'Create machine credential',
    });
  });

  it('the session ended: sign in again, and nothing is lost', async () => {
    await renewal.lookAtOldCredential();
    await renewal.go(places.sessionEnded);
    const guide = await guideAt(renewal.portal, 'sign-in');
    expect(guide.cardText).toMatch(/Nothing is lost/);
    await renewal.open(places.list);
    await guideAt(renewal.portal, 'start-new-credential', 'pointing');
  });

  it('a page that nobody foresaw: says so, with a way on, and points at nothing', async () => {
    await renewal.startNewCredential();
    await renewal.go(places.nowhere);
    const guide = await guideAt(renewal.portal, 'choose-password', 'elsewhere');
    expect(guide.ringBox).toBeNull();
    expect(guide.cardText).toMatch(/does not know this page/);
    expect(guide.cardText).toMatch(/Go to “Manage credentials”/);
  });

  it('two equal controls: neither is guessed at', async () => {
    await renewal.lookAtOldCredential();
    await guideAt(renewal.portal, 'start-new-credential', 'pointing');
    await renewal.portal.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        /^Create machine credential/.test(each.textContent ?? ''),
      );
      button?.after(button.cloneNode(true));
    });
    const guide = await guideAt(renewal.portal, 'start-new-credential', 'not-found');
    expect(guide.ringBox).toBeNull();
  });

  it('several credentials could be meant: asks, and points at the one that was chosen', async () => {
    await renewal.open(places.list, 'columns=names&');
    const asked = await guideWhen(
      renewal.portal,
      'it asks which credential',
      ({ step, cardButtons }) => step === 'open-old-credential' && cardButtons.includes('Bakery-Payroll-N'),
    );
    expect(asked.cardText).toMatch(/Which one does your software use/);
    await renewal.portal.click({ role: 'button', name: 'Bakery-Payroll-N' });
    await ringOn(renewal.portal, 'open-old-credential', {
      role: 'link',
      name: 'Edit',
      inRow: 'Bakery-Payroll-N',
    });
  });

  it('the download breaks: stays there, says so, and goes on after a good one', async () => {
    await renewal.startNewCredential('delivery=broken&');
    await renewal.fillIn();
    await renewal.portal.click(fields.download);
    await guideWhen(
      renewal.portal,
      'it says that the download broke off',
      ({ step, warnings }) => step === 'download' && warnings.some(({ text }) => /broke off/.test(text)),
    );
    await renewal.popupAt('download');
  });

  it.each([
    ['where', /keystore-new\.xml/],
    ['that an older one was there', /put a number into the name/],
  ])('the file is saved: says %s', async (_, says) => {
    await renewal.startNewCredential('delivery=blob&');
    await renewal.fillIn();
    await renewal.portal.click(fields.download);
    await guideWhen(renewal.portal, `it says ${says}`, ({ step, cardText }) => {
      return step === 'check-keystore' && says.test(cardText);
    });
    expect((await guideAt(renewal.portal, 'check-keystore')).cardButtons).toContain('Show in folder');
  });
});
