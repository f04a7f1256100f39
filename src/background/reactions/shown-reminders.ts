import * as v from 'valibot';
import type { JourneyId } from '../../journey/ids.ts';
import { journeyIdSchema } from '../../journey/parse-progress.ts';
import { extension } from '../../platform/extension.ts';

/** Before the address of the register's page that a click leads to. The same place has one notification at a time. */
const prefix = 'reminder ';
const key = 'shown-reminders';
const shownSchema = v.record(v.string(), v.array(v.string()));
const journeysKey = 'journeys-of-reminders';
const journeysSchema = v.record(v.string(), journeyIdSchema);

/** The id of the notification that leads to this address. */
export function shownId(address: string): string {
  return `${prefix}${address}`;
}

/**
 * Keeps which entries a notification is about, and which journey it leads to, for as long as it can be there: this session of the browser. Where that cannot be kept, it leads to
 * its place all the same.
 */
export async function noteShown(address: string, ids: readonly string[], journey: JourneyId): Promise<void> {
  try {
    const id = shownId(address);
    await extension.storage.session.set({
      [key]: { ...(await shown()), [id]: ids },
      [journeysKey]: { ...(await journeys()), [id]: journey },
    });
  } catch (error) {
    console.error('Credential Guide could not keep what its reminder is about.', error);
  }
}

/** Where a click on it leads and what it is about; null for what is no reminder of ours. */
export async function shownReminder(id: string): Promise<ShownReminder | null> {
  if (!id.startsWith(prefix)) return null;
  const [ids = [], journey = 'renew'] = [(await shown())[id], (await journeys())[id]];
  return { address: id.slice(prefix.length), ids, journey };
}

export interface ShownReminder {
  readonly address: string;
  readonly ids: readonly string[];
  /** What is to be done about the most urgent of them. */
  readonly journey: JourneyId;
}

async function journeys(): Promise<Readonly<Record<string, JourneyId>>> {
  const stored = await extension.storage.session
    .get(journeysKey)
    .catch(() => ({}) as Record<string, unknown>);
  const parsed = v.safeParse(journeysSchema, stored[journeysKey]);
  return parsed.success ? parsed.output : {};
}

async function shown(): Promise<Readonly<Record<string, readonly string[]>>> {
  const stored = await extension.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  const parsed = v.safeParse(shownSchema, stored[key]);
  return parsed.success ? parsed.output : {};
}
