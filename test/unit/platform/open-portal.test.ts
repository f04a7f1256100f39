import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPortal } from '../../../src/platform/open-portal.ts';

const browser = vi.hoisted(() => ({
  found: [] as { id?: number; windowId?: number }[],
  isClosing: false,
  did: [] as string[],
}));

vi.mock('../../../src/platform/extension.ts', () => ({
  extension: {
    tabs: {
      query: async () => browser.found,
      async update(id: number) {
        if (browser.isClosing) throw new Error(`No tab with id: ${id}.`);
        browser.did.push(`shows ${id}`);
      },
      create: async ({ url }: { url: string }) => void browser.did.push(`opens ${url}`),
    },
    windows: { update: async (id: number) => void browser.did.push(`raises ${id}`) },
  },
}));

describe('going to RAM', () => {
  beforeEach(() => {
    Object.assign(browser, { found: [], isClosing: false, did: [] });
  });

  it('opens a tab where there is none', async () => {
    await openPortal();
    expect(browser.did).toEqual(['opens https://authorisationmanager.gov.au/']);
  });

  it('brings the one that is there to the front, with its window', async () => {
    browser.found = [{ id: 7, windowId: 2 }];
    await openPortal();
    expect(browser.did).toEqual(['shows 7', 'raises 2']);
  });

  it('opens another where the one that was found is just being closed', async () => {
    browser.found = [{ id: 7, windowId: 2 }];
    browser.isClosing = true;
    await openPortal();
    expect(browser.did).toEqual(['opens https://authorisationmanager.gov.au/']);
  });
});
