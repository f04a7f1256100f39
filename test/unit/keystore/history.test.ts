import { describe, expect, test } from 'vitest';
import { type CredentialRequest, makeCredential } from '../../../practice/keystore/credential.ts';
import { writeKeystore } from '../../../practice/keystore/keystore.ts';
import { credentialsOf, day, now, request } from './stores.ts';

const at = (days: number) => new Date(now.getTime() + days * day);
const made = (change: Partial<CredentialRequest>) => makeCredential({ ...request, ...change });
const old = await made({ notBefore: at(-731), notAfter: at(-1) });
const fresh = await made({});

/** What to do about the first credential of a file. */
async function advice(...credentials: Parameters<typeof writeKeystore>[0]): Promise<unknown> {
  const [first] = await credentialsOf(writeKeystore(credentials));
  return first?.findings.find(({ id }) => id === 'expired')?.todo?.key;
}

describe('an expired credential', () => {
  test('is to be renewed where it stands alone', async () => {
    expect(await advice(old)).toBe('keystore_finding_expired_todo');
  });

  test('is history beside its successor', async () => {
    expect(await advice(old, fresh)).toBe('keystore_finding_superseded_todo');
  });

  test('is to be renewed beside another one of the business, and beside one that is no good', async () => {
    expect(await advice(old, await made({ displayName: 'Till' }))).toBe('keystore_finding_expired_todo');
    const damaged = { ...fresh, integrity: 'x'.repeat(20) };
    expect(await advice(old, damaged)).toBe('keystore_finding_expired_todo');
  });

  test('of a person has no display name to be kept', async () => {
    const person = { era: 'auskey', displayName: 'Mary Baker', personId: '50025884' } as const;
    const auskey = await made({ ...person, notBefore: at(-731), notAfter: at(-1) });
    expect(await advice(auskey)).toBe('keystore_note_auskey_todo');
  });
});
