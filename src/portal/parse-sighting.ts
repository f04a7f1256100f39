import * as v from 'valibot';
import { calendarDateSchema } from '../values/calendar-date-schema.ts';
import { controlIds, credentialStatuses, noticeIds, pageIds } from './ids.ts';
import { longestText, mostRows } from './limits.ts';
import { type Business, nameFieldStates, type SeenCredential, type Sighting } from './sighting.ts';

const text = v.pipe(v.string(), v.maxLength(longestText));

export const businessSchema: v.GenericSchema<Business> = v.strictObject({
  name: text,
  abn: v.nullable(v.pipe(v.string(), v.regex(/^\d{11}$/))),
});

export const credentialSchema: v.GenericSchema<SeenCredential> = v.strictObject({
  displayName: v.nullable(text),
  validTo: v.nullable(calendarDateSchema),
  status: v.nullable(v.picklist(credentialStatuses)),
});

export const seenEntries = {
  page: v.picklist(pageIds),
  nameField: v.picklist(nameFieldStates),
  termsAccepted: v.boolean(),
  // Left out in what was stored before it was known.
  form: v.fallback(v.array(v.picklist(controlIds)), []),
};

export const factEntries = {
  business: v.nullable(businessSchema),
  credentials: v.pipe(v.array(credentialSchema), v.maxLength(mostRows)),
  // Left out in what was stored before it was known.
  hasMoreCredentials: v.fallback(v.boolean(), false),
  notices: v.array(v.picklist(noticeIds)),
};

/** A sighting as it comes out of a message. */
export const sightingSchema: v.GenericSchema<Sighting> = v.strictObject({
  ...seenEntries,
  opened: v.boolean(),
  attended: v.nullable(v.picklist(controlIds)),
  followedRow: v.nullable(text),
  facts: v.strictObject({
    ...factEntries,
    entities: v.pipe(v.array(businessSchema), v.maxLength(mostRows)),
    details: v.nullable(credentialSchema),
  }),
});
