import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from './browser.ts';
import { currentStep, nextStepAfter } from './checklist.ts';
import { checkKeystore } from './keystore-page.ts';
import type { TestPage } from './page.ts';
import { clickWhatIsPointedAt } from './ring.ts';
import { until } from './wait.ts';

/** Somebody who renews a credential on the practice portal, with what they know and where they look. */
export interface Person {
  readonly browser: TestBrowser;
  /** The tab in which they open the portal. */
  readonly portal: TestPage;
  readonly popup: TestPage;
  /** The portal's first page, with the settings of this practice in its query. */
  readonly portalUrl: string;
  /** Where new keystore files may arrive: the downloads, and the official helper's folder. */
  readonly keystoreFolders: readonly string[];
  readonly business: string;
  readonly displayName: string;
  readonly password: string;
}

/** Whom the practice portal's story is about. */
export const alexandra = {
  business: 'Wattle & Finch Bakery Pty Ltd',
  displayName: 'Bakery-Payroll-N',
  password: 'Sourdough-2026!',
} as const;

export type Doing = (person: Person) => Promise<void>;

const clickIt =
  (step: string): Doing =>
  async ({ portal }) =>
    void (await clickWhatIsPointedAt(portal, step));

const pressInPopup =
  (name: RegExp): Doing =>
  async ({ popup }) => {
    await popup.click({ role: 'button', name });
  };

const pressNext: Doing = ({ portal }) => portal.click({ role: 'button', name: /^Next/ });

/** Where one is signed in already, the sign-in is behind as soon as the guide has read the first page: no moment to do anything in. */
const openPortal: Doing = async ({ portal, portalUrl, popup }) => {
  await portal.goto(portalUrl);
  if (new URL(portalUrl).searchParams.get('signedIn') !== '1') return;
  const { step } = await nextStepAfter(popup, 'open-ram');
  if (step === 'sign-in') await nextStepAfter(popup, 'sign-in');
};

/** What a person does at each step of the renewal when they follow the guide. */
export const doAsAPersonWould: Readonly<Record<string, Doing>> = {
  'open-ram': openPortal,
  'sign-in': async (person) => {
    const { portal } = person;
    await clickWhatIsPointedAt(portal, 'sign-in');
    await portal.click({ role: 'button', name: 'Get code' });
    await portal.click({ role: 'button', name: /^Practice: the app accepted/ });
    await portal.text({ role: 'heading', name: 'Your consent' });
    await clickWhatIsPointedAt(portal, 'sign-in');
  },
  'open-authorisations': clickIt('open-authorisations'),
  'choose-business': ({ portal, business }) => portal.click({ role: 'link', name: business }),
  'open-credentials': clickIt('open-credentials'),
  'open-old-credential': ({ portal, displayName }) =>
    portal.click({ role: 'link', name: 'Edit', inRow: displayName }),
  'check-valid-to': pressNext,
  'set-old-keystore-aside': pressInPopup(/^Done/),
  'back-to-list': clickIt('back-to-list'),
  'get-software': pressInPopup(/^(Done|Skip)/),
  'start-new-credential': clickIt('start-new-credential'),
  'choose-password': async (person) => {
    await clickWhatIsPointedAt(person.portal, 'choose-password');
    await person.portal.driver.typeText(person.password);
    await pressNext(person);
  },
  'enter-display-name': async ({ portal, displayName }) => {
    await clickWhatIsPointedAt(portal, 'enter-display-name');
    await portal.driver.typeText(displayName);
  },
  'accept-terms': clickIt('accept-terms'),
  download: clickIt('download'),
  'check-keystore': async (person) => {
    const page = await person.browser.openExtensionPage('keystore.html');
    await checkKeystore(page, await newestKeystore(person.keystoreFolders), person.password);
    await page.close();
  },
  'load-into-software': pressInPopup(/^Done/),
  'revoke-old': pressInPopup(/^Skip/),
  'remember-expiry': pressInPopup(/^Done/),
};

/** Waits for a keystore file in the folders and gives the path of the newest. */
export function newestKeystore(folders: readonly string[]): Promise<string> {
  return until(
    async () => {
      const files = folders.flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => /keystore.*\.xml$/i.test(file))
          .map((file) => join(folder, file)),
      );
      const newest = files.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];
      return newest ?? null;
    },
    () => `No keystore file arrived in ${folders.join(' or ')}`,
  );
}

/** Presses "Renew…" and waits for the checklist. */
export async function startRenewing({ popup }: Person): Promise<void> {
  await popup.click({ role: 'button', name: /^Renew/ });
  await nextStepAfter(popup, null);
}

/**
 * Goes through the journey from where it stands, until `last` was reached (it is not done) or the journey is over. `before` is called at
 * each step before anything is done, `instead` says what is done otherwise than most people would; the ids of the steps come back in the
 * order in which they were met.
 */
export async function followTheGuide(
  person: Person,
  {
    before,
    last,
    instead = {},
  }: {
    before?: (step: string) => Promise<void>;
    last?: string;
    instead?: Readonly<Record<string, Doing>>;
  } = {},
): Promise<string[]> {
  const met: string[] = [];
  for (let step = await currentStep(person.popup); step !== null && step !== last; ) {
    // A guide that sends somebody round in a circle must fail, not go on for ever.
    if (met.filter((one) => one === step).length > 2)
      throw new Error(`The guide comes back to ${step}: ${met}`);
    met.push(step);
    await before?.(step);
    const doing = instead[step] ?? doAsAPersonWould[step];
    if (!doing) throw new Error(`A person does not know what to do at “${step}”: see doAsAPersonWould`);
    await doing(person);
    step = (await nextStepAfter(person.popup, step)).step;
  }
  return met;
}
