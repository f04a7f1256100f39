import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { startPracticePortal } from '../practice/server.ts';
import { openBrowser, type TestBrowser } from '../test/browser/harness/browser.ts';
import { leaveEvidence } from '../test/browser/harness/evidence.ts';
import { guideAt, guideOn } from '../test/browser/harness/guide.ts';
import { checkKeystore } from '../test/browser/harness/keystore-page.ts';
import {
  alexandra,
  followTheGuide,
  newestKeystore,
  type Person,
  startRenewing,
} from '../test/browser/harness/person.ts';
import { pointedAt } from '../test/browser/harness/ring.ts';
import type { BrowserName } from '../test/browser/harness/types.ts';
import { findingsAsText } from './findings-text.ts';

const folder = 'demo';
const popupSize = { width: 400, height: 640 };

/** Plays the whole renewal without a window, tells each step, and leaves pictures and the new keystore's findings in `demo/`. */
export async function run(name: BrowserName): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const portal = await startPracticePortal();
  const browser = await openBrowser(name, { portal });
  try {
    const person: Person = {
      ...alexandra,
      browser,
      portalUrl: portal.url,
      keystoreFolders: [browser.downloads, portal.helperFolder],
      popup: await browser.openExtensionPage('popup/popup.html'),
      portal: await browser.openPage('about:blank'),
    };
    await person.popup.setViewport(popupSize);
    await play(person);
    await check(browser, person);
    console.log(`\nThe pictures and findings.txt are in ${folder}/.`);
  } catch (error) {
    await leaveEvidence(browser, 'demo');
    throw error;
  } finally {
    await browser.close();
    await portal.close();
  }
}

async function play(person: Person): Promise<void> {
  console.log(`\nRenewing “${person.displayName}” of ${person.business}:\n`);
  // The page is there before it has drawn anything.
  await person.popup.box({ role: 'button', name: /^Renew/ });
  await person.popup.screenshot(`${folder}/00-start.png`);
  await startRenewing(person);
  let number = 0;
  await followTheGuide(person, {
    before: async (step) => {
      number += 1;
      const picture = `${folder}/${String(number).padStart(2, '0')}-${step}.png`;
      console.log(`${String(number).padStart(2)} ${step.padEnd(24)} ${await tell(person, step, picture)}`);
    },
  });
  await person.popup.screenshot(`${folder}/${String(number + 1).padStart(2, '0')}-finished.png`);
}

/** Takes the picture of a step and says in words what the guide does there. */
async function tell({ portal, popup }: Person, step: string, picture: string): Promise<string> {
  // Before the portal is open, there is no page to point on.
  const guide = (await guideOn(portal)) && (await guideAt(portal, step));
  if (!guide || guide.state === 'away') {
    await popup.bringToFront();
    await popup.screenshot(picture);
    return 'explained in the popup';
  }
  const { name } = await pointedAt(portal, step);
  await portal.screenshot(picture);
  return `pointing at “${name}”`;
}

/** Shows the new file to the keystore page once more, for its picture and its findings. */
async function check(browser: TestBrowser, { keystoreFolders, password }: Person): Promise<void> {
  const page = await browser.openExtensionPage('keystore.html');
  const answer = await checkKeystore(page, await newestKeystore(keystoreFolders), password);
  await page.screenshot(`${folder}/keystore.png`);
  const text = findingsAsText(answer);
  writeFileSync(`${folder}/findings.txt`, text);
  console.log(`\nThe new keystore file:\n\n${text}`);
}
