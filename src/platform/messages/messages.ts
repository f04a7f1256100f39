import * as v from 'valibot';
import type { Guidance } from '../../journey/guide/guidance.ts';
import { answersSchema } from '../../journey/need/parse-answers.ts';
import {
  checkedKeystoreSchema,
  journeyIdSchema,
  runSchema,
  shownCredentialsSchema,
  stepIdSchema,
} from '../../journey/parse-progress.ts';
import { helps } from '../../journey/step.ts';
import { controlIds } from '../../portal/ids.ts';
import { pinnedSchema } from '../../portal/parse-pinned.ts';
import { sightingSchema } from '../../portal/parse-sighting.ts';
import type { Pinned } from '../../portal/pinned.ts';
import { foundCredentialSchema } from '../../register/read/parse-found.ts';
import { calendarDateSchema } from '../../values/calendar-date-schema.ts';
import type { Words } from '../words/words-source.ts';
import { mostEntries } from './register-messages.ts';

/** What a content script shows. Null: no journey is under way. */
export interface BackgroundToPortal {
  readonly kind: 'guidance';
  readonly guidance: Guidance | null;
  /** The controls that the person showed the guide. */
  readonly taught: readonly Pinned[];
  /** The words for it and for the card. Left out where there is nothing to say, and where the page has them already. */
  readonly words?: Words;
}

/** What a person can say, on the card and in the popup alike, of the journey `run`. */
const personSchemas = [
  v.strictObject({ kind: v.literal('step-done'), run: runSchema, step: stepIdSchema }),
  v.strictObject({ kind: v.literal('step-skipped'), run: runSchema, step: stepIdSchema }),
  v.strictObject({
    kind: v.literal('credential-chosen'),
    run: runSchema,
    displayName: v.string(),
    validTo: v.nullable(calendarDateSchema),
  }),
] as const;

/** From a content script on a page of the portal. The answer is a `BackgroundToPortal`. */
export const portalToBackground = v.variant('kind', [
  v.strictObject({ kind: v.literal('guidance-asked') }),
  v.strictObject({ kind: v.literal('page-seen'), sighting: sightingSchema }),
  v.strictObject({ kind: v.literal('help-asked'), help: v.picklist(helps) }),
  /** The person showed where this control is; what they had shown for it before no longer counts. */
  v.strictObject({ kind: v.literal('control-taught'), taught: pinnedSchema }),
  v.strictObject({ kind: v.literal('control-forgotten'), control: v.picklist(controlIds) }),
  /** Which journey this page belongs to; null: another one, that starts now. */
  v.strictObject({ kind: v.literal('run-chosen'), run: v.nullable(runSchema) }),
  ...personSchemas,
]);

export type PortalToBackground = Readonly<v.InferOutput<typeof portalToBackground>>;

/** From one of our own pages. The answer is a `BackgroundToPages`. */
export const pagesToBackground = v.variant('kind', [
  v.strictObject({ kind: v.literal('view-asked') }),
  /** Any journey; `after`: the run of the one that it goes on from, whose business and credential it then knows. Said only where `disclosure` stands in
   * sight: it is also the agreement to it. */
  v.strictObject({
    kind: v.literal('journey-started'),
    journey: journeyIdSchema,
    after: v.exactOptional(runSchema),
  }),
  /** The agreement by itself, for a journey that was begun elsewhere. */
  v.strictObject({ kind: v.literal('agreed') }),
  v.strictObject({ kind: v.literal('offering-switched'), isOn: v.boolean() }),
  v.strictObject({ kind: v.literal('news-read') }),
  v.strictObject({ kind: v.literal('journey-opened'), run: runSchema }),
  v.strictObject({ kind: v.literal('journey-restarted'), run: runSchema }),
  v.strictObject({ kind: v.literal('journey-stopped'), run: runSchema }),
  v.strictObject({ kind: v.literal('undone'), run: runSchema }),
  v.strictObject({ kind: v.literal('answered'), answers: answersSchema }),
  v.strictObject({ kind: v.literal('keystore-checked'), run: runSchema, checked: checkedKeystoreSchema }),
  /** What is in the person's present keystore file: it tells which row of the portal's list is to be renewed. */
  v.strictObject({
    kind: v.literal('old-keystore-shown'),
    run: runSchema,
    credentials: shownCredentialsSchema,
  }),
  /** The person chose to keep these in the register. What is there already is brought up to date. */
  v.strictObject({
    kind: v.literal('credentials-remembered'),
    found: v.pipe(v.array(foundCredentialSchema), v.maxLength(mostEntries), v.readonly()),
  }),
  /** The same for the journey's new credential, as `toRemember` shows it: the step "remember-expiry" is done then. */
  v.strictObject({ kind: v.literal('expiry-remembered'), run: runSchema }),
  ...personSchemas,
]);

export type PagesToBackground = Readonly<v.InferOutput<typeof pagesToBackground>>;

/** Reads a message of one direction; null for anything that is not one. */
export function parseMessage<Message>(
  schema: v.GenericSchema<unknown, Message>,
  message: unknown,
): Message | null {
  const parsed = v.safeParse(schema, message);
  return parsed.success ? parsed.output : null;
}
