import { linkingWordings } from '../../../practice/linking-wordings.ts';
import { wordings } from '../../../practice/wordings.ts';
import type { TestBrowser } from './browser.ts';
import { nextStepAfter } from './checklist.ts';
import { guideAt } from './guide.ts';
import type { TestPage } from './page.ts';
import type { Doing, Person } from './person.ts';
import type { Year } from './practice-controls.ts';
import { clickWhatIsPointedAt, ringOn } from './ring.ts';
import type { Locator } from './types.ts';

/** The steps of the journey `set-up` in their order, as `seed-steps.md` and `observable.md` name them. */
export const setUpSteps = [
  'get-myid-app',
  'set-up-identity',
  'open-ram',
  'sign-in',
  'start-linking',
  'continue-linking',
  'confirm-address',
  'select-business',
  'open-authorisations',
  'choose-business',
  'open-credentials',
  'get-software',
  'start-new-credential',
  'choose-password',
  'enter-display-name',
  'accept-terms',
  'download',
  'check-keystore',
  'load-into-software',
  'remember-expiry',
] as const;

/** What the ring has to be on at each step, as a person would name it on the practice portal. At the others nothing is pointed at. */
export function setUpControls(year: Year): Readonly<Record<string, Locator>> {
  const words = wordings[year];
  const proceed = { role: 'button', name: 'Continue' } as const;
  return {
    'start-linking': { role: 'link', name: words.linkBusiness },
    'continue-linking': proceed,
    'confirm-address': { role: 'textbox', name: linkingWordings[year].street },
    'choose-business': { role: 'table' },
    'open-credentials': { role: words.tabs === 'tablist' ? 'tab' : 'link', name: words.credentialsTab },
    'get-software': { role: 'link', name: words.softwareLink },
    'start-new-credential': { role: 'button', name: words.create },
    'choose-password': { role: 'textbox', name: 'Keystore password' },
    'enter-display-name': { role: 'textbox', name: words.nameLabel },
    'accept-terms': { role: 'checkbox', name: words.legalTick },
    download: { role: 'button', name: 'Download' },
  };
}

const sayDone: Doing = ({ popup }) => popup.click({ role: 'button', name: /^Done/ });

/** What a person does otherwise in a set-up than in a renewal. */
export function doAsANewcomerWould(year: Year): Readonly<Record<string, Doing>> {
  const words = linkingWordings[year];
  return {
    'get-myid-app': sayDone,
    'set-up-identity': sayDone,
    'start-linking': async ({ portal }) => void (await clickWhatIsPointedAt(portal, 'start-linking')),
    'continue-linking': async ({ portal }) => void (await clickWhatIsPointedAt(portal, 'continue-linking')),
    async 'confirm-address'({ portal }) {
      await portal.type({ role: 'textbox', name: words.street }, '7 Wattle Street');
      await portal.type({ role: 'textbox', name: words.suburb }, 'Orange');
      await chooseState(portal);
      await ringOn(portal, 'confirm-address', { role: 'textbox', name: words.postcode });
      await portal.type({ role: 'textbox', name: words.postcode }, '2800');
      await ringOn(portal, 'confirm-address', { role: 'button', name: 'Continue' });
      await clickWhatIsPointedAt(portal, 'confirm-address');
    },
    async 'select-business'({ portal, business }) {
      await portal.click(choiceOf(business, year));
      await portal.click({ role: 'button', name: 'Continue' });
      await portal.text({ role: 'textbox', name: words.emailLabel });
      await clickWhatIsPointedAt(portal, 'select-business');
    },
    async 'open-authorisations'({ portal }) {
      if ((await portal.count({ text: words.linkedTitle })) > 0) {
        // The portal says that the business is linked: the guide sends to the home page first.
        await guideAt(portal, 'open-authorisations', 'away');
        await portal.click({ role: 'link', name: 'Home', nth: 0 });
      }
      await clickWhatIsPointedAt(portal, 'open-authorisations');
    },
    'get-software': installTheSoftware,
    async 'enter-display-name'({ portal, displayName }) {
      await clickWhatIsPointedAt(portal, 'enter-display-name');
      await portal.driver.typeText(displayName);
      await portal.click({ role: 'button', name: /^Next/ });
    },
  };
}

/** The box or button with which one chooses a business to link. */
export function choiceOf(business: string, year: Year): Locator {
  const { choice } = linkingWordings[year];
  const name = new RegExp(`^(Select )?${business}`);
  return { role: choice === 'radio-buttons' ? 'radio' : 'checkbox', name };
}

async function installTheSoftware({ browser, portal }: Person): Promise<void> {
  await clickWhatIsPointedAt(portal, 'get-software');
  await pretendToInstall(browser);
  await portal.bringToFront();
  // The tab that is closed now was the one that counted.
  await guideAt(portal, 'start-new-credential', 'pointing');
}

/** In the tab that the portal's link to the software has opened, which is closed then. */
export async function pretendToInstall(browser: TestBrowser): Promise<void> {
  const downloads = await browser.pageAt('#/downloads');
  // The new tab is not signed in; that takes nothing back of what the other tab has shown.
  await guideAt(downloads, 'get-software', 'elsewhere');
  await downloads.click({ role: 'button', name: /^Practice: the software is now installed/ });
  await downloads.text({ text: /^Go back to the portal/ });
  await downloads.close();
}

/** A list to choose from is the browser's own drawing, which the harness has no hands for. */
async function chooseState(portal: TestPage): Promise<void> {
  await portal.evaluate(() => {
    const list = document.querySelector('select.field__input, main select') as HTMLSelectElement;
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses "Set up…" and waits for the checklist. */
export async function startSettingUp({ popup }: Person): Promise<void> {
  await popup.click({ role: 'button', name: /^Set up/ });
  await nextStepAfter(popup, null);
}
