import * as v from 'valibot';
import { businessSchema, credentialSchema, factEntries, seenEntries } from '../portal/parse-sighting.ts';
import { calendarDateSchema } from '../values/calendar-date-schema.ts';
import { type JourneyId, journeyIds, type StepId, type StepStates, stepIds } from './ids.ts';
import {
  type CheckedKeystore,
  type HandedOver,
  type Known,
  type Listed,
  oldNameStates,
  type Seen,
} from './known.ts';
import type { Progress } from './progress-record.ts';
import type { ShownCredential } from './which/which-keystore.ts';

export const journeyIdSchema: v.GenericSchema<JourneyId> = v.picklist(journeyIds);
/** Names one journey among those under way. */
export const runSchema: v.GenericSchema<string> = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
export const stepIdSchema: v.GenericSchema<StepId> = v.picklist(stepIds);

export const checkedKeystoreSchema: v.GenericSchema<CheckedKeystore> = v.strictObject({
  outcome: v.pipe(v.string(), v.maxLength(40)),
  verdict: v.picklist(['good', 'warning', 'bad']),
  validTo: v.nullable(calendarDateSchema),
});

/** No file holds more; what exceeds it is none of ours. */
const mostShown = 200;

export const shownCredentialsSchema: v.GenericSchema<readonly ShownCredential[]> = v.pipe(
  v.array(
    v.strictObject({
      displayName: v.nullable(v.pipe(v.string(), v.maxLength(1000))),
      abn: v.nullable(v.pipe(v.string(), v.regex(/^\d{11}$/))),
      validTo: v.nullable(calendarDateSchema),
    }),
  ),
  v.maxLength(mostShown),
);

const handedOverSchema: v.GenericSchema<HandedOver> = v.variant('how', [
  v.strictObject({
    how: v.literal('download'),
    path: v.string(),
    downloadId: v.number(),
    renamed: v.boolean(),
  }),
  v.strictObject({ how: v.literal('installed') }),
]);

const knownSchema: v.GenericSchema<Known> = v.strictObject({
  business: v.nullable(businessSchema),
  linked: v.boolean(),
  oldCredential: v.nullable(credentialSchema),
  oldNameIs: v.picklist(oldNameStates),
  softwareMissing: v.boolean(),
  handedOver: v.nullable(handedOverSchema),
  handedOverOn: v.exactOptional(v.nullable(calendarDateSchema)),
  downloadFailed: v.nullable(v.picklist(['interrupted', 'cancelled'])),
  checked: v.nullable(checkedKeystoreSchema),
});

const statesSchema: v.GenericSchema<StepStates> = v.record(stepIdSchema, v.picklist(['done', 'skipped']));

export const seenSchema: v.GenericSchema<Seen> = v.strictObject({
  ...seenEntries,
  ...factEntries,
  entities: v.array(businessSchema),
  details: v.nullable(credentialSchema),
  followedRow: v.nullable(v.string()),
});

export const listedSchema: v.GenericSchema<Listed> = v.strictObject({
  credentials: v.array(credentialSchema),
  hasMore: v.boolean(),
});

/** Progress as it comes out of storage. */
export const progressSchema: v.GenericSchema<Progress> = v.strictObject({
  run: runSchema,
  journey: journeyIdSchema,
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  states: statesSchema,
  known: knownSchema,
  seen: v.nullable(seenSchema),
  listed: v.nullable(listedSchema),
  past: v.array(v.strictObject({ states: statesSchema })),
});
