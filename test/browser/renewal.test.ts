import { expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { renewWithoutMouse, startByKeyboard } from './harness/by-keyboard.ts';
import { type ChecklistItem, checklistOn, nextStepAfter } from './harness/checklist.ts';
import { guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { checkKeystore } from './harness/keystore-page.ts';
import { type Doing, followTheGuide, newestKeystore, type Person, startRenewing } from './harness/person.ts';
import { type OldCredential, practiceControls, type Year } from './harness/practice-controls.ts';
import { newPerson, practiceUrl, renewSteps } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';
import { until } from './harness/wait.ts';

const payroll: OldCredential = { displayName: 'Bakery-Payroll-N', daysLeft: -71 };
const bas: OldCredential = { displayName: 'Bakery-BAS', daysLeft: 61 };

/** The steps that the person says are done, in the popup. */
const saidDone = [
  'open-ram',
  'check-valid-to',
  'set-old-keystore-aside',
  'choose-password',
  'download',
  'check-keystore',
  'load-into-software',
  'remember-expiry',
];

/** The whole list in its order, this step current, everything before it behind and everything after it ahead. */
function expectChecklist(items: readonly ChecklistItem[], step: string): void {
  expect(items.map((item) => item.step)).toEqual(renewSteps);
  expect(items.filter((item) => item.current).map((item) => item.step)).toEqual([step]);
  const at = items.findIndex((item) => item.current);
  expect(items[at]?.state).toBe('current');
  const behind = items.slice(0, at).map(({ state }) => state);
  expect(behind.filter((state) => state !== 'done' && state !== 'skipped')).toEqual([]);
  const ahead = items.slice(at + 1);
  expect(ahead.filter(({ state }) => state !== 'todo')).toEqual([]);
  const done = items[at]?.buttons.some((name) => name.startsWith('Done'));
  expect(done, `a button “Done” at ${step}`).toBe(saidDone.includes(step));
}

/** Compares popup and page with what has to be there when this step is reached. */
function lookAtStep({ popup, portal }: Person, year: Year, old: OldCredential) {
  const controls = practiceControls(year, old);
  return async (step: string): Promise<void> => {
    expectChecklist(await checklistOn(popup), step);
    if (step === 'open-ram') return expect(await guideOn(portal)).toBeNull();
    await portal.bringToFront();
    const control = controls[step];
    if (control) {
      await ringOn(portal, step, control);
    } else {
      expect((await guideAt(portal, step, 'away')).ringBox).toBeNull();
    }
  };
}

/** Signs in, with a look at what is pointed at on each page of the way. */
function signIn(year: Year): Doing {
  return async ({ portal }) => {
    const { 'sign-in': button } = practiceControls(year, payroll);
    if (!button) throw new Error('The sign-in control is not known');
    await portal.click(button);
    await portal.text({ role: 'button', name: 'Get code' });
    await guideWhen(
      portal,
      'the e-mail page is told, and not pointed at',
      ({ step, ringBox, cardText }) =>
        step === 'sign-in' && !ringBox && cardText.includes('Enter your myID email'),
    );
    await portal.click({ role: 'button', name: 'Get code' });
    expect((await guideAt(portal, 'sign-in', 'away')).ringBox).toBeNull();
    expect((await guideAt(portal, 'sign-in', 'away')).cardText).toContain('code');
    await portal.click({ role: 'button', name: /^Practice: the app accepted/ });
    await ringOn(portal, 'sign-in', { role: 'button', name: 'Consent' });
    await portal.click({ role: 'button', name: 'Consent' });
  };
}

/** Shows the new file to the keystore page, which must find nothing wrong with it. */
const checkTheFile: Doing = async ({ browser, keystoreFolders, password, business, displayName }) => {
  const page = await browser.openExtensionPage('keystore.html');
  const answer = await checkKeystore(page, await newestKeystore(keystoreFolders), password);
  if (answer.result !== 'keystore') throw new Error(`Refused: ${answer.text}`);
  const [judged, ...others] = answer.credentials;
  expect(others).toEqual([]);
  expect(judged?.verdict).toBe('good');
  expect(judged?.facts).toMatchObject({ 'Display name': displayName, 'Legal name': business });
  expect(judged?.findings.map(({ id }) => id).toSorted()).toEqual(['key-matches', 'password-opens']);
  await page.close();
};

async function stateOf({ popup }: Person, step: string): Promise<string | undefined> {
  return (await checklistOn(popup)).find((item) => item.step === step)?.state;
}

/** The journey is over: nothing is current, and nothing of ours is on the portal any longer. */
async function expectTheEnd({ popup, portal }: Person, skipped: readonly string[]): Promise<void> {
  const items = await checklistOn(popup);
  expect(items.filter((item) => item.current)).toEqual([]);
  expect(items.filter(({ state }) => state !== 'done').map(({ step }) => step)).toEqual(skipped);
  expect(items.filter(({ step }) => skipped.includes(step)).map(({ state }) => state)).toEqual(
    skipped.map(() => 'skipped'),
  );
  await until(
    async () => (await guideOn(portal)) === null || null,
    () => 'The guide stays on the page after the journey',
  );
}

byTurnsInBrowsers('the whole renewal', (stage) => {
  it.each([
    { delivery: 'blob', wording: '2025', by: 'mouse' },
    { delivery: 'attachment', wording: '2025', by: 'keyboard alone' },
    { delivery: 'installed', wording: '2025', by: 'mouse' },
    { delivery: 'blob', wording: '2023', by: 'mouse' },
    { delivery: 'blob', wording: '2020', by: 'mouse' },
  ] as const)(
    'of an expired credential: $delivery, wording of $wording, by $by',
    async ({ by, ...settings }) => {
      const person = await newPerson(stage, { ...settings, signedIn: '0' });
      const year = settings.wording;
      const look = lookAtStep(person, year, payroll);
      await (by === 'mouse' ? startRenewing(person) : startByKeyboard(person, 'Renew'));
      const met = await followTheGuide(person, {
        async before(step) {
          await look(step);
          if (step !== 'check-valid-to') return;
          expect((await guideAt(person.portal, step)).cardText).toMatch(/expired 71 days ago/i);
        },
        instead:
          by === 'mouse' ? { 'sign-in': signIn(year), 'check-keystore': checkTheFile } : renewWithoutMouse,
      });
      measured('steps', met.length);
      expect(met).toEqual(renewSteps.filter((step) => step !== 'revoke-old'));
      await expectTheEnd(person, ['revoke-old']);
    },
  );

  it('of a credential that is still valid: its file stays, and at the end it is revoked', async () => {
    const person = await newPerson(stage, {}, bas.displayName);
    const { portal } = person;
    const look = lookAtStep(person, '2025', bas);
    const { 'revoke-old': revoke } = practiceControls('2025', bas);
    if (!revoke) throw new Error('The control to revoke with is not known');
    await startRenewing(person);
    const met = await followTheGuide(person, {
      async before(step) {
        // The portal still shows the page of the download: the guide says the way to the list first.
        if (step === 'revoke-old') {
          expect((await guideAt(portal, step, 'elsewhere')).ringBox).toBeNull();
          await portal.click({ role: 'link', name: 'Back' });
        }
        await look(step);
        if (step === 'check-valid-to') {
          expect((await guideAt(portal, step)).cardText).toMatch(/\b61 days left/);
        }
        if (step === 'back-to-list') expect(await stateOf(person, 'set-old-keystore-aside')).toBe('skipped');
      },
      instead: {
        'check-keystore': checkTheFile,
        async 'revoke-old'() {
          expect(await portal.count({ role: 'link', name: 'Edit', inRow: bas.displayName })).toBe(2);
          await portal.click(revoke);
          await portal.click({ role: 'button', name: 'OK' });
        },
      },
    });
    const notMet = ['sign-in', 'set-old-keystore-aside'];
    expect(met).toEqual(renewSteps.filter((step) => !notMet.includes(step)));
    await expectTheEnd(person, ['set-old-keystore-aside']);
  });
});

byTurnsInBrowsers('going back during the renewal', (stage) => {
  const controls = practiceControls('2025', payroll);
  /** Waits for the step in the popup, and compares it and the page with what has to be there. */
  const standAt = async (person: Person, step: keyof typeof controls, at = controls[step]): Promise<void> => {
    await person.popup.waitUntil(
      (id) => document.querySelector('ol > [aria-current="step"]')?.getAttribute('data-step') === id,
      [step],
      { what: `the popup stands at ${step}` },
    );
    expectChecklistFrom(await checklistOn(person.popup), step);
    await person.portal.bringToFront();
    if (at) await ringOn(person.portal, step, at);
  };
  /** As `expectChecklist`, but what was achieved further on may stay achieved. */
  const expectChecklistFrom = (items: readonly ChecklistItem[], step: string): void => {
    expect(items.map((item) => item.step)).toEqual(renewSteps);
    const at = items.findIndex((item) => item.current);
    expect(items[at]?.step).toBe(step);
    expect(items.slice(0, at).filter(({ state }) => !/^(done|skipped)$/.test(state))).toEqual([]);
  };
  const link = (name: string) => ({ role: 'link', name }) as const;
  const knownBusiness = link('Wattle & Finch Bakery Pty Ltd');
  const reach = async (last: string): Promise<Person> => {
    const person = await newPerson(stage);
    await startRenewing(person);
    await followTheGuide(person, { last });
    return person;
  };

  it('by the browser’s “Back”: the guide goes back with the person and forward again', async () => {
    const person = await reach('enter-display-name');
    const { portal } = person;
    await portal.goBack();
    await standAt(person, 'start-new-credential');
    await portal.goBack();
    await standAt(person, 'back-to-list');
    await portal.goBack();
    await standAt(person, 'start-new-credential');
    await portal.goBack();
    await standAt(person, 'open-credentials');
    await portal.goBack();
    await standAt(person, 'choose-business', knownBusiness);
    await portal.goBack();
    await standAt(person, 'open-authorisations');
    expect(await stateOf(person, 'check-valid-to')).toBe('done');
    expect(await stateOf(person, 'set-old-keystore-aside')).toBe('done');

    const met = await followTheGuide(person, {
      last: 'check-keystore',
      before: (step) => standAt(person, step, step === 'choose-business' ? knownBusiness : controls[step]),
    });
    // Neither the old credential nor its file is asked for again; the form, which is empty again, is.
    expect(met).toEqual([
      'open-authorisations',
      'choose-business',
      'open-credentials',
      'start-new-credential',
      'choose-password',
      'enter-display-name',
      'accept-terms',
      'download',
    ]);
    await portal.goBack();
    expect(await stateOf(person, 'download')).toBe('done');
    await guideAt(portal, 'check-keystore', 'away');
  });

  it('by another tab of the page', async () => {
    const person = await reach('choose-password');
    const { portal } = person;
    await standAt(person, 'choose-password');
    await portal.click({ role: 'tab', name: 'Manage authorisations' });
    await standAt(person, 'open-credentials');
    await portal.click({ role: 'tab', name: 'Manage credentials' });
    await standAt(person, 'start-new-credential');
    await portal.click({ role: 'button', name: 'Create machine credential' });
    await standAt(person, 'choose-password');
  });

  it('because the session has ended', async () => {
    const person = await reach('start-new-credential');
    const { portal } = person;
    await portal.goto(practiceUrl(stage.portal.url, { session: 'ended', signedIn: '0' }, '#/entities'));
    await standAt(person, 'sign-in', { role: 'button', name: 'Login' });
    expect(await stateOf(person, 'set-old-keystore-aside')).toBe('done');
    await portal.click({ role: 'button', name: 'Login' });
    await standAt(person, 'sign-in');
    await signIn('2025')(person);
    await nextStepAfter(person.popup, 'sign-in');
    const met = await followTheGuide(person, { last: 'choose-password' });
    expect(met).toEqual([
      'open-authorisations',
      'choose-business',
      'open-credentials',
      'start-new-credential',
    ]);
    await standAt(person, 'choose-password');
  });
});
