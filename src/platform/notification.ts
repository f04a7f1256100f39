import { extension } from './extension.ts';

/** A notification of the computer's own. */
export interface Shown {
  readonly title: string;
  readonly message: string;
  /** At most two, where the browser has them: Firefox has none, and says no to whoever asks for one. */
  readonly buttons: readonly string[];
}

/**
 * Shows it in the place of one with the same id. Where the browser can, it stays until the person has seen it.
 *
 * @throws (rejects) when the browser shows none.
 */
export async function showNotification(id: string, { title, message, buttons }: Shown): Promise<void> {
  const plain = {
    type: 'basic',
    iconUrl: extension.runtime.getURL('icons/128.png'),
    title,
    message,
  } as const;
  const rich = {
    ...plain,
    requireInteraction: true,
    buttons: buttons.map((each) => ({ title: each })),
  };
  try {
    await extension.notifications.create(id, rich);
  } catch {
    await extension.notifications.create(id, plain);
  }
}

/** Chrome alone tells whether the person lets us show any; the polyfill's types do not know it. */
interface AskedForPermission {
  getPermissionLevel?(): Promise<string>;
}

/** Whether the person lets us show notifications, as far as the browser tells. */
export async function mayNotify(): Promise<boolean> {
  const notifications: object & AskedForPermission = extension.notifications;
  return (await notifications.getPermissionLevel?.().catch(() => undefined)) !== 'denied';
}
