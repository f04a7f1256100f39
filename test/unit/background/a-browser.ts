import { vi } from 'vitest';

/** As much of a browser's extension API as the background needs, with a storage that can be looked into and broken. */
export function aBrowser(
  stored: Record<string, unknown>,
  broken: { readonly reading: boolean; readonly writing: boolean },
  session: Record<string, unknown> = {},
) {
  return {
    runtime: {
      id: 'this-extension',
      getURL: (path: string) => `chrome-extension://this-extension${path}`,
      getPlatformInfo: async () => ({ os: 'win' }),
      sendMessage: vi.fn(async () => undefined),
    },
    storage: {
      local: {
        async get(key: string) {
          if (broken.reading) throw new Error('IO error');
          return structuredClone({ [key]: stored[key] });
        },
        async set(items: Record<string, unknown>) {
          await new Promise((done) => setTimeout(done));
          if (broken.writing) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(stored, structuredClone(items));
        },
      },
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(session, items),
        remove: async (key: string) => void delete session[key],
      },
    },
    tabs: {
      query: vi.fn(async (): Promise<{ id: number }[]> => []),
      sendMessage: vi.fn(async () => undefined),
      create: vi.fn(async () => undefined),
    },
    action: {
      setBadgeText: vi.fn(async (_: { text: string }) => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
      setTitle: vi.fn(async (_: { title: string }) => undefined),
    },
    i18n: { getMessage: (key: string, values: readonly string[] = []) => [key, ...values].join('|') },
    sidePanel: { open: vi.fn(async (_: { windowId: number }) => undefined) },
    downloads: { show: vi.fn(async () => true) },
  };
}
