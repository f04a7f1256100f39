import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCredential } from '../../practice/keystore/credential.ts';
import type { Credential } from '../../practice/keystore/credential-fields.ts';
import { truncated, withWrongIntegrity } from '../../practice/keystore/defects.ts';
import { writeKeystore } from '../../practice/keystore/keystore.ts';
import { limits } from '../../src/keystore/limits.ts';
import { withKeyAlgorithm } from '../fixtures/spoil.ts';
import { checklistOn } from './harness/checklist.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { answerOn, checkKeystore, type Judged, type KeystoreAnswer } from './harness/keystore-page.ts';
import type { TestPage } from './harness/page.ts';
import { alexandra, newestKeystore } from './harness/person.ts';
import { fields, Renewal } from './harness/renewal.ts';
import { until } from './harness/wait.ts';

const day = 86_400_000;
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * day);
const { password } = alexandra;

const bakery = {
  abn: '47999999901',
  legalName: alexandra.business,
  displayName: alexandra.displayName,
  password,
  now,
};
const expired = { ...bakery, now: inDays(-800), notBefore: inDays(-800), notAfter: inDays(-71) };

const factLabels = [
  'Display name',
  'ABN',
  'Legal name',
  'Valid from',
  'Valid to',
  'Serial number',
  'Credential ID',
  'SHA-1 fingerprint',
];

/** The public samples are not ours to ship: they lie beside the repository, or where KEYSTORE_SAMPLES points. */
const samples = process.env['KEYSTORE_SAMPLES'] ?? join(import.meta.dirname, '../../../shared/keystores');
const samplePassword = 'Password1!';
const whySkipped = existsSync(join(samples, 'usi-2025-07.xml'))
  ? ''
  : ` (skipped: no sample keystores in ${samples}; KEYSTORE_SAMPLES can point elsewhere)`;

