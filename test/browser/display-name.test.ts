import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GuideView, guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';
import type { Box } from './harness/types.ts';
import { until } from './harness/wait.ts';

/** A name in which everything can go wrong that goes wrong in names: spaces, capitals, a hyphen, the letter O and zeros. */
const oldName = 'Bakery Payroll PO-2020';

const warningIn = (guide: GuideView) => guide.warnings.find(({ kind }) => kind === 'display-name') ?? null;

byTurnsInBrowsers('the display name', (stage) => {
  let renewal: Renewal;

  const typeName = (name: string) => renewal.portal.replace(fields.name, name);
  const warned = async (says: RegExp) => {
    const guide = await guideWhen(renewal.portal, `warning of the name: ${says}`, (now) =>
      says.test(warningIn(now)?.text ?? ''),
    );
    return warningIn(guide);
  };
  const notWarned = (what: string) =>
    guideWhen(renewal.portal, `no warning ${what}`, (now) => warningIn(now) === null);

  beforeAll(async () => {
    renewal = await Renewal.start(stage);
    await renewal.open(places.home);
    await renewal.portal.evaluate((name: string) => {
      const kept = sessionStorage.getItem('practice.session') ?? '';
      sessionStorage.setItem('practice.session', kept.replaceAll('Bakery-Payroll-N', name));
    }, oldName);
    await renewal.portal.reload();
    await renewal.startNewCredential();
  });
  afterAll(() => renewal.close());

  it('is not warned of while the field is empty or holds the same name', async () => {
    await renewal.portal.click(fields.name);
    const asked = await guideAt(renewal.portal, 'enter-display-name', 'pointing');
    expect(warningIn(asked)).toBeNull();
    expect(asked.cardText).toContain(oldName);

    await typeName(oldName);
    const guide = await ringOn(renewal.portal, 'accept-terms', fields.terms);
    expect(warningIn(guide)).toBeNull();
    await renewal.popupAt('accept-terms');
  });

  it('is not warned of while its beginning is typed, is once the field is left or entered, and is confirmed when it is whole', async () => {
    await typeName('B');
    await guideAt(renewal.portal, 'enter-display-name', 'pointing');
    await notWarned('of what is half typed');
    await renewal.portal.press('Enter');
    await warned(/only the beginning/);
    await renewal.portal.driver.typeText(oldName.slice(1, -1));
    await notWarned('of what is half typed');
    expect(await renewal.portal.count({ css: '[data-confirmed]' })).toBe(0);
    await renewal.portal.press('Shift+Tab');
    await warned(/only the beginning/);
    await renewal.portal.click(fields.name);
    await renewal.portal.press('End');
    await notWarned('of what is half typed');
    await renewal.portal.driver.typeText(oldName.slice(-1));
    await notWarned('of the whole name');
    await guideAt(renewal.portal, 'accept-terms', 'pointing');
    await renewal.portal.text({ css: '[data-confirmed="display-name"]' });
  });

  it.each([
    ['other case', 'Bakery payroll PO-2020', /Capital and small letters.*character 8 is “p”, .* “P”/],
    ['all capitals', 'BAKERY PAYROLL PO-2020', /Capital and small letters/],
    ['a space after it', 'Bakery Payroll PO-2020 ', /a space before or after/],
    ['a space before it', ' Bakery Payroll PO-2020', /a space before or after/],
    ['a double space', 'Bakery  Payroll PO-2020', /spaces inside the name/],
    ['a lost space', 'Bakery PayrollPO-2020', /spaces inside the name/],
    ['a space that does not break', 'Bakery\u00a0Payroll PO-2020', /spaces inside the name/],
    ['the letter O for a zero', 'Bakery Payroll PO-2O20', /Character 20 is the letter “O”, .* “0”/],
    ['a zero for the letter O', 'Bakery Payroll P0-2020', /Character 17 is the digit “0”, .* “O”/],
    ['a zero for the small letter o', 'Bakery Payr0ll PO-2020', /Character 12 is the digit “0”, .* “o”/],
    ['a Cyrillic look-alike', 'B\u0430kery Payroll PO-2020', /Character 2, “\u0430”, .*another alphabet/],
    ['a dash for the hyphen', 'Bakery Payroll PO\u20132020', /Character 18 is “\u2013”, .* “-”/],
    ['another name', 'Bakery-BAS', /another name/],
    ['more than it', 'Bakery Payroll PO-2020x', /another name/],
  ])('is warned of: %s', async (_what, typed, says) => {
    await typeName(typed);
    const warning = await warned(says);
    expect(await renewal.portal.value(fields.name)).toBe(typed);
    expect(warning?.role).toBe('alert');
    // The right name stands in it to be copied, as it is written.
    expect(await renewal.portal.value({ css: '[data-warning="display-name"] code' })).toBe('');
    expect(await copyable(renewal)).toBe(oldName);
    await guideAt(renewal.portal, 'enter-display-name', 'pointing');
  });

  it('is copied right from the warning', async () => {
    await typeName('Bakery payroll');
    await warned(/another name|Capital/);
    await renewal.portal.click({ css: '[data-warning="display-name"] button' });
    await renewal.portal.text({ text: 'Copied' });
    await renewal.portal.click(fields.name);
    await renewal.portal.press('Control+a');
    await renewal.portal.press('Control+v');
    await notWarned('of the name that was copied');
    expect(await renewal.portal.value(fields.name)).toBe(oldName);
  });

  it('stays warned of at the later fields until it is corrected', async () => {
    await typeName('Bakery Payroll PO-2O20');
    await warned(/letter “O”/);
    await renewal.portal.click(fields.terms);
    await guideAt(renewal.portal, 'download', 'pointing');
    await warned(/letter “O”/);

    await renewal.portal.click(fields.terms);
    await guideAt(renewal.portal, 'accept-terms', 'pointing');
    await warned(/letter “O”/);

    await typeName(oldName);
    await notWarned('of the corrected name');
    await guideAt(renewal.portal, 'accept-terms', 'pointing');
  });

  it('is warned of at once when it is changed at the last moment', async () => {
    await renewal.portal.click(fields.terms);
    await guideAt(renewal.portal, 'download', 'pointing');
    await renewal.portal.type(fields.name, 'x');
    await warned(/another name/);
    await guideAt(renewal.portal, 'enter-display-name', 'pointing');
    await renewal.portal.press('Backspace');
    await notWarned('of the name as it was');
    await guideAt(renewal.portal, 'download', 'pointing');
    await renewal.portal.click(fields.terms);
  });

  it('is no cause for worry where the portal says that it is used already', async () => {
    await typeName(oldName);
    await renewal.portal.text({ text: /^The credential name is already being used/ });
    await guideWhen(renewal.portal, 'the portal’s message is explained as good', ({ cardText }) =>
      /already being used\. That is right for a renewal/.test(cardText),
    );
  });

  it('is never called right where it is the name of another credential', async () => {
    await typeName('Bakery-BAS');
    await renewal.portal.text({ text: /^The credential name is already being used/ });
    await warned(/another name/);
    const { cardText } = await guideWhen(renewal.portal, 'the message is explained as bad', (guide) =>
      /it is the name of another credential/.test(guide.cardText),
    );
    expect(cardText).not.toMatch(/That is right for a renewal/);
  });

  it('has the right name and its button in sight also where there is little room for the warning', async () => {
    const { portal } = renewal;
    await portal.setViewport({ width: 320, height: 640 });
    try {
      await typeName('Bakery-Payroll');
      await warned(/another name/);
      let seen = '';
      await until(
        async () => {
          const card = (await guideAt(portal, 'enter-display-name', 'pointing')).cardBox;
          const name = await portal.box({ css: '[data-warning="display-name"] code' });
          const button = await portal.box({ css: '[data-warning="display-name"] button' });
          seen = JSON.stringify({ card, name, button });
          const isIn = ({ y, height }: Box) =>
            card !== null && y >= card.y && y + height <= card.y + card.height + 1;
          return isIn(name) && isIn(button) ? true : null;
        },
        () => `They are not in sight: ${seen}`,
        20_000,
      );
    } finally {
      await portal.setViewport({ width: 1280, height: 800 });
    }
  });
});

/** The text that the warning offers, letter by letter. */
function copyable({ portal }: Renewal): Promise<string> {
  return portal.waitUntil(
    () =>
      document
        .querySelector('credential-guide')
        ?.shadowRoot?.querySelector('[data-warning="display-name"] code')?.textContent,
    [],
    { what: 'the warning offers a name' },
  );
}
