import { afterEach, describe, expect, it } from 'vitest';
import { checklistOn, currentStep } from './harness/checklist.ts';
import { guideAt } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { places, Renewal } from './harness/renewal.ts';
import { until } from './harness/wait.ts';

const key = 'credential-guide';
const setAside = /^credential-guide-set-aside-/;

byTurnsInBrowsers('what is stored', (stage) => {
  const open: TestPage[] = [];
  const openPopup = async () => {
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    open.push(popup);
    return popup;
  };
  /** Puts something else in the place of the record, as a broken disk or a newer version would, with the background stopped. */
  const replaceRecord = async (record: unknown) => {
    const page = await stage.browser.openExtensionPage('icons/16.png');
    await page.evaluate(
      async (name: string, value: unknown) => {
        type Local = { clear(): Promise<void>; set(items: object): Promise<void> };
        type Api = { storage: { local: Local } };
        const api = globalThis as unknown as { browser?: Api; chrome: Api };
        const { local } = (api.browser ?? api.chrome).storage;
        await local.clear();
        await local.set({ [name]: value });
      },
      key,
      record,
    );
    await page.close();
    await stage.browser.stopBackground();
  };

  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });

  it.each([
    ['a text', 'no record at all'],
    ['a number', 42],
    ['a list', [1, 2, 3]],
    ['a record without a version', { progress: null }],
    ['a record of this version with something else in it', { version: 6, journeys: [{ journey: 'renew' }] }],
    [
      'a record with a step that does not exist',
      {
        version: 6,
        reminderDays: null,
        isSynced: false,
        namesInReminders: false,
        isInOffice: false,
        toRenew: [],
        open: 'a-run',
        answers: null,
        taught: [],
        journeys: [
          {
            run: 'a-run',
            journey: 'renew',
            startedAt: '2026-11-23T00:00:00.000Z',
            states: { 'no-such-step': 'done' },
            known: {},
            seen: null,
            past: [],
          },
        ],
      },
    ],
  ])('is set aside, not lost, when it is %s', async (_what, record) => {
    await replaceRecord(record);
    const popup = await openPopup();
    await popup.text({ text: /could not read what it had stored.*kept a copy and started afresh/ });
    expect(await popup.count({ role: 'button', name: /^Renew/ })).toBe(1);
    const { local } = await stage.browser.storage();
    const copies = Object.entries(local).filter(([name]) => setAside.test(name));
    expect(copies.map(([, copy]) => copy)).toEqual([record]);
    expect(local[key]).toMatchObject({ version: 6, journeys: [], open: null, answers: null, taught: [] });
  });

  it('is left as it is when a later version wrote it, also when the person goes on', async () => {
    const record = { version: 999, journeys: [{ kind: 'renew', at: 'download' }] };
    await replaceRecord(record);
    const popup = await openPopup();
    await popup.text({ text: /A newer version of the guide has stored how far you are/ });
    await popup.click({ role: 'button', name: /^Renew/ });
    await until(
      async () => ((await currentStep(popup)) === 'open-ram' ? true : null),
      () => popup.describe(),
    );
    const { local } = await stage.browser.storage();
    expect(local[key]).toEqual(record);
    expect(Object.keys(local).filter((name) => setAside.test(name))).toEqual([]);
  });

  it('says so only until the person goes on', async () => {
    await replaceRecord('no record at all');
    const popup = await openPopup();
    await popup.text({ text: /kept a copy and started afresh/ });
    await popup.click({ role: 'button', name: /^Renew/ });
    await until(
      async () => ((await currentStep(popup)) === 'open-ram' ? true : null),
      () => popup.describe(),
    );
    expect(await popup.count({ text: /kept a copy and started afresh/ })).toBe(0);
    const { local } = await stage.browser.storage();
    expect(Object.keys(local).filter((name) => setAside.test(name))).toHaveLength(1);
  });

  it('is still said when the background was woken by something else before the popup was opened', async () => {
    await replaceRecord('no record at all');
    const portal = await stage.browser.openPage(`${stage.portal.url}?signedIn=1&delay=0${places.home}`);
    open.push(portal);
    await until(
      async () => {
        const { local } = await stage.browser.storage();
        return Object.keys(local).some((name) => setAside.test(name)) ? true : null;
      },
      () => 'The portal’s page did not wake the background',
    );
    await stage.browser.stopBackground();
    const popup = await openPopup();
    await popup.text({ text: /could not read what it had stored.*kept a copy and started afresh/ });
  });

  describe('with a renewal under way', () => {
    it('is the same in every popup and on every page, whichever of them changed it', async () => {
      const renewal = await Renewal.start(stage);
      const other = await openPopup();
      await renewal.open(places.details);
      await guideAt(renewal.portal, 'check-valid-to', 'pointing');
      await same(renewal.popup, other, 'check-valid-to');

      await renewal.portal.click({ role: 'button', name: /^Next/ });
      await same(renewal.popup, other, 'set-old-keystore-aside');

      await other.click({ role: 'button', name: /^Done/ });
      await same(renewal.popup, other, 'back-to-list');
      await renewal.portal.bringToFront();
      await guideAt(renewal.portal, 'back-to-list', 'pointing');

      await stage.browser.stopBackground();
      const later = await openPopup();
      await same(renewal.popup, later, 'back-to-list');

      await later.click({ role: 'button', name: 'Undo' });
      await same(renewal.popup, later, 'set-old-keystore-aside');
      await same(other, later, 'set-old-keystore-aside');
      await renewal.close();
    });

    it('shows the same in a second tab of the portal', async () => {
      const renewal = await Renewal.start(stage);
      await renewal.open(places.details);
      await guideAt(renewal.portal, 'check-valid-to', 'pointing');
      const second = await stage.browser.openPage(`${stage.portal.url}?signedIn=1&delay=0${places.details}`);
      open.push(second);
      await guideAt(second, 'check-valid-to', 'pointing');
      await second.click({ role: 'button', name: /^Next/ });
      await guideAt(second, 'set-old-keystore-aside', 'away');
      await renewal.portal.bringToFront();
      await guideAt(renewal.portal, 'set-old-keystore-aside', 'away');
      await renewal.close();
    });
  });
});

/** Waits until both popups say that this is the current step, and then compares all that they say. */
async function same(one: TestPage, other: TestPage, step: string): Promise<void> {
  for (const popup of [one, other]) {
    await until(
      async () => ((await currentStep(popup)) === step ? true : null),
      async () => `A popup does not come to ${step}\n${await popup.describe()}`,
    );
  }
  expect(await checklistOn(one)).toEqual(await checklistOn(other));
}
