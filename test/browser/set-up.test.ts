import { expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { expectNothingAskedFor } from './harness/asked-for-nothing.ts';
import { setUpWithoutMouse, startByKeyboard } from './harness/by-keyboard.ts';
import { checklistOn, currentStep } from './harness/checklist.ts';
import { guideAt, guideOn } from './harness/guide.ts';
import { byTurnsInBrowsers, type Stage } from './harness/in-each-browser.ts';
import { openPanel } from './harness/panel.ts';
import { followTheGuide, type Person, startRenewing } from './harness/person.ts';
import { practiceControls, type Year } from './harness/practice-controls.ts';
import { newPerson, renewSteps } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';
import { doAsANewcomerWould, setUpControls, setUpSteps, startSettingUp } from './harness/setting-up.ts';
import { until } from './harness/wait.ts';

/** Nothing linked, nothing installed, no credential: everything is still to do. */
const newcomer = { signedIn: '0', linked: 'no', software: 'missing', credentials: 'none' } as const;

/** Compares popup and page with what has to be there when this step is reached. */
function lookAtStep({ popup, portal }: Person, year: Year) {
  const controls = setUpControls(year);
  return async (step: string): Promise<void> => {
    const items = await checklistOn(popup);
    expect(items.map((item) => item.step)).toEqual(setUpSteps);
    const at = items.findIndex((item) => item.current);
    expect(items[at]?.step).toBe(step);
    expect(items.slice(0, at).filter(({ state }) => !/^(done|skipped)$/.test(state))).toEqual([]);
    expect(items.slice(at + 1).filter(({ state }) => state !== 'todo')).toEqual([]);
    const control = controls[step];
    if (!control) return;
    await portal.bringToFront();
    await ringOn(portal, step, control);
  };
}

async function expectTheEnd({ popup, portal }: Person): Promise<void> {
  expect(await currentStep(popup)).toBeNull();
  await until(
    async () => (await guideOn(portal)) === null || null,
    () => 'The guide stays on the page after the journey',
  );
}

/** The same person with the real side panel, or sidebar, in place of the popup. */
async function withPanel(stage: Stage, person: Person): Promise<Person> {
  return { ...person, popup: await openPanel(stage.browser) };
}

byTurnsInBrowsers('the first credential, whole', (stage) => {
  it.each([
    ['2025', 'mouse'],
    ['2023', 'keyboard alone'],
    ['2020', 'mouse'],
  ] as const)('from nothing, wording of %s, by %s', async (wording, by) => {
    const person = await newPerson(stage, { ...newcomer, wording }, 'Payroll');
    await (by === 'mouse' ? startSettingUp(person) : startByKeyboard(person, 'Set up'));
    const met = await followTheGuide(person, {
      before: lookAtStep(person, wording),
      instead: by === 'mouse' ? doAsANewcomerWould(wording) : setUpWithoutMouse(wording),
    });
    measured('steps', met.length);
    expect(met).toEqual(setUpSteps);
    await expectTheEnd(person);
    await expectNothingAskedFor(stage.browser);
    const ends = (await checklistOn(person.popup)).map(({ step, state }) => `${step}: ${state}`);
    expect(ends).toEqual(
      setUpSteps.map((step) => `${step}: ${step === 'get-software' ? 'skipped' : 'done'}`),
    );
  });

  it('with app, business and software there already: what the portal shows is not asked for', async () => {
    const person = await newPerson(stage, { signedIn: '1', credentials: 'none' }, 'Payroll');
    const { popup, portal, portalUrl } = person;
    await startSettingUp(person);
    await portal.goto(portalUrl);
    // Whether a business is linked, the home page does not show: it is asked there, and can be skipped.
    await ringOn(portal, 'start-linking', { role: 'link', name: 'Link my business' });
    const states = Object.fromEntries((await checklistOn(popup)).map(({ step, state }) => [step, state]));
    expect(states).toMatchObject({ 'get-myid-app': 'skipped', 'set-up-identity': 'skipped' });
    await portal.click({ role: 'button', name: /^Skip/ });
    await guideAt(portal, 'open-authorisations', 'pointing');
    const met = await followTheGuide(person, {
      last: 'check-keystore',
      instead: doAsANewcomerWould('2025'),
    });
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
  });

  it('goes past the linking by itself when the list of businesses shows one', async () => {
    const person = await newPerson(stage);
    await startSettingUp(person);
    await person.portal.goto(`${person.portalUrl}#/entities`);
    await guideAt(person.portal, 'choose-business', 'pointing');
  });
});

byTurnsInBrowsers('both journeys from the side panel', (stage) => {
  it('the first credential', async () => {
    const person = await withPanel(
      stage,
      await newPerson(stage, { ...newcomer, wording: '2023' }, 'Payroll'),
    );
    await startSettingUp(person);
    const met = await followTheGuide(person, {
      before: lookAtStep(person, '2023'),
      instead: doAsANewcomerWould('2023'),
    });
    expect(met).toEqual(setUpSteps);
    await expectTheEnd(person);
    await person.popup.close();
  });

  it('the renewal', async () => {
    const person = await withPanel(stage, await newPerson(stage, { signedIn: '0', wording: '2020' }));
    const controls = practiceControls('2020', { displayName: 'Bakery-Payroll-N', daysLeft: -71 });
    await startRenewing(person);
    const met = await followTheGuide(person, {
      async before(step) {
        const control = controls[step];
        if (control) await ringOn(person.portal, step, control);
      },
    });
    expect(met).toEqual(renewSteps.filter((step) => step !== 'revoke-old'));
    await expectTheEnd(person);
    await person.popup.close();
  });
});
