import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCredential } from '../../practice/keystore/credential.ts';
import { writeKeystore } from '../../practice/keystore/keystore.ts';
import { dayInAustralia } from '../../src/values/calendar-date.ts';
import { demoRegister } from '../fixtures/demo-register.ts';
import { axe } from './harness/axe.ts';
import { currentStep } from './harness/checklist.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { checkKeystore } from './harness/keystore-page.ts';
import type { TestPage } from './harness/page.ts';
import { alexandra } from './harness/person.ts';
import { until } from './harness/wait.ts';

const today = dayInAustralia(new Date());

/** What the table says of itself, and what stands in it. */
interface Shown {
  readonly status: string;
  readonly rowCount: number;
  readonly rows: readonly string[];
  readonly lastRowIndex: number;
}

inEachBrowser('the register', (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-register-'));
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const bakery = {
    abn: '47999999901',
    legalName: alexandra.business,
    displayName: alexandra.displayName,
    password: alexandra.password,
    now: new Date(),
  };
  let page: TestPage;
  let good: string;

  beforeAll(async () => {
    good = file('keystore-good.xml', writeKeystore([await makeCredential(bakery)]));
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await popup.click({ role: 'button', name: 'Your credentials' });
    page = await stage.browser.pageAt('/register.html');
    await popup.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shownWhen = (what: string, is: (shown: Shown) => boolean): Promise<Shown> =>
    until(
      async () => {
        const shown = await page.evaluate(readTable);
        return shown && is(shown) ? shown : null;
      },
      async (error) => `Not so: ${what} ${error}\n${await page.describe()}`,
    );
  const saved = (ending: string): Promise<string> =>
    until(
      async () => {
        const name = readdirSync(stage.browser.downloads).find((one) => one.endsWith(ending));
        return (name && readFileSync(join(stage.browser.downloads, name), 'utf8')) || null;
      },
      () => `No file ${ending} was saved`,
    );
  const soundInBothColours = async (what: string) => {
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((name: string) => {
        document.documentElement.style.colorScheme = name;
      }, scheme);
      expect(await axe(page), `${what}, ${scheme}`).toEqual([]);
    }
  };

  it('is empty at first, and says how to begin and what will be kept', async () => {
    await page.text({ role: 'heading', name: 'No credential is remembered yet' });
    await page.text({ text: /Never the file itself, a key or a password/ });
    await soundInBothColours('empty');
    await page.click({ role: 'link', name: 'Bring in files or a list' });
  });

  it('takes in a list of 1,000 after it showed what would change, and tells the problems by row and column', async () => {
    const list = demoRegister(1000, today);
    await page.pickFile({ css: 'input[accept*=".csv"]' }, file('wrong.csv', spoilt(list)));
    await page.text({ text: /Row 3, “ABN”:/ });
    await page.text({ text: /^1 problem$/ });
    expect(await page.count({ css: '[data-preview="1000"]' })).toBe(1);
    await soundInBothColours('preview');
    await page.click({ role: 'button', name: 'Cancel' });
    await page.pickFile({ css: 'input[accept*=".csv"]' }, file('clients.csv', list));
    await page.click({ role: 'button', name: 'Keep 1000 credentials' });
    const shown = await shownWhen('all are shown', ({ status }) => status === '1000 credentials');
    expect(shown.rowCount).toBe(1001);
    expect(shown.rows.length).toBeLessThan(60);
    expect(shown.rows[0]).toBe('Alderton Bakery Pty Ltd');
  });

  it('has every row within reach of the wheel and the keys', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await shownWhen('the last row is there', ({ lastRowIndex }) => lastRowIndex === 1001);
    await page.evaluate(() => scrollTo(0, 0));
    await shownWhen('the first row is there again', ({ rows }) => rows[0] === 'Alderton Bakery Pty Ltd');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-control="open"]')?.focus());
    for (let turn = 0; turn < 30; turn += 1) {
      await page.press('ArrowDown');
      await page.waitUntil(isFocusInRow, [turn + 3], { what: `the focus is in row ${turn + 3}` });
    }
    await page.evaluate(() => scrollTo(0, 0));
  });

  it('is sorted, searched and filtered', async () => {
    await page.click({ css: 'thead .business button' });
    expect(await page.evaluate(() => document.querySelector('thead .business')?.ariaSort)).toBe('ascending');
    await page.type({ role: 'searchbox', name: 'Search' }, 'tallowood florist');
    const found = await shownWhen('few are left', ({ status }) => / of 1000 /.test(status));
    expect(new Set(found.rows.map((row) => row.replace(/ \d+ /, ' ')))).toEqual(
      new Set(['Tallowood Florist Pty Ltd']),
    );
    await page.replace({ role: 'searchbox', name: 'Search' }, 'x');
    await page.press('Backspace');
    await page.click({ role: 'button', name: /^Expired/ });
    await shownWhen('the expired ones', ({ status }) => status === '3 of 1000 credentials');
    await page.click({ role: 'button', name: /^All/ });
    // A month of the picture, by the keys.
    await page.evaluate(() => document.getElementById('month-0')?.focus());
    await page.press('ArrowRight');
    await page.press('Enter');
    await shownWhen('those of next month', ({ status }) => /^\d+ of 1000 /.test(status));
    await page.press('Enter');
    await shownWhen('all again', ({ status }) => status === '1000 credentials');
  });

  it('is changed in a form, which tells what is wrong at its field', async () => {
    await page.type({ role: 'searchbox', name: 'Search' }, 'alderton bakery');
    await page.click({ css: '[data-control="open"]', nth: 0 });
    await page.text({ css: 'dialog dl' });
    await soundInBothColours('sheet');
    await page.click({ role: 'button', name: 'Change' });
    await page.replace({ css: 'dialog [name="abn"]' }, '123');
    await page.click({ role: 'button', name: 'Save' });
    await page.text({ text: /^This is not an ABN\./ });
    await page.waitUntil(() => (document.activeElement as HTMLInputElement).name === 'abn', [], {
      what: 'the field that is wrong has the focus',
    });
    await soundInBothColours('form');
    await page.replace({ css: 'dialog [name="abn"]' }, '51 824 753 556');
    await page.click({ role: 'button', name: 'Save' });
    await page.text({ text: 'ABN 51 824 753 556' });
  });

  it('forgets when it was confirmed, and undoes it', async () => {
    await page.click({ role: 'checkbox', name: 'Select all that are shown' });
    await page.click({ role: 'button', name: 'CSV file' });
    await page.click({ role: 'button', name: 'Calendar file' });
    expect(await saved('.csv')).toMatch(/^\ufeffBusiness,ABN,Display name,Valid to.*\r\nAlderton Bakery/);
    expect(await saved('.ics')).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nSUMMARY:Renew machine credential ALDERTON/,
    );
    await page.click({ role: 'button', name: 'Forget…' });
    await page.click({ role: 'button', name: 'Forget' });
    await page.text({ text: /^\d+ credentials? (was|were) forgotten\./ });
    await page.text({ text: /^No credential fits/ });
    await page.click({ role: 'button', name: 'Undo' });
    await page.text({ text: 'ABN 51 824 753 556' });
  });

  it('fits into 320 pixels as cards, with no scrolling sideways', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await shownWhen('cards', ({ rows }) => rows.length > 0);
    // The window's own scroll bar takes a part of it in Firefox.
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
    await soundInBothColours('cards');
    await page.setViewport({ width: 1280, height: 800 });
  });

  it('fills itself from keystore files: what is kept is shown first, and what could not be read is told by file', async () => {
    await page.click({ role: 'link', name: 'Reminders and sync' });
    await page.text({ text: /^60, 30, 14, 7 and 1 days before, and on the last day$/ });
    await soundInBothColours('reminders');
    await page.click({ role: 'link', name: 'Bring in and save' });
    await soundInBothColours('bring in');
    await page.pickFile({ css: 'input[accept=".xml"]' }, good, file('spoilt.xml', 'no keystore'));
    await page.text({ text: '1 new' });
    await page.text({ css: '[data-file="spoilt.xml"]' });
    await page.click({ role: 'button', name: 'Keep 1 credential' });
    await page.text({ text: /^1 credential is in your list now/ });
  });

  it('is shared in a file of the office: kept open where the browser does that, else by hand', async () => {
    await page.click({ role: 'link', name: 'Reminders and sync' });
    if (stage.name === 'firefox') {
      await page.click({ role: 'button', name: 'Save the office’s file' });
      const office = await saved('.office.json');
      expect(JSON.parse(office)).toMatchObject({ format: 'credential-guide-register', version: 1 });
      await page.pickFile({ css: '[data-input="office"]' }, file('office.json', withAnother(office)));
    } else {
      // A file of the page's own store stands for one on a shared folder: the picker itself is the computer's.
      await page.evaluate(chooseOwnFile);
      await page.click({ role: 'button', name: 'Choose the office’s file' });
      await page.text({ text: /^Shared in office\.json\. Last the same: / });
      const office = await page.evaluate(readOwnFile);
      expect(office).toContain('"ALDERTON-PAYROLL');
      // Another person has written to it meanwhile; it is met when the page is opened again, out of the kept handle.
      await page.evaluate(writeOwnFile, withAnother(office));
      await page.reload();
    }
    await page.click({ role: 'link', name: 'Credentials' });
    await page.replace({ role: 'searchbox', name: 'Search' }, 'of the office');
    await shownWhen('what another wrote is there', ({ rows }) => rows[0] === 'Client of the office');
    await page.click({ role: 'link', name: 'Reminders and sync' });
    if (stage.name !== 'firefox') {
      await page.text({ text: /^Shared in office\.json\./ });
      await page.click({ role: 'button', name: 'Stop sharing' });
      await page.text({ role: 'button', name: 'Choose the office’s file' });
    }
    await soundInBothColours('the office’s file');
    await page.click({ role: 'link', name: 'Credentials' });
  });

  it('offers on the keystore page to remember what was found to be sound', async () => {
    const keystore = await stage.browser.openExtensionPage('keystore.html');
    await checkKeystore(keystore, good, alexandra.password);
    await keystore.click({ role: 'button', name: 'Remember this credential' });
    await keystore.text({ text: /^Remembered\./ });
    expect(await axe(keystore)).toEqual([]);
    await keystore.close();
  });

  it('starts the renewal of a credential on the portal', async () => {
    await page.bringToFront();
    await page.replace({ role: 'searchbox', name: 'Search' }, alexandra.displayName);
    await shownWhen('one is left', ({ rows }) => rows.length === 1);
    await page.click({ css: '[data-control="renew"]' });
    const portal = await stage.browser.pageAt('authorisationmanager.gov.au');
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await until(
      async () => currentStep(popup),
      () => 'The popup has no journey under way',
    );
    await popup.close();
    await portal.close();
    await page.bringToFront();
    await page.click({ role: 'button', name: /^Being renewed/ });
    await shownWhen('it is among those that are renewed', ({ rows }) => rows.length === 1);
  });
});

