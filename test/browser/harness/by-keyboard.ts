import { setTimeout as sleep } from 'node:timers/promises';
import { linkingWordings } from '../../../practice/linking-wordings.ts';
import { guideAt } from './guide.ts';
import { answerOn } from './keystore-page.ts';
import type { TestPage } from './page.ts';
import { type Doing, newestKeystore, type Person } from './person.ts';
import type { Year } from './practice-controls.ts';
import { ringOn } from './ring.ts';
import { until } from './wait.ts';

declare const boxOf: typeof import('./in-page/find.ts').boxOf;

/** More stops than any page has: who has not come there by then never will. */
const mostStops = 80;

/** Presses Tab until the focus is on what is meant: by its role and name in words, as `focused` says them. */
export async function tabTo(page: TestPage, wanted: RegExp): Promise<void> {
  await page.bringToFront();
  const met: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focused = await page.focused();
    if (wanted.test(focused)) return;
    met.push(focused);
    await page.press('Tab');
  }
  throw new Error(
    `Tab does not lead to ${wanted}. It leads to:\n${met.join('\n')}\n${await page.describe()}`,
  );
}

/** Presses Tab until the focus is on the control that the ring is around. */
export async function tabToWhatIsPointedAt(page: TestPage, step: string): Promise<void> {
  await page.bringToFront();
  await guideAt(page, step, 'pointing');
  const met: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    // What Tab has just scrolled into sight has its ring a frame or two later.
    const ringBox = (await ringNow(page, step)) ?? (await sleep(150).then(() => ringNow(page, step)));
    if (ringBox && (await page.evaluate(isFocusWithin, ringBox))) return;
    met.push(await page.focused());
    await page.press('Tab');
  }
  throw new Error(`Tab does not lead to what ${step} points at. It leads to:\n${met.join('\n')}`);
}

async function ringNow(page: TestPage, step: string) {
  return (await guideAt(page, step, 'pointing')).ringBox;
}

function isFocusWithin(ring: { x: number; y: number; width: number; height: number }): boolean {
  const active = document.activeElement;
  if (!active || active === document.body || active.localName === 'credential-guide') return false;
  const box = boxOf(active.closest('label') ?? active);
  const isInside = (inner: typeof box) =>
    inner.x >= ring.x - 1 &&
    inner.y >= ring.y - 1 &&
    inner.x + inner.width <= ring.x + ring.width + 1 &&
    inner.y + inner.height <= ring.y + ring.height + 1;
  return isInside(box) || isInside(boxOf(active));
}

/** Goes to it by Tab and presses a key. */
export async function pressOn(page: TestPage, wanted: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.press(key);
}

/** Goes by Tab to what is pointed at, and presses a key on it. */
export const follow =
  (step: string, key = 'Enter'): Doing =>
  async ({ portal }) => {
    await tabToWhatIsPointedAt(portal, step);
    await portal.press(key);
  };

/** Presses a button of the popup by keys. */
export const inPopup =
  (name: RegExp): Doing =>
  ({ popup }) =>
    pressOn(popup, name);

/** The card's "Next". */
export const next: Doing = ({ portal }) => pressOn(portal, /^button .*“Next/);

/**
 * Goes on from a field: by the card's "Next" where Tab leads on to it, and in Firefox, where the card comes at the end of the page, to the
 * form's next control. The guide goes on with the person then.
 */
const onFromField =
  (nextControl: RegExp): Doing =>
  async (person) => {
    if (person.browser.name === 'chromium') return next(person);
    await person.portal.press('Tab');
    await tabTo(person.portal, nextControl);
  };

const typeInto =
  (step: string, text: (person: Person) => string): Doing =>
  async (person) => {
    await tabToWhatIsPointedAt(person.portal, step);
    await person.portal.driver.typeText(text(person));
  };

/** The file is chosen in the computer's own window, which a test cannot press keys in; all else is done by keys. */
const checkByKeys: Doing = async ({ browser, keystoreFolders, password }) => {
  const page = await browser.openExtensionPage('keystore.html');
  await page.pickFile({ css: 'input[type=file]' }, await newestKeystore(keystoreFolders));
  await answerOn(page);
  await tabTo(page, /“Keystore password/);
  await page.driver.typeText(password);
  await pressOn(page, /^button .*“Check/);
  await page.box({ css: '[data-finding="password-opens"]' });
  await page.close();
};

