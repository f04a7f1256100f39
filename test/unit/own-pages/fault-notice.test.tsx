// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getMessage } from '../popup/words.ts';

const { extension, session } = vi.hoisted(() => {
  const session: Record<string, unknown> = {};
  const heard: ((changes: Record<string, { newValue?: unknown }>, area: string) => void)[] = [];
  const extension = {
    i18n: { getMessage: (_key: string) => '' },
    runtime: { getManifest: () => ({ version: '1.2.3' }) },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        remove: async (key: string) => void delete session[key],
        async set(items: Record<string, unknown>) {
          Object.assign(session, items);
          for (const [key, newValue] of Object.entries(items))
            for (const listener of heard) listener({ [key]: { newValue } }, 'session');
        },
      },
      onChanged: { addListener: (listener: (typeof heard)[number]) => void heard.push(listener) },
    },
  };
  return { extension, session };
});
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));
extension.i18n.getMessage = getMessage;
const { showFaults } = await import('../../../src/own-pages/fault-notice.tsx');
const { noteFault } = await import('../../../src/background/faults.ts');

const notice = () => document.querySelector('[role="alert"]');
const report = () => notice()?.querySelector('pre')?.textContent ?? '';
const settled = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((done) => setTimeout(done));
  });

describe('a page of ours', () => {
  beforeAll(() => settled(() => showFaults('register')));

  it('says nothing while nothing fails', () => {
    expect(notice()).toBeNull();
  });

  it('shows what failed in it as a report that can be copied, without its words', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      userAgent: 'Firefox/147.0',
      language: 'el',
      clipboard: { writeText: async (text: string) => void written.push(text) },
    });
    const error = new TypeError('nothing known of Alexandra Wattle, 47 999 999 901');
    await settled(() => dispatchEvent(new ErrorEvent('error', { error })));
    expect(notice()?.textContent).toContain('Something went wrong inside the guide');
    expect(report()).toContain('Credential Guide 1.2.3\nBrowser: Firefox 147\nLanguage: el');
    expect(report()).toContain('Where: register\nError: TypeError');
    expect(document.body.textContent).not.toMatch(/Alexandra|999/);
    await settled(() => notice()?.querySelector('button')?.click());
    expect(written).toEqual([report()]);
    expect(notice()?.querySelector('button')?.textContent).toBe('Copied');
  });

  it('shows what failed in the background, once', async () => {
    await settled(() => noteFault(new RangeError('of 47999999901')));
    expect(report()).toContain('Where: background\nError: RangeError');
    expect(report()).not.toContain('47999999901');
    expect(session).toEqual({});
  });
});