/** The office's file after another person has added a credential. */
function withAnother(office: string): string {
  const list = JSON.parse(office);
  const entry = { ...list.entries[0], id: 'f'.repeat(24), abn: null };
  const another = { ...entry, business: 'Client of the office', displayName: 'OFFICE' };
  return JSON.stringify({ ...list, entries: [...list.entries, another] });
}

function chooseOwnFile(): void {
  const own = async () =>
    (await navigator.storage.getDirectory()).getFileHandle('office.json', { create: true });
  Object.assign(window, { showOpenFilePicker: async () => [await own()] });
}

async function readOwnFile(): Promise<string> {
  const folder = await navigator.storage.getDirectory();
  return (await (await folder.getFileHandle('office.json')).getFile()).text();
}

async function writeOwnFile(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const writable = await (await folder.getFileHandle('office.json')).createWritable();
  await writable.write(text);
  await writable.close();
}

/** The list with an ABN that is none in its third row. */
function spoilt(list: string): string {
  const lines = list.split('\r\n');
  lines[2] = (lines[2] ?? '').replace(/,\d{11},/, ',12345678901,');
  return lines.join('\r\n');
}

/** Whether what has the focus is the name in this row, and in sight. */
function isFocusInRow(rowIndex: number): boolean {
  const focused = document.activeElement;
  const box = focused?.getBoundingClientRect();
  return (
    focused?.closest('tr')?.getAttribute('aria-rowindex') === String(rowIndex) &&
    focused.getAttribute('data-control') === 'open' &&
    !!box &&
    box.top >= 0 &&
    box.bottom <= innerHeight
  );
}

function readTable(): Shown | null {
  const table = document.querySelector('table.entries');
  const rows = [...document.querySelectorAll('[data-entry]')];
  if (!table) return null;
  const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    status: words(document.querySelector('.bar [role="status"]')),
    rowCount: Number(table.getAttribute('aria-rowcount')),
    rows: rows.map((row) => words(row.querySelector('.business button'))),
    lastRowIndex: Number(rows.at(-1)?.getAttribute('aria-rowindex')),
  };
}