/** What a JPEG begins with, and bytes that are no text in any encoding. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010101006000600000ffdb004300080606070605080707070909080a0c14',
  'hex',
);

byTurnsInBrowsers('the keystore page', (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-keystores-'));
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  let good: Credential;
  let old: Credential;
  let goodFile: string;

  beforeAll(async () => {
    good = await makeCredential(bakery);
    old = await makeCredential(expired);
    goodFile = file('keystore-good.xml', writeKeystore([good]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Each check begins on a page of its own, where no earlier answer can be taken for the new one. */
  async function onPage<T>(act: (page: TestPage) => Promise<T>): Promise<T> {
    const page = await stage.browser.openExtensionPage('keystore.html');
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }
  const check = (path: string, withPassword?: string) =>
    onPage((page) => checkKeystore(page, path, withPassword));

  it('is linked from the popup', async () => {
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await popup.click({ role: 'button', name: 'Check a keystore' });
    const page = await stage.browser.pageAt('/keystore.html');
    await page.text({ role: 'heading', name: /keystore/i, nth: 0 });
    await page.close();
    await popup.close();
  });

  it('has a file input, a password field that hides what is typed, and a button', () =>
    onPage(async (page) => {
      await page.box({ role: 'button', name: 'Check' });
      expect(await page.evaluate(labelledFields)).toEqual([
        ['Keystore file', 'file'],
        ['Keystore password', 'password'],
      ]);
      expect(await page.count({ css: '[data-result]' })).toBe(0);
    }));

  it('asks for a file when there is none to check', () =>
    onPage(async (page) => {
      await page.click({ role: 'button', name: 'Check' });
      expect(await page.text({ role: 'alert' })).toMatch(/^Choose a keystore file/);
    }));

  it('checks a picked file at once and shows its facts', () =>
    onPage(async (page) => {
      await page.pickFile({ css: 'input[type=file]' }, goodFile);
      const [only] = credentialsIn(await answerOn(page));
      expect(only).toMatchObject({ credential: good.id, verdict: 'good' });
      expect(Object.keys(only?.facts ?? {})).toEqual(factLabels);
      expect(only?.facts).toMatchObject({
        'Display name': alexandra.displayName,
        ABN: '47999999901',
        'Legal name': alexandra.business,
        'Serial number': good.serialNumber,
        'Credential ID': good.id,
      });
      const fingerprint = Buffer.from(good.fingerprint, 'latin1').toString('hex');
      expect(only?.facts['SHA-1 fingerprint']?.replace(/[^\da-f]/gi, '').toLowerCase()).toBe(fingerprint);
      expect(await page.evaluate(datesInFacts)).toEqual([
        inAustralia(good.notBefore),
        inAustralia(good.notAfter),
      ]);
    }));

  it('checks a dropped file at once', () =>
    onPage(async (page) => {
      await page.dropFile({ css: 'main' }, goodFile);
      expect(credentialsIn(await answerOn(page))).toMatchObject([{ credential: good.id, verdict: 'good' }]);
    }));

  it('shows several credentials in the file’s order', async () => {
    const spoilt = withWrongIntegrity(await makeCredential({ ...bakery, displayName: 'Bakery-BAS' }));
    const ended = await makeCredential({ ...expired, displayName: 'Bakery-Super' });
    const answer = await check(file('three.xml', writeKeystore([ended, good, spoilt])));
    expect(credentialsIn(answer)).toMatchObject([
      { credential: ended.id, verdict: 'bad', findings: [{ id: 'expired' }] },
      { credential: good.id, verdict: 'good' },
      { credential: spoilt.id, verdict: 'bad', findings: [{ id: 'integrity-mismatch' }] },
    ]);
  });

  it('says that the right password opens the key and that the key belongs to the certificate', async () => {
    const [only] = credentialsIn(await check(goodFile, password));
    expect(only?.verdict).toBe('good');
    expect(idsOf(only)).toEqual(expect.arrayContaining(['password-opens', 'key-matches']));
  });

  it('says that a wrong password is wrong, and takes the right one after it', () =>
    onPage(async (page) => {
      const [only] = credentialsIn(await checkKeystore(page, goodFile, `${password}x`));
      expect(only?.verdict).toBe('bad');
      expect(idsOf(only)).toEqual(['password-wrong']);

      await page.replace({ css: 'input[type=password]' }, password);
      await page.press('Enter');
      await page.waitUntil(() => document.querySelector('[data-finding="password-opens"]'), [], {
        what: 'the right password opens it',
      });
      expect(credentialsIn(await answerOn(page))[0]?.verdict).toBe('good');
    }));

  it('holds nothing of the password, in storage or on a page that comes back', () =>
    onPage(async (page) => {
      await checkKeystore(page, goodFile, password);
      expect(JSON.stringify(await stage.browser.storage())).not.toContain(password);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(password);
      await page.reload();
      expect(await page.value({ css: 'input[type=password]' })).toBe('');
    }));

  it.skipIf(whySkipped !== '')(`reads the public samples right${whySkipped}`, async () => {
    const of2023 = credentialsIn(await check(join(samples, 'usi-2023-08.xml'), samplePassword));
    expect(of2023).toHaveLength(2);
    for (const credential of of2023) {
      expect(credential.verdict).toBe('bad');
      expect(idsOf(credential)).toEqual(expect.arrayContaining(['expired', 'password-opens', 'key-matches']));
    }
    const of2025 = credentialsIn(await check(join(samples, 'usi-2025-07.xml'), samplePassword));
    expect(of2025).toHaveLength(2);
    for (const credential of of2025) {
      expect(credential.verdict).toBe('good');
      // Both were issued by the authority that is there to test with.
      expect(idsOf(credential).toSorted()).toEqual(['issued-for-testing', 'key-matches', 'password-opens']);
      expect(Object.keys(credential.facts)).toEqual(factLabels);
    }
  });

  it.each([
    ['one that was cut off', 'keystore-new.xml', () => truncated(writeKeystore([good])), 'not-xml'],
    [
      'one that lacks its last line',
      'keystore.xml',
      () => truncated(writeKeystore([good]), 0.999),
      'not-xml',
    ],
    ['an empty one', 'empty.xml', () => '', 'empty'],
    ['a JPEG', 'photo.jpg', () => jpeg, /^(encoding|not-xml)$/],
    [
      'one with a DOCTYPE',
      'doctype.xml',
      () => writeKeystore([good]).replace('<credentialStore', '<!DOCTYPE credentialStore><credentialStore'),
      'doctype',
    ],
    [
      'a saved web page',
      'page.html',
      () => '<html><head></head><body><p>Hello<br>there</body></html>',
      /^(not-xml|not-a-keystore)$/,
    ],
    ['another kind of XML', 'other.xml', () => '<?xml version="1.0"?><list><item/></list>', 'not-a-keystore'],
    ['one with no credential in it', 'none.xml', () => writeKeystore([]), 'no-credentials'],
  ])('refuses with a plain sentence: %s', async (_what, name, content, refusal) => {
    await onPage(async (page) => {
      const answer = await checkKeystore(page, file(name, content()));
      if (answer.result !== 'refused') throw new Error(`It was read: ${JSON.stringify(answer)}`);
      expect(answer.refusal).toMatch(typeof refusal === 'string' ? new RegExp(`^${refusal}$`) : refusal);
      expect(await page.count({ css: '[data-result="refused"][role="alert"]' })).toBe(1);
      expect(answer.text).toContain(name);
      expect(await page.text({ css: '[data-result="refused"]' })).toMatch(/^[A-Z][^<>{}]+\./);
      expect(await page.count({ css: 'article' })).toBe(0);
    });
  });

  it('forgets a refused file when a good one follows', () =>
    onPage(async (page) => {
      await checkKeystore(page, file('empty.xml', ''));
      await page.pickFile({ css: 'input[type=file]' }, goodFile);
      await page.box({ css: 'article[data-verdict="good"]' });
      expect(await page.count({ css: '[data-result="refused"]' })).toBe(0);
    }));

  it('shows markup and turned writing in names as text', () =>
    onPage(async (page) => {
      const markup = '<img src=x onerror="document.title=1"><b>Front</b>';
      const turned = 'Till \u202egnitset\u202c 1';
      const spoilt = writeKeystore([
        await makeCredential({ ...bakery, displayName: markup, legalName: '<script>alert(1)</script>' }),
        await makeCredential({ ...bakery, displayName: turned }),
      ]);
      const title = await page.evaluate(() => document.title);
      const [first, second] = credentialsIn(await checkKeystore(page, file('markup.xml', spoilt)));
      expect(first?.facts['Display name']).toBe(markup);
      expect(first?.facts['Legal name']).toBe('<script>alert(1)</script>');
      expect(second?.facts['Display name']).toBe('Till [U+202E]gnitset[U+202C] 1');
      expect(await page.count({ css: '[data-result] :is(img, b, script)' })).toBe(0);
      expect(await page.evaluate(() => document.title)).toBe(title);
      expect(await page.evaluate(() => /[\u202a-\u202e]/.test(document.body.innerText))).toBe(false);
    }));

  it('compares two files that are dropped together, and says which is the old one', () =>
    onPage(async (page) => {
      await page.type({ css: 'input[type=password]' }, password);
      const oldFile = file('keystore.xml', writeKeystore([old]));
      await page.dropFile({ css: 'main' }, goodFile, oldFile);
      await page.box({ css: '[data-comparison="renewed"]' });
      expect(await page.text({ css: '[data-comparison] .notice' })).toMatch(
        /^keystore-good\.xml is the new one, and keystore\.xml is the old one/,
      );
      expect(await page.evaluate(comparedFacts)).toEqual([
        ['Legal name', 'true'],
        ['ABN', 'true'],
        ['Display name', 'true'],
        ['Valid from', 'false'],
        ['Valid to', 'false'],
        ['Keystore password', 'true'],
      ]);
      expect(await page.count({ css: '[data-result="keystore"]' })).toBe(2);
      // One file alone again: nothing is left of the comparison.
      await page.pickFile({ css: 'input[type=file]' }, goodFile);
      await until(
        async () => (await page.count({ css: '[data-comparison]' })) === 0 || null,
        () => 'The comparison stays there',
      );
      expect(credentialsIn(await answerOn(page))).toHaveLength(1);
    }));

  it('compares two files that are picked together: two businesses', () =>
    onPage(async (page) => {
      const abn = '49999999910';
      const other = file('other.xml', writeKeystore([await makeCredential({ ...bakery, abn })]));
      await page.pickFile({ css: 'input[type=file]' }, goodFile, other);
      await page.box({ css: '[data-comparison="other-business"]' });
    }));

  it('shows a file that is refused beside one that is read', () =>
    onPage(async (page) => {
      await page.pickFile({ css: 'input[type=file]' }, file('empty.xml', ''), goodFile);
      await page.box({ css: '[data-refusal="empty"]' });
      await page.box({ css: '[data-result="keystore"]' });
      expect(await page.count({ css: '[data-comparison]' })).toBe(0);
    }));

  it('shows how far it is with a big file, can be stopped, and starts again', () =>
    onPage(async (page) => {
      // As many rounds of key derivation as are taken on at all: together nearly a minute's work.
      const slow = withKeyAlgorithm(good, { iterations: limits.iterations });
      const many = Array.from({ length: 900 }, () => slow);
      await page.type({ css: 'input[type=password]' }, password);
      await page.pickFile({ css: 'input[type=file]' }, file('many.xml', writeKeystore(many)));
      await page.box({ role: 'progressbar' });
      await page.click({ role: 'button', name: 'Stop' });
      expect(await page.text({ css: '.notice.plain' })).toMatch(/^Stopped\./);
      expect(await page.count({ css: '[data-result]' })).toBe(0);
      await page.pickFile({ css: 'input[type=file]' }, goodFile);
      expect(credentialsIn(await answerOn(page))[0]?.verdict).toBe('good');
    }));

  it('saves a credential as PFX and as PEM, with the password of the keystore', () =>
    onPage(async (page) => {
      await checkKeystore(page, goodFile, password);
      await page.click({ css: '.save-as summary' });
      for (const [format, button] of [
        ['pfx', 'Save as PFX…'],
        ['pem', 'Save as PEM…'],
      ] as const) {
        await page.click({ role: 'button', name: button });
        const saved = await savedFile(stage.browser.downloads, `.${format}`);
        await page.text({ css: '[data-saved="true"]' });
        expect(privateKeyIn(saved, format).equals(createPrivateKey(privateKeyOf(good)))).toBe(true);
        rmSync(saved);
      }
    }));

  it('makes no PFX without the right password, and says why', () =>
    onPage(async (page) => {
      await checkKeystore(page, goodFile);
      await page.click({ css: '.save-as summary' });
      await page.click({ role: 'button', name: 'Save as PFX…' });
      expect(await page.text({ css: '[data-saved="false"]' })).toMatch(/^No file was made\. We need/);
      await page.type({ css: 'input[type=password]' }, `${password}x`);
      await page.click({ role: 'button', name: 'Save as PFX…' });
      await page.waitUntil(
        () => /does not open/.test(document.querySelector('[data-saved="false"]')?.textContent ?? ''),
        [],
        { what: 'it says that the password does not open the credential' },
      );
      expect(readdirSync(stage.browser.downloads).filter((name) => name.endsWith('.pfx'))).toEqual([]);
    }));

  it('says nothing of a journey while none is under way', () =>
    onPage(async (page) => {
      await checkKeystore(page, goodFile, password);
      expect(await page.count({ css: '[data-journey-outcome]' })).toBe(0);
    }));

  it('judges a file against the renewal, and ticks off the step for the right and good one only', async () => {
    const renewal = await Renewal.start(stage);
    try {
      await renewal.startNewCredential();
      await renewal.fillIn();
      await renewal.portal.click(fields.download);
      await renewal.popupAt('check-keystore');

      // The password stands there before the file is picked: otherwise the file would be judged without it first.
      const outcomeOf = (path: string, withPassword?: string) =>
        onPage(async (page) => {
          if (withPassword) await page.type({ css: 'input[type=password]' }, withPassword);
          await checkKeystore(page, path);
          return page.evaluate(() =>
            document.querySelector('[data-journey-outcome]')?.getAttribute('data-journey-outcome'),
          );
        });
      const keystore = async (name: string, more: object) =>
        file(name, writeKeystore([await makeCredential({ ...bakery, ...more })]));
      const others: [string, string, string?][] = [
        ['old-one', file('old.xml', writeKeystore([old]))],
        [
          'other-business',
          await keystore('bakeries.xml', {
            abn: '49999999910',
            legalName: 'Wattle & Finch Bakeries Pty Ltd',
          }),
        ],
        ['other-name', await keystore('bakery-m.xml', { displayName: 'Bakery-Payroll-M' })],
        ['bad', file('edited.xml', writeKeystore([withWrongIntegrity(good)]))],
        ['bad', goodFile, `${password}x`],
        // Right, but with a warning: it ends soon.
        ['right', await keystore('short.xml', { notAfter: inDays(20) })],
      ];
      for (const [outcome, path, withPassword] of others) {
        expect(await outcomeOf(path, withPassword), path).toBe(outcome);
        // The popup asks after the page has told, so that its answer knows of the check.
        await renewal.popup.reload();
        await renewal.popupAt('check-keystore');
      }

      const handedOver = await newestKeystore([stage.browser.downloads]);
      expect(await outcomeOf(handedOver, password)).toBe('right');
      await renewal.popupAt('load-into-software');
      const step = (await checklistOn(renewal.popup)).find((item) => item.step === 'check-keystore');
      expect(step?.state).toBe('done');
    } finally {
      await renewal.close();
    }
  });

  it('asked the network for nothing in all this', async () => {
    const seen = await stage.browser.requests();
    expect(seen.filter(({ by }) => by !== 'web page')).toEqual([]);
  });
});