/** What somebody does at each step of either journey who uses no mouse. */
const renewing: Readonly<Record<string, Doing>> = {
  async 'sign-in'({ portal }) {
    await tabToWhatIsPointedAt(portal, 'sign-in');
    await portal.press('Enter');
    await portal.text({ role: 'button', name: 'Get code' });
    await pressOn(portal, /^button .*“Get code/);
    await portal.text({ role: 'button', name: /^Practice: the app accepted/ });
    await pressOn(portal, /^button .*“Practice: the app accepted/);
    await portal.text({ role: 'heading', name: 'Your consent' });
    await pressOn(portal, /^button .*“Consent/);
  },
  'open-authorisations': follow('open-authorisations'),
  async 'choose-business'({ portal, business }) {
    await guideAt(portal, 'choose-business', 'pointing');
    await pressOn(portal, new RegExp(`^link .*“${business}`));
  },
  'open-credentials': follow('open-credentials'),
  async 'open-old-credential'(person) {
    await guideAt(person.portal, 'open-old-credential', 'away');
    await pressOn(person.portal, new RegExp(`^button .*“${person.displayName}`));
    await follow('open-old-credential')(person);
  },
  'check-valid-to': next,
  'set-old-keystore-aside': inPopup(/^button .*“Done/),
  'back-to-list': follow('back-to-list'),
  'start-new-credential': follow('start-new-credential'),
  async 'choose-password'(person) {
    await typeInto('choose-password', ({ password }) => password)(person);
    await onFromField(/^textbox /)(person);
  },
  'enter-display-name': typeInto('enter-display-name', ({ displayName }) => displayName),
  'accept-terms': follow('accept-terms', ' '),
  download: follow('download'),
  'check-keystore': checkByKeys,
  'load-into-software': inPopup(/^button .*“Done/),
  'remember-expiry': inPopup(/^button .*“Done/),
};

export const renewWithoutMouse = renewing;

/** In a set-up there is linking before, the software to get, and no old name to type. */
export function setUpWithoutMouse(year: Year): Readonly<Record<string, Doing>> {
  const words = linkingWordings[year];
  return {
    ...renewing,
    'get-myid-app': inPopup(/^button .*“Done/),
    'set-up-identity': inPopup(/^button .*“Done/),
    'start-linking': follow('start-linking'),
    'continue-linking': follow('continue-linking'),
    async 'confirm-address'({ portal }) {
      for (const [name, text] of [
        [words.street, '7 Wattle Street'],
        [words.suburb, 'Orange'],
      ] as const) {
        await tabTo(portal, new RegExp(`^textbox .*“${name}`));
        await portal.driver.typeText(text);
      }
      await tabTo(portal, /^(combobox|listbox) /);
      await portal.press('ArrowDown');
      await tabTo(portal, new RegExp(`^textbox .*“${words.postcode}`));
      await portal.driver.typeText('2800');
      await ringOn(portal, 'confirm-address', { role: 'button', name: 'Continue' });
      await tabToWhatIsPointedAt(portal, 'confirm-address');
      await portal.press('Enter');
    },
    async 'select-business'({ portal, business }) {
      await pressOn(portal, new RegExp(`^(checkbox|radio) .*“(Select )?${business}`), ' ');
      await pressOn(portal, /^button .*“Continue/);
      await portal.text({ role: 'textbox', name: words.emailLabel });
      await tabToWhatIsPointedAt(portal, 'select-business');
      await portal.press('Enter');
    },
    async 'open-authorisations'({ portal }) {
      if ((await portal.count({ text: words.linkedTitle })) > 0) {
        await guideAt(portal, 'open-authorisations', 'away');
        await pressOn(portal, /^link .*“Home/);
      }
      await tabToWhatIsPointedAt(portal, 'open-authorisations');
      await portal.press('Enter');
    },
    async 'get-software'({ browser, portal }) {
      await tabToWhatIsPointedAt(portal, 'get-software');
      await portal.press('Enter');
      const downloads = await browser.pageAt('#/downloads');
      await guideAt(downloads, 'get-software', 'elsewhere');
      await pressOn(downloads, /^button .*“Practice: the software is now installed/);
      await downloads.text({ text: /^Go back to the portal/ });
      await downloads.close();
      await portal.bringToFront();
      await guideAt(portal, 'start-new-credential', 'pointing');
    },
    async 'enter-display-name'(person) {
      await typeInto('enter-display-name', ({ displayName }) => displayName)(person);
      await onFromField(/^checkbox /)(person);
    },
  };
}

/** Starts a journey from the popup by keys. */
export async function startByKeyboard({ popup }: Pick<Person, 'popup'>, journey: string): Promise<void> {
  await popup.text({ role: 'button', name: new RegExp(`^${journey}`) });
  await pressOn(popup, new RegExp(`^button .*“${journey}`));
  await until(
    async () => ((await popup.count({ css: 'ol > [data-step]' })) > 0 ? true : null),
    () => popup.describe(),
  );
}

/** Leaves the only journey under way by keys. */
export async function stopByKeyboard({ popup }: Pick<Person, 'popup'>): Promise<void> {
  await pressOn(popup, /^button .*“Stop guiding/);
  await pressOn(popup, /^button .*“Stop and forget/);
  await popup.text({ role: 'button', name: /^Renew a/ });
}
