import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Scenario } from '../../practice/scenario.ts';
import { currentStep } from './harness/checklist.ts';
import { guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { Person } from './harness/person.ts';
import { newPerson, practiceUrl } from './harness/renewing.ts';
import { choiceOf, doAsANewcomerWould, startSettingUp } from './harness/setting-up.ts';
import { until } from './harness/wait.ts';

byTurnsInBrowsers('trouble on the way to a first credential', (stage) => {
  let person: Person;
  const doings = doAsANewcomerWould('2025');
  const open = (place: string, settings: { readonly [Key in keyof Scenario]?: string }): Promise<void> =>
    person.portal.goto(practiceUrl(stage.portal.url, { credentials: 'none', ...settings }, place));
  const follow = async (...steps: readonly string[]): Promise<void> => {
    for (const step of steps) {
      await guideAt(person.portal, step, 'pointing');
      await doings[step]?.(person);
    }
  };
  const warns = async (kind: string): Promise<string> => {
    const guide = await guideWhen(person.portal, `warns of ${kind}`, ({ warnings }) =>
      warnings.some((warning) => warning.kind === kind),
    );
    const warning = guide.warnings.find((one) => one.kind === kind);
    expect(warning?.role).toBe('alert');
    return warning?.text ?? '';
  };

  beforeEach(async () => {
    person = await newPerson(stage);
    await startSettingUp(person);
  });
  afterEach(() => person.popup.close());

  it('continue-linking: the identity is not strong enough', async () => {
    await open('#/home', { linked: 'no', linking: 'identity-too-low' });
    await follow('start-linking', 'continue-linking');
    expect(await warns('trouble_identity')).toMatch(/Strong/);
  });

  it('confirm-address: no business is found', async () => {
    await open('#/home', { linked: 'no', linking: 'none-found' });
    await follow('start-linking', 'continue-linking', 'confirm-address');
    expect(await warns('trouble_no_business')).toMatch(/1300 287 539/);
  });

  it('select-business: the ABN is cancelled', async () => {
    await open('#/home', { linked: 'no', linking: 'cancelled' });
    await follow('start-linking', 'continue-linking', 'confirm-address');
    await guideAt(person.portal, 'select-business', 'pointing');
    await person.portal.click(choiceOf(person.business, '2025'));
    await person.portal.click({ role: 'button', name: 'Continue' });
    expect(await warns('trouble_cancelled')).toMatch(/cancelled/);
  });

  it('open-authorisations: all businesses are linked already, so the guide goes on', async () => {
    await open('#/home', {});
    await follow('start-linking', 'continue-linking', 'confirm-address');
    expect(await warns('trouble_all_linked')).toMatch(/list of your authorisations/);
    await until(
      async () => (await currentStep(person.popup)) === 'open-authorisations' || null,
      async () => `The popup does not go on\n${await person.popup.describe()}`,
    );
  });

  it('open-credentials: RAM refuses access by AUT.MID.007: the Digital ID is too weak', async () => {
    await open('#/entities/47999999901/credentials', { permission: 'refused' });
    expect(await warns('trouble_identity_weaker')).toMatch(/weaker Digital ID/);
  });

  it('get-software: “Software required” although it is installed', async () => {
    await open('#/entities/47999999901/credentials', { software: 'missing' });
    await guideAt(person.portal, 'get-software', 'pointing');
    await person.portal.click({ role: 'button', name: 'Why, help and more' });
    await person.portal.click({ role: 'button', name: 'Something looks different?' });
    await person.portal.click({ role: 'button', name: /^RAM says “Software required” although/ });
    await guideWhen(
      person.portal,
      'the answer is on the card',
      ({ cardText }) => /switched off/.test(cardText) && /Only half of it is installed/.test(cardText),
    );
  });

  it('enter-display-name: the name is used already, which is a question here', async () => {
    await open('#/entities/47999999901/credentials/new', { credentials: 'some' });
    await guideAt(person.portal, 'choose-password', 'pointing');
    await person.portal.click({ role: 'button', name: /^Next/ });
    await person.portal.type({ role: 'textbox', name: 'Credential name' }, 'Bakery-BAS');
    expect(await warns('trouble_name_taken')).toMatch(/not your first one/);
  });

  it('choose-password: RAM does not take the password', async () => {
    await open('#/entities/47999999901/credentials/new', {});
    await guideAt(person.portal, 'choose-password', 'pointing');
    await person.portal.type({ role: 'textbox', name: 'Keystore password' }, 'short');
    await person.portal.type({ role: 'textbox', name: 'Credential name' }, 'Payroll');
    await person.portal.click({ role: 'checkbox' });
    await person.portal.click({ role: 'button', name: 'Download' });
    expect(await warns('trouble_password')).toMatch(/10 characters or more/);
  });
});
