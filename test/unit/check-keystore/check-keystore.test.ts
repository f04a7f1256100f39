import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { text } from '../../../scripts/check-keystore/text.ts';
import { makeFolder, nastyName, password, removeFolder } from './files.ts';
import { checkKeystoreProgram, npmRunCheckKeystore } from './program.ts';

let folder = '';
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => removeFolder(folder));

/** A program is started, on a computer that may be busy. */
const patient = { timeout: 300_000 };

describe('exit code and plain answer', patient, () => {
  test('a good file whose password opens it: 0', async () => {
    const { code, stdout, stderr } = await checkKeystoreProgram(['good.xml', '--password-stdin'], {
      folder,
      stdin: `${password}\r\n`,
    });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines.slice(0, 5)).toEqual([
      'good.xml',
      'Looks good',
      'Display name: Front desk',
      'Legal name: Kookaburra Bakery Pty Ltd',
      'ABN: 11 000 002 568',
    ]);
    expect(lines).toContain('Good (password-opens): The password opens this credential.');
    expect(lines).toContain('Good (key-matches): The private key and the certificate belong together.');
    expect(stdout).not.toContain(password);
    expect(stdout).not.toContain(text.passwordNotTried);
  });

  test('an expired credential, through npm, without a password: 1', async () => {
    const { code, stdout } = await npmRunCheckKeystore(['old and new.xml'], { folder });
    expect(code).toBe(1);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toContain('Credential 1 of 2: Has a problem');
    expect(lines.find((line) => line.startsWith('Valid to'))).toMatch(
      /^Valid to: \d+ \w+ \d{4} \(ended \d+ days ago\)$/,
    );
    expect(lines.find((line) => line.startsWith('Problem'))).toMatch(
      /^Problem \(expired\): .* expired \d+ days ago\./,
    );
    expect(lines).toContain('Credential 2 of 2: Looks good');
    expect(lines).toContain('We found nothing wrong with this credential.');
    expect(stdout).toContain(text.passwordNotTried);
  });

  test('a name that begins with a dash, and one that is not there: the worst counts, each is answered', async () => {
    const { code, stdout } = await checkKeystoreProgram(['gone.xml', '--', '-dash.xml'], { folder });
    expect(code).toBe(2);
    expect(stdout).toContain(`gone.xml\n  ${text.missing.means}\n`);
    expect(stdout).toContain('-dash.xml\n  Looks good\n');
  });

  test('help: 0, on stdout', async () => {
    const { code, stdout, stderr } = await checkKeystoreProgram(['--help'], { folder });
    expect([code, stdout, stderr]).toEqual([0, `${text.usage}\n`, '']);
  });
});

