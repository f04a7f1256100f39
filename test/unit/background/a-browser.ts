import { vi } from 'vitest';

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

interface Notification {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** As much of a browser's extension API as the background needs, with a storage that can be looked into and broken. */
export function aBrowser(
  stored: Record<string, unknown>,
  broken: { readonly reading: boolean; readonly writing: boolean },
  session: Record<string, unknown> = {},
  managed: Record<string, unknown> | null = null,
) {
  const alarms = new Map<string, Alarm>();
  return {
    runtime: {
      id: 'this-extension',
      getURL: (path: string) => `chrome-extension://this-extension/${path.replace(/^\//, '')}`,
      getManifest: () => ({ version: '0.1.0', default_locale: 'en' }),
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
      managed: {
        async get() {
          // As Firefox does where no policy is installed.
          if (managed === null) throw new Error('Managed storage manifest not found');
          return managed;
        },
      },
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(session, items),
        remove: async (key: string) => void delete session[key],
      },
    },
    alarms: {
      get: vi.fn(async (name: string) => alarms.get(name)),
      create: vi.fn((name: string, { when }: { when: number }) => {
        alarms.set(name, { name, scheduledTime: when });
      }),
      clear: vi.fn(async (name: string) => alarms.delete(name)),
    },
    notifications: {
      create: vi.fn(async (id: string, _: Notification) => id),
      clear: vi.fn(async (_: string) => true),
    },
    windows: { update: vi.fn(async () => undefined) },
    tabs: {
      update: vi.fn(async () => undefined),
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
