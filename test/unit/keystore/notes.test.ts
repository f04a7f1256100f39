import forge from 'node-forge';
import { describe, expect, test } from 'vitest';
import { makeCredential } from '../../../practice/keystore/credential.ts';
import type { Credential } from '../../../practice/keystore/credential-fields.ts';
import { edited } from '../../../practice/keystore/defects.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { withCertificates } from '../../fixtures/spoil.ts';
import { check, credentialsOf, day, goodCredential, now, password, request } from './stores.ts';

async function notesOf(xml: string): Promise<string[]> {
  return (await credentialsOf(xml))[0]?.notes.map(({ id }) => id) ?? [];
}

const written = (...credentials: Credential[]) => writeKeystore(credentials);
const ofAll = ['days-left', 'ten-hours-early', 'chain-consistent'];

describe('notes beside the findings', () => {
  test('a good file of RAM', async () => {
    expect(await notesOf(written(await goodCredential()))).toEqual(ofAll);
  });

  test('days left, with the day', async () => {
    const credential = await makeCredential({ ...request, notAfter: new Date(now.getTime() + 61 * day) });
    const [checked] = await credentialsOf(written(credential));
    expect(checked?.notes[0]?.means).toEqual({
      key: 'keystore_note_days_left',
      count: 61,
      values: ['61', { date: '2027-01-23' }],
    });
  });

  test('what expires soon is a finding and no note', async () => {
    const credential = await makeCredential({ ...request, notAfter: new Date(now.getTime() + 60 * day) });
    expect(await notesOf(written(credential))).toEqual(ofAll.slice(1));
  });

  test('dates in the right zone need no excuse', async () => {
    const xml = written(await goodCredential()).replace(/\+10:00</g, 'Z<');
    expect(await notesOf(xml)).toEqual(['days-left', 'chain-consistent']);
  });

  test('a chain that stands upside down', async () => {
    const reversed = withCertificates(await goodCredential(), (chain) => chain.toReversed());
    expect(await notesOf(written(reversed))).toEqual([...ofAll, 'chain-reversed']);
  });

  test('a chain that does not fit is not called consistent', async () => {
    const alone = withCertificates(await goodCredential(), (chain) => chain.slice(0, 1));
    expect(await notesOf(written(alone))).toEqual(ofAll.slice(0, 2));
  });

  test('a user credential is an AUSkey', async () => {
    const user = edited(await goodCredential(), { type: 'U', name1: 'Front', name2: 'desk' });
    expect(await notesOf(written(user))).toContain('auskey');
  });

  test('no certificate, no notes', async () => {
    const none = edited(await goodCredential(), { publicCertificate: forge.util.hexToBytes('3000') });
    expect(await notesOf(written(none))).toEqual([]);
  });

  test('a password for some of the file', async () => {
    const other = await makeCredential({ ...request, displayName: 'Till', password: 'Other-Horse77' });
    const report = await check(written(await goodCredential(), other), password);
    expect(report.kind === 'keystore' && report.notes.map(({ means }) => means)).toEqual([
      { key: 'keystore_note_password_for_some', count: 1, values: ['1', '2'] },
    ]);
  });
});
