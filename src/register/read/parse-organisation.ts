import * as v from 'valibot';
import type { Organisation } from '../organisation.ts';
import { longestText, reminderDaysSchema } from './parse-entry.ts';

/** What an organisation set, as it comes out of a message. */
export const organisationSchema: v.GenericSchema<Organisation> = v.strictObject({
  reminderDays: v.nullable(reminderDaysSchema),
  software: v.nullable(v.pipe(v.string(), v.maxLength(longestText))),
  contact: v.nullable(v.pipe(v.string(), v.maxLength(longestText))),
  namesInReminders: v.nullable(v.boolean()),
  isSyncOff: v.boolean(),
});
