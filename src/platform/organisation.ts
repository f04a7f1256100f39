import * as v from 'valibot';
import type { Organisation } from '../register/organisation.ts';
import { longestText, reminderDaysSchema } from '../register/read/parse-entry.ts';
import { extension } from './extension.ts';
import { inTime } from './in-time.ts';

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
    namesInReminders: read(v.boolean(), 'namesInReminders'),
    isSyncOff: read(v.boolean(), 'sync') === false,
  };
  const { isSyncOff, ...others } = organisation;
  const isAnySet = isSyncOff || Object.values(others).some((value) => value !== null);
  return isAnySet ? organisation : null;
}

let known: Promise<Organisation | null> | undefined;

/**
 * How long anybody waits for it. Chrome answers only once it has read its policies, which takes seconds after it was started, and at times does
 * not happen at all (ghostery/ghostery-extension, issues 2817 and 3367, 2025 and 2026).
 */
const mostMilliseconds = 1500;

/** What the person's organisation has set, as far as the browser has said it by now; null too while it has not. */
export function organisation(): Promise<Organisation | null> {
  return inTime(organisationForSure(), mostMilliseconds, null);
}

/** What the person's organisation has set, however long the browser takes to say it: for what must not happen against it. */
export function organisationForSure(): Promise<Organisation | null> {
  known ??= readManaged();
  return known;
}

/** Whether the browser has said it while anybody waited. */
export function isOrganisationInTime(): Promise<boolean> {
  return inTime(
    organisationForSure().then(() => true),
    mostMilliseconds,
    false,
  );
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
