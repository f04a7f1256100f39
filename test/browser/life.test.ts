import { expect, it } from 'vitest';
import { measured } from '../measured.ts';
import { isWhole, shareOf } from '../sample.ts';
import { expectNothingAskedFor } from './harness/asked-for-nothing.ts';
import { pressOn } from './harness/by-keyboard.ts';
import { checklistOn, currentStep, nextStepAfter } from './harness/checklist.ts';
import { guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers, inEachBrowser } from './harness/in-each-browser.ts';
import {
  type LifeJourney,
  lifeControls,
  lifeJourneys,
  liveWithMouse,
  liveWithoutMouse,
  meant,
  startLife,
  startLifeByKeyboard,
} from './harness/life.ts';
import { openPanel } from './harness/panel.ts';
import { followTheGuide, type Person } from './harness/person.ts';
import type { Year } from './harness/practice-controls.ts';
import { newPerson } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';
import { until } from './harness/wait.ts';

/** Compares popup and page with what has to be there when this step is reached. */
function lookAtStep({ popup, portal }: Person, journey: LifeJourney, year: Year) {
  const controls = lifeControls(year);
  return async (step: string): Promise<void> => {
    const items = await checklistOn(popup);
    expect(items.map((item) => item.step)).toEqual(lifeJourneys[journey].steps);
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

const ends: Readonly<Record<LifeJourney, RegExp>> = {
  stop: /no longer works/,
  claim: /no longer suspended/,
  'renew-authorisation': /can go on acting/,
  administrator: /can now create credentials/,
  'accept-authorisation': /can now create credentials/,
  notify: /No machine credential is needed/,
};

const all = Object.keys(lifeJourneys) as LifeJourney[];

inEachBrowser('the rest of a credential’s life', (stage) => {
  // Every journey by mouse and by keys, in one browser or the other: see `shareOf`.
  it.each(
    shareOf(
      stage.name,
      all.flatMap((journey, at) => {
        const ways = [
          [journey, '2025', 'mouse'] as const,
          [journey, '2023', 'keyboard alone'] as const,
          [journey, '2020', 'mouse'] as const,
        ];
        // The oldest words are tried with the two journeys that everybody takes.
        const meant = ways.filter(([, wording]) => isWhole || wording !== '2020');
        return at % 2 === 0 ? meant : meant.toReversed();
      }),
    ),
  )('%s, wording of %s, by %s', async (journey, wording, by) => {
    const person = await newPerson(stage, { wording, signedIn: '0' });
    const isByMouse = by === 'mouse';
    await (isByMouse ? startLife(person, journey) : startLifeByKeyboard(person, journey));
    const met = await followTheGuide(person, {
      before: lookAtStep(person, journey, wording),
      instead: isByMouse ? liveWithMouse : liveWithoutMouse,
    });
    measured('steps', met.length);
    expect(met).toEqual(lifeJourneys[journey].steps);
    await expectTheEnd(person);
    expect(await person.popup.text({ css: '.notice.good' })).toMatch(ends[journey]);
    await expectNothingAskedFor(stage.browser);
  });

  it('from the side panel too', async () => {
    const person = { ...(await newPerson(stage)), popup: await openPanel(stage.browser) };
    await startLife(person, 'claim');
    await followTheGuide(person, { instead: liveWithMouse });
    await expectTheEnd(person);
    await person.popup.close();
  });
});

byTurnsInBrowsers('what cannot be undone, and what goes wrong', (stage) => {
  const reach = async (journey: LifeJourney, last: string, settings = {}): Promise<Person> => {
    const person = await newPerson(stage, settings);
    await startLife(person, journey);
    await followTheGuide(person, { last, instead: liveWithMouse });
    return person;
  };

  it('a revocation is warned of, and pointed at only in the row that the person chose; they may choose another', async () => {
    const { portal } = await reach('stop', 'revoke-credential');
    const asked = await guideAt(portal, 'revoke-credential', 'away');
    expect(asked.ringBox).toBeNull();
    expect(asked.warnings.map(({ text }) => text).join(' ')).toMatch(/cannot be undone/);
    await portal.click({ role: 'button', name: /^Bakery-Payroll-M/ });
    await ringOn(portal, 'revoke-credential', { role: 'link', name: 'Revoke', inRow: 'Bakery-Payroll-M' });
    await portal.click({ role: 'button', name: new RegExp(`^${meant.stopped}`) });
    await ringOn(portal, 'revoke-credential', { role: 'link', name: 'Revoke', inRow: meant.stopped });
  });

  it('a list without dates: the one to revoke is named, and nothing is pointed at', async () => {
    const { portal } = await reach('stop', 'revoke-credential', { columns: 'names' });
    await portal.click({ role: 'button', name: new RegExp(`^${meant.stopped}`) });
    const told = await guideWhen(portal, 'the choice is told', ({ cardText }) =>
      cardText.includes('Valid to'),
    );
    expect(told).toMatchObject({ step: 'revoke-credential', state: 'away', ringBox: null });
  });

  it('after a revocation a renewal goes on under the same name', async () => {
    const person = await reach('stop', 'replace-revoked');
    await person.popup.click({ role: 'button', name: /^Renew a machine credential/ });
    const { step } = await nextStepAfter(person.popup, 'replace-revoked');
    expect(step).not.toBeNull();
    await person.portal.bringToFront();
    await ringOn(person.portal, 'start-new-credential', {
      role: 'button',
      name: 'Create machine credential',
    });
    await person.portal.click({ role: 'button', name: 'Why, help and more' });
    await guideWhen(person.portal, 'names it', ({ cardText }) => cardText.includes(meant.stopped));
  });

  it('nobody knows what claiming is called: the row is pointed at, and what the person shows in it from then on', async () => {
    const { portal } = await reach('claim', 'claim-credential');
    await ringOn(portal, 'claim-credential', { css: 'tbody tr', inRow: meant.claimed });
    await portal.click({ role: 'button', name: 'Show the guide where it is' });
    await guideWhen(portal, 'it asks', ({ cardText }) => cardText.includes('Now choose the control'));
    const { x, y, width, height } = await portal.box({ role: 'button', name: 'Claim', inRow: meant.claimed });
    await portal.driver.moveMouse(x + width / 2, y + height / 2);
    await portal.driver.clickAt(x + width / 2, y + height / 2);
    await guideWhen(portal, 'it asks whether', ({ cardText }) => cardText.includes('You chose “Claim”'));
    await portal.click({ role: 'button', name: 'Yes, remember it' });
    await ringOn(portal, 'claim-credential', { role: 'button', name: 'Claim', inRow: meant.claimed });
    await portal.click({ role: 'button', name: 'Forget it' });
    await ringOn(portal, 'claim-credential', { css: 'tbody tr', inRow: meant.claimed });
  });

  it('RAM refuses to let somebody claim: the card says why', async () => {
    const { portal } = await reach('claim', 'claim-credential', { acting: 'refused' });
    await portal.click({ role: 'button', name: 'Claim', inRow: meant.claimed });
    await guideWhen(portal, 'it warns', ({ warnings }) =>
      warnings.some(({ kind }) => kind === 'trouble_permission'),
    );
  });

  it('a code that is too old: the card says what to ask for', async () => {
    const { portal } = await reach('accept-authorisation', 'enter-code');
    await portal.type({ role: 'textbox', name: 'Authorisation code' }, 'WF7K-11AA');
    await portal.click({ role: 'button', name: 'Submit' });
    await guideWhen(portal, 'it warns', ({ warnings }) =>
      warnings.some(({ kind }) => kind === 'trouble_code_refused'),
    );
  });

  it('a weak identity at the end of an authorisation', async () => {
    const { portal } = await reach('administrator', 'submit-authorisation', { acting: 'identity-too-low' });
    await portal.click({ role: 'button', name: 'Continue' });
    await portal.click({ role: 'checkbox', name: /declaration/ });
    await portal.click({ role: 'button', name: 'Submit' });
    await guideWhen(portal, 'it warns', ({ warnings }) =>
      warnings.some(({ kind }) => kind === 'trouble_identity_weaker'),
    );
  });

  it('somebody who is not in the list yet: their kind of user is asked for first', async () => {
    const { portal } = await reach('administrator', 'open-user');
    // The list is scrolled into sight first.
    await ringOn(portal, 'open-user', { role: 'table' });
    // By keys: the button stands over the list that was scrolled into sight.
    await pressOn(portal, /^button .*“Add new user/);
    expect((await guideAt(portal, 'open-user', 'away')).cardText).toContain('Standard user');
    await portal.click({ role: 'radio', name: 'Standard user' });
    await portal.type({ role: 'textbox', name: 'Full name' }, 'Noor Haddad');
    await portal.click({ role: 'button', name: 'Continue' });
    await ringOn(portal, 'set-administrator', { role: 'radio', name: 'Yes' });
  });

  it('on another page the card says the way back; the person’s own “Renew” alone is pointed at', async () => {
    const person = await newPerson(stage);
    const { portal } = person;
    await startLife(person, 'renew-authorisation');
    await portal.goto(`${person.portalUrl}#/entities/30999999943/notifications`);
    await ringOn(portal, 'renew-authorisation', { role: 'tab', name: 'Manage authorisations' });
    await portal.click({ role: 'tab', name: 'Manage authorisations' });
    await ringOn(portal, 'renew-authorisation', { role: 'link', name: 'Renew' });
    await portal.goto(`${person.portalUrl}#/entities/47999999901/history`);
    await portal.goto(`${person.portalUrl}#/entities/47999999901/credentials/new`);
    const { ringBox } = await guideAt(portal, 'renew-authorisation', 'elsewhere');
    expect(ringBox).toBeNull();
  });
});
