import { afterEach, expect, test, vi } from 'vitest';
import { manyCredentials } from '../../fixtures/many-credentials.ts';
import { check } from './stores.ts';

const now = new Date('2026-11-23T02:00:00Z');

afterEach(() => vi.restoreAllMocks());

// The browser's cryptography works in a thread of its own: each question costs a way there and back, for every credential of a file.
test('the keys of the authorities are taken in once for all credentials of a file', async () => {
  const file = await manyCredentials(12, { seed: 1, now });
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const report = await check(file);
  expect(report).toMatchObject({ kind: 'keystore', credentials: { length: 12 } });
  expect(importKey).toHaveBeenCalledTimes(2);
});
