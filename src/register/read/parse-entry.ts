import * as v from 'valibot';
import { calendarDateSchema } from '../../values/calendar-date-schema.ts';
import {
  changingFields,
  type Forgotten,
  type Happening,
  happenings,
  origins,
  type Register,
  type RegisterEntry,
  renewals,
  type Stamps,
} from '../entry.ts';

/** Longer than any name or path; what exceeds it is a file that was given by mistake. */
export const longestText = 1000;
export const longestNotes = 4000;
/** No credential lasts longer than two years: earlier reminders would never come. */
export const earliestReminder = 730;

const text = v.pipe(v.string(), v.maxLength(longestText));
const name = v.pipe(text, v.regex(/\S/));
/** The last moment of the year 9999. A later one is no clock's: calendars have no date for it, and of what is far above none is later. */
const lastMoment = 253_402_300_799_999;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment));
const day = v.nullable(calendarDateSchema);
/** An entry's id, see `newId`. */
export const idSchema: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/));

export const reminderDaysSchema: v.GenericSchema<readonly number[]> = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(earliestReminder))),
  v.maxLength(20),
);

const happeningSchema: v.GenericSchema<Happening> = v.strictObject({
  day: calendarDateSchema,
  at: moment,
  what: v.picklist(happenings),
  displayName: text,
  validTo: day,
});

const stampFields = Object.fromEntries(changingFields.map((field) => [field, v.exactOptional(moment)]));
const stampsSchema: v.GenericSchema<Stamps> = v.strictObject(stampFields);
const laterStampsSchema: v.GenericSchema<Stamps> = v.object(stampFields);

/** What a person or a find may change. */
export const changeableEntries = {
  business: name,
  displayName: name,
  abn: v.nullable(v.pipe(v.string(), v.regex(/^\d{11}$/))),
  validTo: day,
  file: text,
  software: v.nullable(name),
  notes: v.pipe(v.string(), v.maxLength(longestNotes)),
  reminderDays: v.nullable(reminderDaysSchema),
  snoozedUntil: day,
  authorisedUntil: day,
  suspendedOn: day,
  isReckoned: v.boolean(),
} as const;

export const originSchema: v.GenericSchema<RegisterEntry['origin']> = v.picklist(origins);

const entryFields = {
  ...changeableEntries,
  id: idSchema,
  addedOn: calendarDateSchema,
  changedAt: moment,
  origin: originSchema,
  renewal: v.picklist(renewals),
  replaces: day,
  history: v.array(happeningSchema),
  stamps: stampsSchema,
  isReckoned: v.exactOptional(changeableEntries.isReckoned),
  snoozedAt: v.exactOptional(moment),
  begunAt: v.exactOptional(moment),
} as const;

export const entrySchema: v.GenericSchema<RegisterEntry> = v.strictObject(entryFields);

/** An entry as a later version may write it: what we do not know of it is left out. */
export const laterEntrySchema: v.GenericSchema<RegisterEntry> = v.object({
  ...entryFields,
  stamps: laterStampsSchema,
});

export const forgottenSchema: v.GenericSchema<Forgotten> = v.strictObject({
  id: idSchema,
  forgottenAt: moment,
  into: v.exactOptional(idSchema),
});

/** The register as it comes out of storage. */
export const registerSchema: v.GenericSchema<Register> = v.strictObject({
  entries: v.array(entrySchema),
  forgotten: v.array(forgottenSchema),
});
