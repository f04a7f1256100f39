import * as v from 'valibot';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { certainties } from '../../../src/software/product.ts';
import { productIds } from '../../../src/software/product-ids.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

/** A sentence that is there. One with gaps gets them from a step's labels. */
const messageKey = v.pipe(
  v.string(),
  v.check((key) => key in messages, 'is not in messages.json'),
);

const gapsOf = (key: string): number =>
  Object.keys((messages as Record<string, { placeholders?: object }>)[key]?.placeholders ?? {}).length;

const messageKeyWithoutGaps = v.pipe(
  messageKey,
  v.check((key) => gapsOf(key) === 0, 'has gaps that nothing fills'),
);

const step = v.union([
  v.strictObject({ menu: v.pipe(v.array(text), v.minLength(1, 'has no label')) }),
  v.pipe(
    v.strictObject({ do: messageKey, labels: v.optional(v.pipe(v.array(text), v.minLength(1))) }),
    v.check((one) => gapsOf(one.do) === (one.labels ?? []).length, 'has not as many labels as gaps'),
  ),
]);

export const stepsSchema = v.pipe(v.array(step), v.minLength(1, 'has no steps'));

const isDay = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => !Number.isNaN(Date.parse(day)), 'is no day'),
);

const sourceSchema = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//)),
  date: v.pipe(text, v.regex(/\d{4}|^undated/, 'neither shows a year nor says that there is none')),
  readOn: isDay,
});

const common = {
  id: v.picklist(productIds),
  name: text,
  vendor: text,
  alsoKnownAs: v.array(text),
  place: v.picklist(['this-computer', 'cloud']),
  steps: stepsSchema,
  traps: v.array(messageKeyWithoutGaps),
  certainty: v.picklist(certainties),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'has no source')),
};

const productSchema = v.variant('credential', [
  v.strictObject({
    ...common,
    credential: v.picklist(['needed', 'uploaded']),
    findsFile: v.picklist(['always', 'on-renewal', 'never']),
    file: messageKeyWithoutGaps,
  }),
  v.strictObject({
    ...common,
    credential: v.picklist(['not-needed', 'own-certificate']),
    tells: v.picklist(['ato', 'ram', 'nobody']),
    instead: messageKeyWithoutGaps,
  }),
]);

/** What is wrong with a product, as "where: what"; nothing for a good one. `file` is the name of its file, without the ending. */
export function faultsOf(file: string, product: unknown): string[] {
  const result = v.safeParse(productSchema, product);
  const faults = result.issues?.map((issue) => `${v.getDotPath(issue) ?? 'product'}: ${issue.message}`) ?? [];
  const id = v.is(v.looseObject({ id: v.string() }), product) ? product.id : undefined;
  return id === file ? faults : [...faults, `id: is not the name of its file, ${file}`];
}

/** What is wrong with the table of contents: every file once, nothing else, no id twice. */
export function faultsOfContents(files: readonly string[], ids: readonly string[]): string[] {
  return [
    ...files.filter((file) => !ids.includes(file)).map((file) => `${file}: not in the table of contents`),
    ...ids.filter((id) => !files.includes(id)).map((id) => `${id}: no such file`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: twice`),
  ];
}
