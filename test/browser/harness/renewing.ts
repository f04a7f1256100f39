import type { Scenario } from '../../../practice/scenario.ts';
import type { Stage } from './in-each-browser.ts';
import type { TestPage } from './page.ts';
import { alexandra, type Person } from './person.ts';

/** The steps of the journey `renew` in their order, as `seed-steps.md` and `observable.md` name them. */
export const renewSteps = [
  'open-ram',
  'sign-in',
  'open-authorisations',
  'choose-business',
  'open-credentials',
  'open-old-credential',
  'check-valid-to',
  'set-old-keystore-aside',
  'back-to-list',
  'start-new-credential',
  'choose-password',
  'enter-display-name',
  'accept-terms',
  'download',
  'check-keystore',
  'load-into-software',
  'revoke-old',
  'remember-expiry',
] as const;

export type Settings = { readonly [Key in keyof Scenario]?: string };

/** The practice portal's address with these settings, without its pauses, signed in unless told otherwise. */
export function practiceUrl(url: string, settings: Settings = {}, hash = ''): string {
  return `${url}?${new URLSearchParams({ signedIn: '1', delay: '0', ...settings })}${hash}`;
}

/** Somebody with nothing under way and nothing open but the popup and an empty tab, in the browser that the suite has already. */
export async function newPerson(
  { browser, portal }: Stage,
  settings: Settings = {},
  displayName: string = alexandra.displayName,
): Promise<Person> {
  const before = await browser.pages();
  const popup = await browser.openExtensionPage('popup/popup.html');
  for (const page of before) await page.close();
  await stopJourney(popup);
  return {
    ...alexandra,
    displayName,
    browser,
    popup,
    portal: await browser.openPage('about:blank'),
    portalUrl: practiceUrl(portal.url, settings),
    keystoreFolders: [browser.downloads, portal.helperFolder],
  };
}

/** Leaves whatever journeys are under way, by the popup's own buttons, and waits until none is. */
export async function stopJourney(popup: TestPage): Promise<void> {
  const said = await popup.text({ role: 'button', name: /^(Renew a|Stop guiding|Close this guide)/ });
  if (said.startsWith('Renew')) return;
  const before = await popup.count({ css: '.runs li' });
  await popup.click({ role: 'button', name: said });
  if (said === 'Stop guiding') await popup.click({ role: 'button', name: 'Stop and forget' });
  if (before === 0) return void (await popup.text({ role: 'button', name: /^Renew a/ }));
  await popup.waitUntil((count: number) => document.querySelectorAll('.runs li').length < count, [before], {
    what: 'one journey fewer is under way',
  });
  await stopJourney(popup);
}
