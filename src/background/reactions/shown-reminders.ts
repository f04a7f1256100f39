import * as v from 'valibot';
import { extension } from '../../platform/extension.ts';

/** Before the address of the register's page that a click leads to. The same place has one notification at a time. */
const prefix = 'reminder ';
const key = 'shown-reminders';
const shownSchema = v.record(v.string(), v.array(v.string()));

/** The id of the notification that leads to this address. */
export function shownId(address: string): string {
  return `${prefix}${address}`;
}

/**
 * Keeps which entries a notification is about, for as long as it can be there: this session of the browser. Where that cannot be kept, it leads to
 * its place all the same.
 */
export async function noteShown(address: string, ids: readonly string[]): Promise<void> {
  try {
    await extension.storage.session.set({ [key]: { ...(await shown()), [shownId(address)]: ids } });
  } catch (error) {
    console.error('Credential Guide could not keep what its reminder is about.', error);
  }
}

/** Where a click on it leads and what it is about; null for what is no reminder of ours. */
export async function shownReminder(id: string): Promise<{ address: string; ids: readonly string[] } | null> {
  if (!id.startsWith(prefix)) return null;
  return { address: id.slice(prefix.length), ids: (await shown())[id] ?? [] };
}

async function shown(): Promise<Readonly<Record<string, readonly string[]>>> {
  const stored = await extension.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  const parsed = v.safeParse(shownSchema, stored[key]);
  return parsed.success ? parsed.output : {};
}
