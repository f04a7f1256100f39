import * as v from 'valibot';
import { controlIds, type Target } from '../portal/controls.ts';
import { pageIds } from '../portal/pages.ts';
import { calendarDateSchema, credentialSchema } from '../portal/parse-sighting.ts';
import type { Sentence } from '../sentence.ts';
import type { Guidance } from './guidance.ts';
import type { Overview } from './overview.ts';
import { journeyIdSchema, stepIdSchema } from './parse-progress.ts';
import { helps } from './step.ts';

/** The shape of a sentence; whether the locale files know its key shows when it is put into words. */
export const sentenceSchema: v.GenericSchema<Sentence> = v.custom<Sentence>((value) =>
  v.is(
    v.object({
      key: v.string(),
      count: v.optional(v.number()),
      values: v.optional(v.array(v.string())),
    }),
    value,
  ),
);

const targetSchema: v.GenericSchema<Target> = v.custom<Target>((value) =>
  v.is(
    v.object({
      control: v.picklist(controlIds),
      row: v.optional(v.string()),
      validTo: v.optional(calendarDateSchema),
    }),
    value,
  ),
);

const where = v.picklist(['portal', 'away']);

/** What content scripts and the popup get from the background. */
export const guidanceSchema: v.GenericSchema<Guidance> = v.object({
  step: stepIdSchema,
  number: v.number(),
  total: v.number(),
  where,
  targets: v.record(v.picklist(pageIds), v.nullable(targetSchema)),
  title: sentenceSchema,
  what: sentenceSchema,
  say: v.record(v.picklist(pageIds), sentenceSchema),
  why: sentenceSchema,
  missing: v.nullable(sentenceSchema),
  wayBack: sentenceSchema,
  displayName: v.nullable(v.string()),
  next: v.boolean(),
  skip: v.boolean(),
  help: v.array(v.picklist(helps)),
  facts: v.array(sentenceSchema),
  troubles: v.array(sentenceSchema),
  copy: v.array(v.string()),
  choices: v.array(credentialSchema),
});

export const overviewSchema: v.GenericSchema<Overview> = v.object({
  journey: journeyIdSchema,
  steps: v.array(
    v.object({
      id: stepIdSchema,
      state: v.picklist(['todo', 'current', 'done', 'skipped']),
      where,
      title: sentenceSchema,
    }),
  ),
  guidance: v.nullable(guidanceSchema),
  canUndo: v.boolean(),
});
