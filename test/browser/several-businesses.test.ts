import { afterEach, beforeEach, expect, it } from 'vitest';
import { checklistOn, currentStep } from './harness/checklist.ts';
import { guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { meant, startLife } from './harness/life.ts';
import type { Person } from './harness/person.ts';
import { newPerson, practiceUrl } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';
import { until } from './harness/wait.ts';

const bakery = '#/entities/47999999901';
const bakeries = '#/entities/49999999910';
const edit = (displayName: string) => ({ role: 'link', name: 'Edit', inRow: displayName }) as const;

byTurnsInBrowsers('several businesses', (stage) => {
  let person: Person;
  const open = (place: string): Promise<void> => person.portal.goto(practiceUrl(stage.portal.url, {}, place));
  const popupAt = (step: string): Promise<unknown> =>
    until(
      async () => (await currentStep(person.popup)) === step || null,
      async () => `The popup does not come to ${step}\n${await person.popup.describe()}`,
    );
  const start = async (journey: RegExp): Promise<void> => {
    const before = await checklistOn(person.popup);
    if (before.length > 0) await person.popup.click({ role: 'button', name: 'Another business' });
    await person.popup.click({ role: 'button', name: journey });
  };
  /** Where the second one begins depends on what the portal's tab tells meanwhile. */
  const bothAreThere = (): Promise<unknown> =>
    until(
      async () => (await person.popup.count({ css: '.runs li' })) === 2 || null,
      async () => `There are not two journeys\n${await person.popup.describe()}`,
    );
  /** A renewal for the bakery, whose old credential was looked at. */
  const renewForTheBakery = async (): Promise<void> => {
    await start(/^Renew a/);
    await open(`${bakery}/credentials/2`);
    await guideAt(person.portal, 'check-valid-to', 'pointing');
  };

  beforeEach(async () => {
    person = await newPerson(stage);
  });
  afterEach(() => person.popup.close());

  it('each have their own journey, and the guide follows the one that is open on the portal', async () => {
    const { popup, portal } = person;
    await renewForTheBakery();
    await start(/^Renew a/);
    await bothAreThere();

    await open('#/entities');
    await portal.click({ role: 'link', name: 'Wattle & Finch Bakeries Pty Ltd' });
    await guideAt(portal, 'open-credentials', 'pointing');
    await popup.text({ role: 'button', name: /^Renewing for Wattle & Finch Bakeries Pty Ltd/ });
    await open(`${bakeries}/credentials`);
    await ringOn(portal, 'open-old-credential', edit('Bakeries-Payroll'));

    // Back at the first business the first journey is there again, as far as it had come.
    await open(`${bakery}/credentials/2`);
    await guideAt(portal, 'check-valid-to', 'pointing');
    await popupAt('check-valid-to');
    expect(await popup.text({ css: '.runs [aria-current]' })).toMatch(/Wattle & Finch Bakery Pty Ltd/);
    await open(`${bakeries}/credentials`);
    await guideAt(portal, 'open-old-credential', 'pointing');
    await popupAt('open-old-credential');
  });

  it('are asked about where the guide is not sure: the same business again', async () => {
    const { popup, portal } = person;
    await renewForTheBakery();
    await start(/^Renew a/);
    await bothAreThere();
    await open(`${bakery}/credentials`);
    const asking = await guideWhen(portal, 'asks which', ({ cardText }) => /Which guide/.test(cardText));
    expect(asking.state).toBe('elsewhere');
    expect(asking.ringBox).toBeNull();
    await portal.click({ role: 'button', name: /^Renewal started on/ });
    // All that the list shows is now the second journey's.
    await guideAt(portal, 'open-old-credential', 'away');
    await popupAt('open-old-credential');
    expect(await popup.count({ css: '.runs li' })).toBe(2);
  });

  it('get a journey of their own from the page', async () => {
    const { popup, portal } = person;
    await renewForTheBakery();
    await open(`${bakeries}/credentials`);
    const guide = await guideAt(portal, 'choose-business', 'elsewhere');
    expect(guide.cardText).toMatch(/another business/);
    await portal.click({ role: 'button', name: /^Start another guide for/ });
    await ringOn(portal, 'open-old-credential', edit('Bakeries-Payroll'));
    await popup.text({ role: 'button', name: /Bakeries-Payroll|Wattle & Finch Bakeries Pty Ltd/ });
  });

  it('can be switched and left one by one in the popup', async () => {
    const { popup } = person;
    await renewForTheBakery();
    await start(/^Set up/);
    await popupAt('get-myid-app');
    await popup.click({ role: 'button', name: /Bakery-Payroll-N/ });
    await popupAt('check-valid-to');
    await popup.click({ role: 'button', name: 'Stop guiding' });
    await popup.click({ role: 'button', name: 'Stop and forget' });
    await popupAt('get-myid-app');
    expect(await popup.count({ css: '.runs li' })).toBe(0);
  });

  it('do not confuse the guide in two tabs on different pages', async () => {
    const { browser, portal } = person;
    await renewForTheBakery();
    const second = await browser.openPage(practiceUrl(stage.portal.url, {}, '#/home'));
    await guideAt(second, 'open-authorisations', 'pointing');
    await popupAt('open-authorisations');
    // Each tab is guided by what it shows itself.
    await portal.bringToFront();
    await guideAt(portal, 'check-valid-to', 'pointing');
    await popupAt('check-valid-to');
    await second.bringToFront();
    await guideAt(second, 'open-authorisations', 'pointing');
    await second.close();
  });

  it('is as true of journeys of other kinds: two of one business go on where they were', async () => {
    const { popup, portal } = person;
    await startLife(person, 'claim');
    await open(`${bakery}/credentials`);
    await ringOn(portal, 'claim-credential', { css: 'tbody tr', inRow: meant.claimed });

    await startLife(person, 'stop');
    await bothAreThere();
    await popup.click({ role: 'button', name: /^Done/ });
    await portal.bringToFront();
    await guideWhen(portal, 'asks which', ({ cardText }) => /Which guide/.test(cardText));
    await portal.click({ role: 'button', name: /^Stop a credential|^Stopping/ });
    const asked = await guideAt(portal, 'revoke-credential', 'away');
    expect(asked.ringBox).toBeNull();
    await popupAt('revoke-credential');

    await popup.bringToFront();
    await popup.click({ css: '.runs li button:not([aria-current])' });
    await popupAt('claim-credential');
    await popup.click({ css: '.runs li button:not([aria-current])' });
    await popupAt('revoke-credential');
  });
});
