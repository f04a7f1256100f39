import * as v from 'valibot';
import { certainties, helpPages, languages } from '../../../src/help/answer.ts';
import { answerIds } from '../../../src/help/ids.ts';
import { helpSources } from '../../../src/help/sources.ts';
import { plain } from '../../../src/help/typed-words.ts';
import { journeyIds } from '../../../src/journey/ids.ts';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

/** A sentence that is there; nothing fills gaps. */
const messageKey = v.pipe(
  v.string(),
  v.check((key) => key in messages, 'is not in messages.json'),
  v.check(
    (key) => !(messages as Record<string, { placeholders?: object }>)[key]?.placeholders,
    'has gaps that nothing fills',
  ),
);

const phrase = v.pipe(
  text,
  v.regex(/^\S+( \S+)*$/, 'has spaces that part nothing'),
  v.check((words) => words.split(/[ |]/).every(Boolean), 'has an empty word'),
  // “Sập” without its accent is the name of a program.
  v.check(
    (words) =>
      words.includes(' ') ||
      words.split('|').every((one) => plain(one) === one || one.length > 3 || !/\p{Script=Latin}/u.test(one)),
    'is one short word that only its accents tell from others',
  ),
);

const answerSchema = v.pipe(
  v.strictObject({
    id: v.picklist(answerIds),
    title: v.optional(messageKey),
    codes: v.optional(v.pipe(v.array(v.pipe(text, v.regex(/^[A-Z\d.:]+$/))), v.minLength(1))),
    codesAmid: v.optional(v.pipe(v.array(v.pipe(text, v.toLowerCase())), v.minLength(1))),
    foundBy: v.optional(v.record(v.picklist(languages), v.pipe(v.array(phrase), v.minLength(1)))),
    means: v.pipe(v.array(messageKey), v.minLength(1, 'does not say what it means')),
    todo: v.optional(v.pipe(v.array(messageKey), v.minLength(1))),
    begins: v.optional(
      v.union([
        v.strictObject({ journey: v.picklist(journeyIds) }),
        v.strictObject({ page: v.picklist(helpPages) }),
      ]),
    ),
    message: v.optional(messageKey),
    seeAlso: v.optional(v.pipe(v.array(v.picklist(answerIds)), v.minLength(1))),
    certainty: v.picklist(certainties),
    sources: v.pipe(
      v.array(v.picklist(Object.keys(helpSources), 'is no source')),
      v.minLength(1, 'has no source'),
    ),
  }),
  v.check(({ title, codes }) => title !== undefined || codes !== undefined, 'has neither title nor code'),
  v.check(({ foundBy, codes }) => foundBy !== undefined || codes !== undefined, 'is found by nothing'),
  v.check(
    ({ foundBy, codes }) => codes !== undefined || languages.every((one) => foundBy?.[one]),
    'is not found in every language',
  ),
  v.check(({ begins, message }) => begins !== undefined || message !== undefined, 'leads to nothing'),
  v.check(
    ({ codes, codesAmid }) => (codes ?? []).every((one) => !/^\d+$/.test(one)) || codesAmid !== undefined,
    'has a code of figures alone, which may be anything',
  ),
  v.check(({ id, seeAlso }) => !seeAlso?.includes(id), 'leads to itself'),
);

export const sourceSchema = v.strictObject({
  who: text,
  date: v.pipe(text, v.regex(/\d{4}|^undated/, 'neither shows a year nor says that there is none')),
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//)),
  readOn: v.pipe(v.string(), v.isoDate()),
});

/** What is wrong with an answer, as "where: what"; nothing for a good one. `file` is the name of its file, without the ending. */
export function faultsOf(file: string, answer: unknown): string[] {
  const result = v.safeParse(answerSchema, answer);
  const faults = result.issues?.map((issue) => `${v.getDotPath(issue) ?? 'answer'}: ${issue.message}`) ?? [];
  const id = v.is(v.looseObject({ id: v.string() }), answer) ? answer.id : undefined;
  return id === file ? faults : [...faults, `id: is not the name of its file, ${file}`];
}
