import * as v from 'valibot';
import { extension } from '../../platform/extension.ts';

/** Before the address of the register's page that a click leads to. The same place has one notification at a time. */
const prefix = 'reminder ';
const key = 'shown-reminders';
const shownSchema = v.record(v.string(), v.array(v.string()));

/** @returns the notification's id. Which entries it is about is kept for as long as it can be there: this session of the browser. */
export async function noteShown(address: string, ids: readonly string[]): Promise<string> {
  const id = `${prefix}${address}`;
  await extension.storage.session.set({ [key]: { ...(await shown()), [id]: ids } });
  return id;
}

/** Where a click on it leads and what it is about; null for what is no reminder of ours. */
export async function shownReminder(id: string): Promise<{ address: string; ids: readonly string[] } | null> {
  if (!id.startsWith(prefix)) return null;
  return { address: id.slice(prefix.length), ids: (await shown())[id] ?? [] };
}

async function shown(): Promise<Readonly<Record<string, readonly string[]>>> {
  const parsed = v.safeParse(shownSchema, (await extension.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : {};
}
