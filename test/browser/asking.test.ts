import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { daysFrom, noonInSydney } from '../../practice/calendar.ts';
import { makeKeystore } from '../../practice/keystore/keystore.ts';
import { guideAt, guideWhen } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

const bakery = {
  abn: '47999999901',
  legalName: 'Wattle & Finch Bakery Pty Ltd',
  password: 'Sourdough-2026!',
};

/** A keystore file with the credential that the practice portal's list shows with so many days left. */
function presentFile(displayName: string, daysLeft: number, abn = bakery.abn): Promise<string> {
  const notAfter = daysFrom(noonInSydney(new Date()), daysLeft);
  const now = daysFrom(notAfter, -729);
  return makeKeystore({ ...bakery, abn, displayName, now, notAfter });
}

inEachBrowser('the card that asks which credential is the old one', (stage) => {
  let renewal: Renewal;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'present-keystore-'));
    renewal = await Renewal.start(stage);
    await renewal.open(places.list);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('points at no row, and lists them with name, end and status', async () => {
    const guide = await guideWhen(renewal.portal, 'the card asks', ({ cardText }) =>
      /Which credential does your software use/.test(cardText),
    );
    expect(guide).toMatchObject({ step: 'open-old-credential', state: 'away', ringBox: null });
    for (const name of ['Bakery-Payroll-M', 'Bakery-Payroll-N', 'Bakery-BAS', 'Bakery-Super']) {
      expect(guide.cardButtons).toContain(name);
    }
    expect(guide.cardButtons).not.toContain('BakeryPayroll');
    expect(guide.cardText).toMatch(/expired 71 days ago/);
    expect(guide.cardText).toMatch(/61 days left/);
    expect(guide.cardText).toMatch(/“Suspended”/);
  });

  it('takes the answer from the present keystore file, which is read on this computer', async () => {
    const asking = await guideAt(renewal.portal, 'open-old-credential', 'away');
    expect(asking.cardButtons).toContain('Choose your present keystore file: it tells which one');
    const run = await renewal.popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: object) => Promise<{ overview: { run: string } }> } };
      };
      return (await chrome.runtime.sendMessage({ kind: 'view-asked' })).overview.run;
    });
    const page = await stage.browser.openExtensionPage(`keystore.html#which=${encodeURIComponent(run)}`);
    const pick = async (file: string, text: string) => {
      writeFileSync(join(folder, file), text);
      await page.pickFile({ css: 'input[type=file]' }, join(folder, file));
    };
    await pick('another.xml', await presentFile('Bakery-BAS', 61, '49999999910'));
    expect(await page.text({ css: '[data-which="other-business"]' })).toMatch(/another business/);
    await pick('none.xml', await presentFile('Bakery-None', 61));
    expect(await page.text({ css: '[data-which="no-row"]' })).toMatch(/No row/);
    await pick('keystore.xml', await presentFile('Bakery-BAS', 61));
    expect(await page.text({ css: '[data-which="credential"]' })).toMatch(/Bakery-BAS/);
    await page.close();
    await renewal.portal.bringToFront();
    await ringOn(renewal.portal, 'open-old-credential', { role: 'link', name: 'Edit', inRow: 'Bakery-BAS' });
  });
});