/** The file that the browser has finished saving. */
function savedFile(folder: string, ending: string): Promise<string> {
  return until(
    async () => {
      const name = readdirSync(folder).find((candidate) => candidate.endsWith(ending));
      const path = join(folder, name ?? '');
      return name && statSync(path).size > 0 ? path : null;
    },
    () => `No ${ending} file in ${folder}: ${readdirSync(folder).join(', ') || 'nothing'}`,
  );
}

/** Opened by other programs than ours; OpenSSL's and Java's own are asked in the unit tests. */
function privateKeyIn(path: string, format: 'pfx' | 'pem'): KeyObject {
  if (format === 'pem') return createPrivateKey({ key: readFileSync(path), passphrase: password });
  const pfx = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(readFileSync(path, 'latin1')), password);
  const bagType = forge.pki.oids['pkcs8ShroudedKeyBag'] ?? '';
  const key = pfx.getBags({ bagType })[bagType]?.[0]?.key;
  return createPrivateKey(key ? forge.pki.privateKeyToPem(key) : '');
}

function privateKeyOf({ protectedKey }: Credential) {
  const key = Buffer.from(protectedKey, 'latin1');
  return { key, format: 'der', type: 'pkcs8', passphrase: password } as const;
}

function credentialsIn(answer: KeystoreAnswer): readonly Judged[] {
  if (answer.result !== 'keystore') throw new Error(answer.text);
  return answer.credentials;
}

function idsOf(credential: Judged | undefined): string[] {
  return credential?.findings.map(({ id }) => id) ?? [];
}

function inAustralia(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Australia/Sydney' }).format(moment);
}

function labelledFields(): (string | undefined)[][] {
  return [...document.querySelectorAll('input')].map((input) => [
    input.labels?.[0]?.textContent?.trim(),
    input.type,
  ]);
}

function comparedFacts(): (string | null | undefined)[][] {
  return [...document.querySelectorAll('.side-by-side tbody')].map((aspect) => [
    aspect.querySelector('th')?.firstChild?.textContent,
    aspect.getAttribute('data-same'),
  ]);
}

function datesInFacts(): (string | null)[] {
  return [...document.querySelectorAll('article dd time')].map((time) => time.getAttribute('datetime'));
}
