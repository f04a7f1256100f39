import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeCredential } from '../../practice/keystore/credential.ts';
import { writeKeystore } from '../../practice/keystore/keystore.ts';
import { measured } from '../measured.ts';
import { guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { checkKeystore } from './harness/keystore-page.ts';
import type { TestPage } from './harness/page.ts';
import { startRenewing } from './harness/person.ts';
import { newPerson } from './harness/renewing.ts';

declare const everyElement: typeof import('./harness/in-page/find.ts').everyElement;

/** Names as somebody might choose them who wants to harm, or to be funny. */
const markup = `<img src=x onerror="globalThis.harmed='yes'"><script>harmed='yes'</script>{{7*7}}`;
const bidi = '\u202Eexe.lmx\u2066 &amp; \u200Bpay\u00ADroll';
const long = 'W'.repeat(900);
const endless = 'M'.repeat(10_000);

const list = '#/entities/47999999901/credentials';

/** What of ours holds on this page that text must never become, and whether any of it ran. */
function harmDone(page: TestPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { harmed } = globalThis as { harmed?: string };
    const isPortal = location.protocol === 'https:';
    const root = isPortal ? document.querySelector('credential-guide')?.shadowRoot : document;
    const inserted = root
      ? [...everyElement(root)].filter((one) =>
          one.matches(
            'img:not([src^="/icons/"]), script:not([src]), iframe, object, embed, form[action], [onerror], [onload]',
          ),
        )
      : [];
    return [...inserted.map((one) => one.outerHTML.slice(0, 200)), ...(harmed ? [`ran: ${harmed}`] : [])];
  });
}

/** How far something stands out of a narrow window. */
function overflow(page: TestPage): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Gives the first rows of the list other names, as if their owners had chosen these. */
function nameRows(page: TestPage, names: readonly string[]): Promise<void> {
  return page.evaluate((wanted: readonly string[]) => {
    const rows = [...document.querySelectorAll('tbody th[scope=row]')];
    for (const [index, name] of wanted.entries()) {
      const row = rows[index];
      if (row) row.textContent = name;
    }
  }, names);
}

byTurnsInBrowsers('names that are made to harm', (stage) => {
  it('are only text: on the card, in the popup, and in what is stored', async () => {
    const person = await newPerson(stage, { columns: 'names' });
    const { portal, popup } = person;
    await startRenewing(person);
    await portal.goto(`${person.portalUrl}${list}`);
    await guideWhen(portal, 'offers the credentials', ({ cardButtons }) => cardButtons.length > 2);
    await nameRows(portal, [markup, bidi, long]);
    const guide = await guideWhen(portal, 'offers the new names', ({ cardText }) =>
      cardText.includes('onerror'),
    );
    for (const name of [markup, long]) expect(guide.cardText).toContain(name);
    // Shown as it is, letter by letter, in an element that keeps its direction to itself.
    expect(await portal.evaluate(namesThatAreNotIsolated)).toEqual([]);
    expect(await harmDone(portal)).toEqual([]);

    // A name that no portal has does not make the guide deaf to the others.
    await nameRows(portal, [markup, 'Bakery-BAS', endless]);
    await guideWhen(portal, 'offers what stands beside it', ({ cardText }) =>
      cardText.includes('Bakery-BAS'),
    );
    expect(await harmDone(portal)).toEqual([]);

    await popup.setViewport({ width: 320, height: 640 });
    // The button says also until when, and how RAM calls it.
    const choice = {
      role: 'button',
      name: new RegExp(`^${markup.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    } as const;
    await popup.text(choice);
    expect(await harmDone(popup)).toEqual([]);
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    await popup.click(choice);
    await popup.waitUntil((name: string) => document.body.textContent?.includes(name), [markup], {
      what: 'the name',
    });
    const harm = await harmDone(popup);
    measured('names', [markup, bidi, long, endless].length);
    measured('elements made', harm.length);
    expect(harm).toEqual([]);
  });

  it('are only text on the keystore page, and fit in a narrow window', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'credential-guide-hostile-'));
    try {
      const now = new Date();
      const request = {
        abn: '47999999901',
        legalName: `${markup} Pty Ltd`,
        password: 'Sourdough-2026!',
        now,
      };
      const credentials = [];
      for (const displayName of [markup, bidi, long])
        credentials.push(await makeCredential({ ...request, displayName }));
      const file = join(folder, 'keystore.xml');
      writeFileSync(file, writeKeystore(credentials));
      const page = await stage.browser.openExtensionPage('keystore.html');
      await page.setViewport({ width: 320, height: 640 });
      const answer = await checkKeystore(page, file);
      const names =
        answer.result === 'keystore' ? answer.credentials.map(({ facts }) => facts['Display name']) : [];
      expect(names[0]).toContain('onerror=');
      expect(names).toHaveLength(3);
      const harm = await harmDone(page);
      measured('names', names.length);
      measured('elements made', harm.length);
      expect(harm).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The names on our card that stand in no element which isolates their direction. */
function namesThatAreNotIsolated(): string[] {
  const tree = document.querySelector('credential-guide')?.shadowRoot;
  const buttons = [...(tree?.querySelectorAll('.choices button') ?? [])];
  if (buttons.length < 3) return [`there are only ${buttons.length} names to choose from`];
  return buttons
    .filter((button) => !button.querySelector('bdi, code, [dir=auto]'))
    .map((button) => button.textContent?.slice(0, 80) ?? '');
}
