import { beforeEach, expect, it, vi } from 'vitest';
import { readSetAside } from '../../../../src/platform/storage/set-aside.ts';

const { get } = vi.hoisted(() => ({ get: vi.fn() }));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension: { storage: { local: { get } } } }));

beforeEach(() => void get.mockReset());

it('finds every copy of what could not be read, as it was, and nothing else', async () => {
  const copies = {
    'credential-guide-register-set-aside-2026-11-24T01:00:00.000Z': [{ validTo: '2028-02-30' }],
    'credential-guide-set-aside-2026-11-25T01:00:00.000Z': 'no record',
    'credential-guide-sync-set-aside-2026-11-26T01:00:00.000Z': { 'register-0': 42 },
  };
  get.mockResolvedValue({ 'credential-guide': {}, 'credential-guide-register': {}, ...copies });
  const found = await readSetAside();
  expect(Object.fromEntries(found.map(({ key, copy }) => [key, copy]))).toEqual(copies);
});

it('finds none where the browser does not let us look', async () => {
  get.mockRejectedValue(new Error('IO error'));
  expect(await readSetAside()).toEqual([]);
});
