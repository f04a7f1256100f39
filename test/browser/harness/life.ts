import { practiceCode } from '../../../practice/pages/accept-authorisation.tsx';
import { wordings } from '../../../practice/wordings.ts';
import {
  follow,
  inPopup,
  next,
  pressOn,
  renewWithoutMouse,
  tabTo,
  tabToWhatIsPointedAt,
} from './by-keyboard.ts';
import { nextStepAfter } from './checklist.ts';
import { guideAt } from './guide.ts';
import type { TestPage } from './page.ts';
import { alexandra, type Doing, doAsAPersonWould, type Person } from './person.ts';
import { practiceControls, type Year } from './practice-controls.ts';
import { clickWhatIsPointedAt } from './ring.ts';
import type { Locator } from './types.ts';

/** The journeys besides the renewal and the set-up, the answer that begins each, its button, and their steps as `CHANGELOG.md` names them. */
export const lifeJourneys = {
  stop: {
    answer: 'lost-or-stolen',
    start: 'Stop a credential',
    steps: [
      'still-needed',
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'open-credentials',
      'revoke-credential',
      'replace-revoked',
    ],
  },
  claim: {
    answer: 'person-left',
    start: 'Take over a suspended credential',
    steps: [
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'open-credentials',
      'claim-credential',
    ],
  },
  'renew-authorisation': {
    answer: 'authorisation-ends',
    start: 'An authorisation ends: renew it',
    steps: [
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'renew-authorisation',
      'submit-renewal',
      'remember-authorisation',
    ],
  },
  administrator: {
    answer: 'make-administrator',
    start: 'Let a colleague create credentials',
    steps: [
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'open-user',
      'set-administrator',
      'submit-authorisation',
      'tell-colleague',
    ],
  },
  'accept-authorisation': {
    answer: 'code-by-mail',
    start: 'Accept an authorisation with a code',
    steps: ['find-code', 'open-ram', 'sign-in', 'open-acceptance', 'enter-code', 'accept-authorisation'],
  },
  notify: {
    answer: 'usi-notification',
    start: 'Tell RAM about cloud software (USI)',
    steps: [
      'find-software-id',
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'add-notification',
      'choose-provider',
      'enter-software-id',
      'submit-notification',
    ],
  },
} as const;

export type LifeJourney = keyof typeof lifeJourneys;

/** Which credential is meant, and who. */
export const meant = {
  stopped: 'Bakery-BAS',
  claimed: 'Bakery-Super',
  colleague: 'Priya Raman',
  provider: 'Adapt IT (Wisenet)',
  softwareId: '1234567890',
} as const;

/** What the ring has to be on when a step is reached: knowledge of `practice/` alone. */
export function lifeControls(year: Year): Readonly<Record<string, Locator>> {
  const words = wordings[year];
  const tab = words.tabs === 'tablist' ? 'tab' : 'link';
  const renewal = practiceControls(year, { displayName: alexandra.displayName, daysLeft: -71 });
  const shared = ['sign-in', 'open-authorisations', 'choose-business', 'open-credentials'];
  return {
    ...Object.fromEntries(shared.flatMap((step) => (renewal[step] ? [[step, renewal[step]] as const] : []))),
    'claim-credential': { css: 'tbody tr', inRow: meant.claimed },
    'open-user': { role: 'table' },
    'set-administrator': { role: 'radio', name: 'Yes' },
    'submit-authorisation': { role: 'button', name: 'Continue' },
    'renew-authorisation': { role: 'table' },
    'submit-renewal': { role: 'button', name: 'Submit' },
    'open-acceptance': { role: 'link', name: 'Accept an authorisation for a business' },
    'enter-code': { role: 'textbox', name: 'Authorisation code' },
    'accept-authorisation': { role: 'button', name: 'Accept' },
    'add-notification': { role: tab, name: words.notificationsTab },
    'enter-software-id': { role: 'textbox', name: 'Software ID' },
    'submit-notification': { role: 'button', name: 'Submit' },
  };
}

