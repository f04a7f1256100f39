import { type Sentence, sentence } from '../values/sentence.ts';

/** Why a file is not read at all. The names are a promise to other programs. */
export const refusals = [
  'empty',
  'too-large',
  'encoding',
  'not-xml',
  'doctype',
  'not-a-keystore',
  'no-credentials',
  'too-many-credentials',
  'too-deep',
] as const;

export type Refusal = (typeof refusals)[number];

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** What the refusal means for a person, and what to do next. */
export function explainRefusal(refusal: Refusal): { readonly means: Sentence; readonly todo: Sentence } {
  const name = refusal.replaceAll('-', '_') as Underscored<Refusal>;
  return { means: sentence(`keystore_refusal_${name}`), todo: sentence(`keystore_refusal_${name}_todo`) };
}
