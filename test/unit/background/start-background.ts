import { vi } from 'vitest';

/** The background's files as after a start by the browser: nothing in memory, and every reaction registered. */
export async function freshBackground() {
  vi.resetModules();
  const [{ followChanges }, messages, clicks, commands, events, reminders, store, sync, downloads] =
    await Promise.all([
      import('../../../src/background/reactions/reactions.ts'),
      import('../../../src/background/messages/handle-message.ts'),
      import('../../../src/background/notification-clicks.ts'),
      import('../../../src/background/commands.ts'),
      import('../../../src/background/journey-events.ts'),
      import('../../../src/background/reactions/remind.ts'),
      import('../../../src/background/store.ts'),
      import('../../../src/background/reactions/sync.ts'),
      import('../../../src/background/downloads.ts'),
    ]);
  followChanges();
  return { ...messages, ...clicks, ...commands, ...events, ...reminders, ...store, ...sync, ...downloads };
}