/** Opens the answer of "What happened?" that begins the journey (`observable.md`), and begins it. */
export async function startLife({ popup }: Person, journey: LifeJourney): Promise<void> {
  const { answer, start } = lifeJourneys[journey];
  await openAnswer(popup, answer);
  await popup.click({ role: 'button', name: start });
  await nextStepAfter(popup, null);
}

/** The same by keys. */
export async function startLifeByKeyboard({ popup }: Person, journey: LifeJourney): Promise<void> {
  const { answer, start } = lifeJourneys[journey];
  await openAnswer(popup, answer);
  await pressOn(popup, new RegExp(`^button .*“${start.replace(/[()]/g, '\\$&')}`));
  await nextStepAfter(popup, null);
}

async function openAnswer(popup: TestPage, answer: string): Promise<void> {
  await popup.bringToFront();
  await popup.evaluate((id: string) => {
    location.hash = `#help/${id}`;
  }, answer);
  await popup.box({ css: `[data-answer="${answer}"]` });
}

const done: Doing = ({ popup }) => popup.click({ role: 'button', name: /^Done/ });
const skip: Doing = ({ popup }) => popup.click({ role: 'button', name: /^Skip/ });
const cardNext: Doing = ({ portal }) => portal.click({ role: 'button', name: /^Next/ });
const clickIt =
  (step: string): Doing =>
  async ({ portal }) =>
    void (await clickWhatIsPointedAt(portal, step));

/** What a person does at each of these steps with the mouse. */
export const liveWithMouse: Readonly<Record<string, Doing>> = {
  ...doAsAPersonWould,
  'still-needed': done,
  async 'revoke-credential'({ portal }) {
    // Nothing is pointed at before they say which one.
    await guideAt(portal, 'revoke-credential', 'away');
    await portal.click({ role: 'button', name: new RegExp(`^${meant.stopped}`) });
    await clickWhatIsPointedAt(portal, 'revoke-credential');
    await portal.click({ role: 'button', name: 'OK' });
  },
  'replace-revoked': skip,
  async 'claim-credential'({ portal }) {
    await portal.click({ role: 'button', name: 'Claim', inRow: meant.claimed });
  },
  'renew-authorisation': ({ portal }) => portal.click({ role: 'link', name: 'Renew', nth: 0 }),
  async 'submit-renewal'({ portal }) {
    await portal.click({ role: 'checkbox', name: 'Select all' });
    await clickWhatIsPointedAt(portal, 'submit-renewal');
  },
  'remember-authorisation': skip,
  'open-user': ({ portal }) => portal.click({ role: 'link', name: 'Edit', inRow: meant.colleague }),
  async 'set-administrator'({ portal }) {
    await clickWhatIsPointedAt(portal, 'set-administrator');
    await portal.click({ role: 'button', name: 'Continue' });
  },
  async 'submit-authorisation'({ portal }) {
    await clickWhatIsPointedAt(portal, 'submit-authorisation');
    await portal.click({ role: 'checkbox', name: /declaration/ });
    await clickWhatIsPointedAt(portal, 'submit-authorisation');
  },
  'tell-colleague': done,
  'find-code': done,
  'open-acceptance': clickIt('open-acceptance'),
  async 'enter-code'({ portal }) {
    await clickWhatIsPointedAt(portal, 'enter-code');
    await portal.driver.typeText(practiceCode);
    await portal.click({ role: 'button', name: 'Submit' });
  },
  async 'accept-authorisation'({ portal }) {
    await portal.click({ role: 'checkbox', name: /declaration/ });
    await portal.click({ role: 'checkbox', name: /Express consent/ });
    await clickWhatIsPointedAt(portal, 'accept-authorisation');
  },
  'find-software-id': done,
  async 'add-notification'({ portal }) {
    await clickWhatIsPointedAt(portal, 'add-notification');
    await portal.text({ role: 'button', name: 'Add notification' });
    await clickWhatIsPointedAt(portal, 'add-notification');
  },
  async 'choose-provider'(person) {
    await person.portal.type({ role: 'textbox', name: 'Software provider name or ABN' }, meant.provider);
    await cardNext(person);
  },
  async 'enter-software-id'(person) {
    await clickWhatIsPointedAt(person.portal, 'enter-software-id');
    await person.portal.driver.typeText(meant.softwareId);
    await cardNext(person);
  },
  async 'submit-notification'({ portal }) {
    await portal.click({ role: 'radio', name: /USI/ });
    await portal.click({ role: 'checkbox', name: /declaration/ });
    await clickWhatIsPointedAt(portal, 'submit-notification');
  },
};

