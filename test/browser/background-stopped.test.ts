import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { portalDownloads } from '../../src/platform/portal-address.ts';
import { currentStep } from './harness/checklist.ts';
import { guideAt } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { type Doing, followTheGuide, type Person, startRenewing } from './harness/person.ts';
import { newPerson, renewSteps } from './harness/renewing.ts';
import { pointedAt } from './harness/ring.ts';
import { doAsANewcomerWould, setUpSteps, startSettingUp } from './harness/setting-up.ts';
import { until } from './harness/wait.ts';

interface Stored {
  readonly seen?: unknown;
  readonly states: Readonly<Record<string, string>>;
  readonly known: { readonly handedOver: unknown; readonly checked: unknown };
  /** One entry for each of the person's clicks on "Done", "Next" and "Skip". */
  readonly past: readonly unknown[];
}

/** What the extension remembers of the journey, read in a page that runs nothing of ours. */
async function stored(icon: TestPage): Promise<Stored> {
  return icon.evaluate(async () => {
    type Api = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    const own = globalThis as unknown as { browser?: Api; chrome: Api };
    const read = await (own.browser ?? own.chrome).storage.local.get('credential-guide');
    return (read['credential-guide'] as { journeys: readonly [Stored] }).journeys[0];
  });
}

/** What the browser finds of the portal's downloads of the last hour. */
function downloadsFound(icon: TestPage, urlRegex: string): Promise<readonly string[]> {
  return icon.evaluate(async (pattern: string) => {
    type Search = (query: object) => Promise<readonly { state: string }[]>;
    type Api = { downloads: { search: Search } };
    const own = globalThis as unknown as { browser?: Api; chrome: Api };
    const startedAfter = new Date(Date.now() - 3_600_000).toISOString();
    const query = { startedAfter, urlRegex: pattern, orderBy: ['startTime'] };
    return (await (own.browser ?? own.chrome).downloads.search(query)).map(({ state }) => state);
  }, urlRegex);
}

/** Stops it until it is gone: an event that is just on its way starts it again. */
async function stop({ browser }: Person): Promise<void> {
  await until(
    async () => {
      await browser.stopBackground();
      return (await browser.isBackgroundRunning()) ? null : true;
    },
    (error) => `The background goes on running ${error}`,
  );
}

const pressInPopup: Doing = async (person) => {
  await person.popup.bringToFront();
  await stop(person);
  await person.popup.click({ role: 'button', name: /^Done/ });
};

const pressNext: Doing = async (person) => {
  await person.portal.text({ role: 'button', name: /^Next/ });
  await stop(person);
  await person.portal.click({ role: 'button', name: /^Next/ });
};

/** Stopped before the click and again while the file is made and comes down. */
const download: Doing = async (person) => {
  const { x, y } = await pointedAt(person.portal, 'download');
  await stop(person);
  await person.portal.driver.clickAt(x, y);
  await person.browser.stopBackground();
};

/** Stops it at every step, before anything is done, and compares what is stored before and after. */
function stopAtEveryStep(person: Person, icon: TestPage) {
  return async (step: string): Promise<void> => {
    // What was last seen is not compared: the page may still be moving on while the background is stopped.
    const { seen: _seenBefore, ...before } = await stored(icon);
    await stop(person);
    const { seen: _seenAfter, ...after } = await stored(icon);
    expect(after).toEqual(before);
    expect(await currentStep(person.popup)).toBe(step);
    if ((await person.portal.url()) !== 'about:blank') await guideAt(person.portal, step);
    await stop(person);
  };
}

const alsoStopped: Readonly<Record<string, Doing>> = {
  'check-valid-to': pressNext,
  'set-old-keystore-aside': pressInPopup,
  download,
  'load-into-software': pressInPopup,
  'remember-expiry': pressInPopup,
};

byTurnsInBrowsers('the background is stopped before every step and right before every click', (stage) => {
  const filesIn = () => readdirSync(stage.browser.downloads).length;

  it.each(['blob', 'installed'] as const)(
    'of a renewal: nothing is lost and nothing doubled (%s)',
    async (delivery) => {
      const person = await newPerson(stage, { delivery });
      const icon = await stage.browser.openExtensionPage('icons/16.png');
      const filesBefore = filesIn();
      await stop(person);
      await startRenewing(person);
      const met = await followTheGuide(person, {
        before: stopAtEveryStep(person, icon),
        instead: alsoStopped,
      });
      expect(met).toEqual(renewSteps.filter((step) => step !== 'sign-in' && step !== 'revoke-old'));

      const { states, known, past } = await stored(icon);
      // What has nothing to do is asked anew each time, and not stored.
      const expected = renewSteps.filter((step) => step !== 'revoke-old').map((step) => [step, 'done']);
      expect(states).toEqual(Object.fromEntries(expected));
      expect(known.handedOver).toMatchObject({ how: delivery === 'installed' ? 'installed' : 'download' });
      expect(known.checked).toMatchObject({ outcome: 'right', verdict: 'good' });
      // check-valid-to, set-old-keystore-aside, choose-password, load-into-software, remember-expiry
      expect(past).toHaveLength(5);
      expect(filesIn() - filesBefore).toBe(delivery === 'installed' ? 0 : 1);
      // As a background asks that was stopped while the file came.
      if (delivery === 'blob') expect(await downloadsFound(icon, portalDownloads)).toContainEqual('complete');
    },
  );

  it('of a set-up from nothing: nothing is lost and nothing doubled (attachment)', async () => {
    const newcomer = { signedIn: '0', linked: 'no', software: 'missing', credentials: 'none' } as const;
    const person = await newPerson(stage, { ...newcomer, delivery: 'attachment' }, 'Payroll');
    const icon = await stage.browser.openExtensionPage('icons/16.png');
    const filesBefore = filesIn();
    await stop(person);
    await startSettingUp(person);
    const met = await followTheGuide(person, {
      before: stopAtEveryStep(person, icon),
      instead: {
        ...doAsANewcomerWould('2025'),
        ...alsoStopped,
        'get-myid-app': pressInPopup,
        'set-up-identity': pressInPopup,
      },
    });
    expect(met).toEqual(setUpSteps);

    const { states, known, past } = await stored(icon);
    const expected = setUpSteps.filter((step) => step !== 'get-software').map((step) => [step, 'done']);
    expect(states).toEqual(Object.fromEntries(expected));
    expect(known.handedOver).toMatchObject({ how: 'download' });
    expect(known.checked).toMatchObject({ outcome: 'right', verdict: 'good' });
    // get-myid-app, set-up-identity, choose-password, enter-display-name, load-into-software, remember-expiry
    expect(past).toHaveLength(6);
    expect(filesIn() - filesBefore).toBe(1);
  });
});
