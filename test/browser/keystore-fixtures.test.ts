import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FindingId, finding, verdictOf } from '../../src/keystore/findings.ts';
import { sentence } from '../../src/values/sentence.ts';
import { type MadeFixture, makeFixtures } from '../fixtures/all-fixtures.ts';
import { isWhole } from '../sample.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { answerOn, type KeystoreAnswer } from './harness/keystore-page.ts';
import type { TestPage } from './harness/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'credential-guide-fixtures-'));
let made: readonly MadeFixture[] = [];

// As seen today: the page goes by the computer's clock. Every one of them is judged by the unit tests too, and here by `--whole`.
beforeAll(async () => {
  const all = await makeFixtures({ seed: 1, now: new Date() });
  made = isWhole ? all : all.filter((_, at) => at % 2 === 0);
  for (const { name, bytes } of made) writeFileSync(fileOf(name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string) => join(folder, `case-${name}.xml`);

byTurnsInBrowsers('every kind of keystore file', (stage) => {
  it('is answered with exactly what is wrong with it', async () => {
    const page = await stage.browser.openExtensionPage('keystore.html');
    const title = await page.evaluate(() => document.title);
    const wrong: object[] = [];
    for (const fixture of made) {
      const answer = await answerTo(page, fixture);
      if (JSON.stringify(inShort(answer)) !== JSON.stringify(expectedOf(fixture))) {
        wrong.push({ name: fixture.name, expected: expectedOf(fixture), found: inShort(answer) });
      }
      expect(await page.evaluate(somethingFromAFile), fixture.name).toBe('');
    }
    expect(wrong).toEqual([]);
    expect(await page.evaluate(() => document.title)).toBe(title);
    await page.close();
    const seen = await stage.browser.requests();
    expect(seen.filter(({ by }) => by !== 'web page')).toEqual([]);
  });
});

/** Picks the file with its password standing there already, and waits for the answer to this one. */
async function answerTo(page: TestPage, { name, password = '' }: MadeFixture): Promise<KeystoreAnswer> {
  await page.evaluate(setPassword, password);
  await page.pickFile({ css: 'input[type=file]' }, fileOf(name));
  // Three hundred credentials with a password take their time on a busy machine.
  await page.waitUntil(isAnswerTo, [`case-${name}.xml`], { what: `the answer to ${name}`, timeout: 90_000 });
  return answerOn(page);
}

function setPassword(password: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=password]');
  if (input) input.value = password;
}

function isAnswerTo(fileName: string): boolean {
  const results = document.querySelectorAll(
    '[data-result="keystore"], [data-result="refused"], [data-result="other-file"]',
  );
  return [...results].some((result) => result.textContent?.includes(fileName));
}

/** Anything but text that a file could have brought onto the page. */
function somethingFromAFile(): string {
  const foreign = document.querySelector('[data-result] :is(img, b, script, iframe, a)');
  return foreign?.outerHTML ?? (/[\u202a-\u202e]/.test(document.body.innerText) ? 'turned writing' : '');
}

type InShort = string | readonly (readonly string[])[];

function inShort(answer: KeystoreAnswer): InShort {
  if (answer.result === 'refused') return answer.refusal;
  if (answer.result === 'other-file') return answer.kind;
  return answer.credentials.map(({ verdict, findings }) => [
    verdict,
    ...findings.map(({ id }) => id).toSorted(),
  ]);
}

function expectedOf({ expect: expected }: MadeFixture): InShort {
  if ('refusal' in expected) return expected.refusal;
  if ('otherKind' in expected) return expected.otherKind;
  return expected.map(({ findings }) => [verdictOf(findings.map(asFinding)), ...findings.toSorted()]);
}

const asFinding = (id: FindingId) => finding(id, sentence('keystore_page_title'), null);