describe('the password', patient, () => {
  test('is refused on the command line, and not repeated', async () => {
    const { code, stdout, stderr } = await checkKeystoreProgram(['good.xml', `--password=${password}`], {
      folder,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text.passwordNotHere);
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toContain(password);
  });

  test.each([
    ['nothing came', '\n', text.noPassword],
    ['something else came', 'x'.repeat(5000), text.passwordTooLong],
  ])('%s: 2, and nothing is checked', async (_what, stdin, why) => {
    const { code, stdout, stderr } = await checkKeystoreProgram(['good.xml', '--password-stdin'], {
      folder,
      stdin,
    });
    expect([code, stdout, stderr]).toEqual([2, '', `${why}\n`]);
  });

  test('loses its line end and nothing else', async () => {
    const stdin = ` ${password}\n`;
    const { code, stdout } = await checkKeystoreProgram(['good.xml', '--password-stdin'], { folder, stdin });
    expect(code).toBe(1);
    expect(stdout).toContain('Problem (password-wrong): ');
    expect(stdout).toContain('There is a space before or after the password.');
    expect(stdout).not.toContain(password);
  });
});

interface Named {
  readonly id: string;
}

const idsOf = (all: readonly Named[]) => all.map(({ id }) => id);

describe('the answer for other programs', patient, () => {
  test('has one entry for every file, in their order', async () => {
    const wrong = 'Wrong-Horse-77';
    const files = ['good.xml', 'old and new.xml', 'letter.xml', 'backup', join(folder, 'gone.xml')];
    const began = Date.now();
    const { code, stdout, stderr } = await checkKeystoreProgram(['--json', '--password-stdin', ...files], {
      folder,
      stdin: `${wrong}\n`,
    });
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout).not.toContain(wrong);
    const { files: answers, ...head } = JSON.parse(stdout);
    expect(head).toEqual({
      program: 'check-keystore',
      version: packageJson.version,
      checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(Date.parse(head.checkedAt)).toBeGreaterThanOrEqual(began);
    const [good, both, letter, backup, gone] = answers;
    const wrongPassword = {
      id: 'password-wrong',
      severity: 'bad',
      help: 'software-password',
      code: '4400',
      means: 'This password does not open the credential.',
      todo: expect.stringContaining('Type it again'),
    };
    expect(good).toEqual({
      file: 'good.xml',
      result: 'keystore',
      means: null,
      todo: null,
      credentials: [
        {
          id: 'ABRD:11000002568_Front desk',
          type: 'device',
          displayName: 'Front desk',
          abn: '11000002568',
          legalName: 'Kookaburra Bakery Pty Ltd',
          validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          validTo: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          serialNumber: expect.stringMatching(/^\d{40,}$/),
          sha1Fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/),
          issuer: 'Practice Sub Certification Authority',
          verdict: 'bad',
          findings: [wrongPassword],
          notes: expect.any(Array),
        },
      ],
      notes: [],
    });
    expect(idsOf(good.credentials[0].notes)).toEqual(['days-left', 'ten-hours-early', 'chain-consistent']);
    expect(
      both.credentials.map(({ findings }: { readonly findings: readonly Named[] }) => idsOf(findings)),
    ).toEqual([['expired', 'password-wrong'], ['password-wrong']]);
    expect(both.credentials[0].validTo < both.credentials[1].validFrom).toBe(true);
    expect(letter).toMatchObject({
      file: 'letter.xml',
      result: 'refused',
      refusal: 'not-xml',
      credentials: [],
    });
    expect(letter.means).toMatch(/^This is not a whole keystore file\./);
    expect(letter.todo).toMatch(/^Check that you chose/);
    expect(backup).toEqual({
      file: 'backup',
      result: 'unreadable',
      ...text.folder,
      credentials: [],
      notes: [],
    });
    expect(gone).toEqual({
      file: files[4],
      result: 'unreadable',
      ...text.missing,
      credentials: [],
      notes: [],
    });
  });
});

/** Everything that a terminal may take for a command or that hides or turns text; line ends aside. */
const unseen = /[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u;

const nastyFile = '\u001b[2J\u202e.xml';

describe('names that are made to fool', patient, () => {
  test('are shown with what is hidden in them, on one line', async () => {
    const { code, stdout } = await checkKeystoreProgram(['nasty.xml', nastyFile], { folder });
    expect(code).toBe(2);
    expect(stdout).not.toMatch(unseen);
    expect(stdout).toContain(`[U+001B][2J[U+202E].xml\n  ${text.missing.means}\n`);
    const shown = '[U+009B]31m[U+202E]\u00e9vil[U+000A]Looks good[U+2028][U+E0041]';
    expect(stdout).toContain(`Display name: ${shown}\n`);
    expect(stdout).toContain(`Legal name: ${shown}\n`);
    expect(stdout).toContain(`“${shown}”`);
    expect(stdout.split('\n').map((line) => line.trim())).not.toContain('Looks good');
  });

  test('come whole in JSON, in escapes', async () => {
    const { code, stdout } = await checkKeystoreProgram(['nasty.xml', nastyFile, '--json'], { folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^[\n -~]*$/);
    const { files } = JSON.parse(stdout);
    expect(files[0].credentials[0]).toMatchObject({ displayName: nastyName, legalName: nastyName });
    expect(files[1]).toMatchObject({ file: nastyFile, result: 'unreadable' });
  });
});