/** Goes to the card's button from wherever the focus is. */
const choose =
  (name: RegExp, key = 'Enter'): Doing =>
  ({ portal }) =>
    pressOn(portal, name, key);

/** The same without a mouse. */
export const liveWithoutMouse: Readonly<Record<string, Doing>> = {
  ...liveWithMouse,
  ...renewWithoutMouse,
  'still-needed': inPopup(/^button .*“Done/),
  async 'revoke-credential'(person) {
    await guideAt(person.portal, 'revoke-credential', 'away');
    await choose(new RegExp(`^button .*“${meant.stopped}`))(person);
    await follow('revoke-credential')(person);
    await choose(/^button .*“OK/)(person);
  },
  'replace-revoked': inPopup(/^button .*“Skip/),
  async 'claim-credential'(person) {
    await guideAt(person.portal, 'claim-credential', 'pointing');
    await choose(/^button .*“Claim/)(person);
  },
  async 'renew-authorisation'(person) {
    await guideAt(person.portal, 'renew-authorisation', 'pointing');
    await choose(/^link .*“Renew/)(person);
  },
  async 'submit-renewal'(person) {
    await choose(/^checkbox .*“Select all/, ' ')(person);
    await follow('submit-renewal')(person);
  },
  'remember-authorisation': inPopup(/^button .*“Skip/),
  async 'open-user'(person) {
    await guideAt(person.portal, 'open-user', 'pointing');
    await choose(/^link .*“Edit/)(person);
  },
  async 'set-administrator'(person) {
    await choose(/^radio /, ' ')(person);
    // The first is chosen by the space bar: it is "Yes".
    await choose(/^button .*“Continue/)(person);
  },
  async 'submit-authorisation'(person) {
    await follow('submit-authorisation')(person);
    await choose(/^checkbox /, ' ')(person);
    await follow('submit-authorisation')(person);
  },
  'tell-colleague': inPopup(/^button .*“Done/),
  'find-code': inPopup(/^button .*“Done/),
  'open-acceptance': follow('open-acceptance'),
  async 'enter-code'({ portal }) {
    await tabToWhatIsPointedAt(portal, 'enter-code');
    await portal.driver.typeText(practiceCode);
    await portal.press('Enter');
  },
  async 'accept-authorisation'(person) {
    await choose(/^checkbox .*declaration/, ' ')(person);
    await choose(/^checkbox .*consent/, ' ')(person);
    await follow('accept-authorisation')(person);
  },
  'find-software-id': inPopup(/^button .*“Done/),
  async 'add-notification'(person) {
    await follow('add-notification')(person);
    await person.portal.text({ role: 'button', name: 'Add notification' });
    await follow('add-notification')(person);
  },
  async 'choose-provider'(person) {
    await tabTo(person.portal, /^textbox .*“Software provider/);
    await person.portal.driver.typeText(meant.provider);
    await next(person);
  },
  async 'enter-software-id'(person) {
    await tabToWhatIsPointedAt(person.portal, 'enter-software-id');
    await person.portal.driver.typeText(meant.softwareId);
    await next(person);
  },
  async 'submit-notification'(person) {
    await choose(/^radio /, ' ')(person);
    await choose(/^checkbox .*declaration/, ' ')(person);
    await follow('submit-notification')(person);
  },
};
