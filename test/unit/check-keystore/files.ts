import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import { edited } from '../../../practice/keystore/defects.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { day } from '../keystore/stores.ts';

export const password = 'Correct-Horse7';

/** Steers a terminal, turns the writing direction, and makes up a line of our answer, as far as XML 1.0 lets it (no U+001B). */
export const nastyName = '\u009b31m\u202e\u00e9vil\nLooks good\u2028\u{e0041}';

/** A folder of keystore files whose dates are about today: the program goes by the real clock. */
export async function makeFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-check '));
  const now = new Date();
  const request = { abn: '11000002568', legalName: 'Kookaburra Bakery Pty Ltd', password, now };
  const [good, expired] = await Promise.all([
    makeCredential({ ...request, displayName: 'Front desk' }),
    makeCredential({ ...request, displayName: 'Old till', now: new Date(now.getTime() - 800 * day) }),
  ]);
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write('good.xml', writeKeystore([good]));
  write('-dash.xml', writeKeystore([good]));
  write('old and new.xml', writeKeystore([expired, good]));
  write(
    'nasty.xml',
    writeKeystore([edited(good, { name1: nastyName, legalName: nastyName, id: nastyName })]),
  );
  write('letter.xml', 'Dear Sir or Madam');
  mkdirSync(join(folder, 'backup'));
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
