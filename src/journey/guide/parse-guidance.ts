import * as v from 'valibot';
import type { Target } from '../../portal/controls.ts';
import { controlIds, credentialStatuses, pageIds } from '../../portal/ids.ts';
import { calendarDateSchema } from '../../values/calendar-date-schema.ts';
import type { Sentence } from '../../values/sentence.ts';
import { journeyIdSchema, stepIdSchema } from '../parse-progress.ts';
import { helps, phases, stepGroups } from '../step.ts';
import type { SaidTrouble } from '../trouble/troubles-at.ts';
import type { CredentialChoice } from '../which/choice.ts';
import type { Guidance } from './guidance.ts';
import type { Overview } from './overview.ts';
import type { RunSummary } from './run-summary.ts';

/** The shape of a sentence; whether the locale files know its key shows when it is put into words. */
export const sentenceSchema: v.GenericSchema<Sentence> = v.custom<Sentence>((value) =>
  v.is(
    v.object({
      key: v.string(),
      count: v.optional(v.number()),
      values: v.optional(v.array(v.union([v.string(), v.object({ date: calendarDateSchema })]))),
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
      abn: v.optional(v.string()),
    }),
    value,
  ),
);

const where = v.picklist(['portal', 'away']);

const saidTroubleSchema: v.GenericSchema<SaidTrouble> = v.object({
  title: v.nullable(sentenceSchema),
  said: sentenceSchema,
  ways: v.array(sentenceSchema),
});

const choiceSchema: v.GenericSchema<CredentialChoice> = v.object({
  displayName: v.nullable(v.string()),
  validTo: v.nullable(calendarDateSchema),
  status: v.nullable(v.picklist(credentialStatuses)),
  says: v.array(sentenceSchema),
});

/** What content scripts and the popup get from the background. */
export const guidanceSchema: v.GenericSchema<Guidance> = v.object({
  run: v.string(),
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
  isBesidePanel: v.boolean(),
  next: v.boolean(),
  skip: v.boolean(),
  help: v.array(v.picklist(helps)),
  facts: v.array(sentenceSchema),
  point: sentenceSchema,
  line: v.nullable(sentenceSchema),
  pointOn: v.record(v.picklist(pageIds), sentenceSchema),
  lineOn: v.record(v.picklist(pageIds), sentenceSchema),
  troubles: v.array(saidTroubleSchema),
  expected: v.array(saidTroubleSchema),
  ask: v.array(v.object({ run: v.nullable(v.string()), label: sentenceSchema })),
  copy: v.array(v.string()),
  choices: v.array(choiceSchema),
});

export const runSummarySchema: v.GenericSchema<RunSummary> = v.object({
  run: v.string(),
  name: sentenceSchema,
  step: v.nullable(sentenceSchema),
  number: v.number(),
  total: v.number(),
});

export const overviewSchema: v.GenericSchema<Overview> = v.object({
  run: v.string(),
  journey: journeyIdSchema,
  business: v.nullable(v.string()),
  credential: v.nullable(v.string()),
  steps: v.array(
    v.object({
      id: stepIdSchema,
      state: v.picklist(['todo', 'current', 'done', 'skipped']),
      where,
      title: sentenceSchema,
      group: v.picklist(stepGroups),
      phase: v.nullable(v.picklist(phases)),
      minutes: v.number(),
      why: sentenceSchema,
    }),
  ),
  guidance: v.nullable(guidanceSchema),
  canUndo: v.boolean(),
});
