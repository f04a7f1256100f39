import * as v from 'valibot';
import type { Organisation } from '../register/organisation.ts';
import { longestText, reminderDaysSchema } from '../register/parse-entry.ts';
import { extension } from './extension.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestText));

/**
 * What an organisation's policy says, by the names that it has there: `managed-policy.json`. A setting that is wrong is left out by itself.
 *
 * @returns null where nothing is set.
 */
export function readPolicy(policy: Readonly<Record<string, unknown>>): Organisation | null {
  const read = <Value>(schema: v.GenericSchema<Value>, name: string): Value | null => {
    const parsed = v.safeParse(schema, policy[name]);
    return parsed.success ? parsed.output : null;
  };
  const organisation: Organisation = {
    reminderDays: read(reminderDaysSchema, 'reminderDays'),
    software: read(text, 'software'),
    contact: read(text, 'contactForHelp'),
    isSyncOff: read(v.boolean(), 'sync') === false,
  };
  const { reminderDays, software, contact, isSyncOff } = organisation;
  return reminderDays || software || contact || isSyncOff ? organisation : null;
}

let known: Promise<Organisation | null> | undefined;

/** What the person's organisation has set. */
export function organisation(): Promise<Organisation | null> {
  known ??= readManaged();
  return known;
}

/** The policy has changed. */
export function forgetOrganisation(): void {
  known = undefined;
}

async function readManaged(): Promise<Organisation | null> {
  try {
    return readPolicy(await extension.storage.managed.get(null));
  } catch {
    // Firefox rejects where no policy is installed, which is nearly everywhere.
    return null;
  }
}
