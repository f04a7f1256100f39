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
  'field-too-large',
  'took-too-long',
  'unreadable',
] as const;

export type Refusal = (typeof refusals)[number];

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
  readonly means: Sentence;
  readonly todo: Sentence;
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** What the refusal means for a person, and what to do next. */
export function explainRefusal(refusal: Refusal): { readonly means: Sentence; readonly todo: Sentence } {
  return {
    means: sentence(`keystore_refusal_${underscored(refusal)}`),
    todo: sentence(`keystore_refusal_${underscored(withSameTodo(refusal))}_todo`),
  };
}

/** What no real keystore file meets with asks for the same of a person, whichever it is. */
function withSameTodo(refusal: Refusal): Exclude<Refusal, 'field-too-large' | 'took-too-long'> {
  return refusal === 'field-too-large' || refusal === 'took-too-long' ? 'too-deep' : refusal;
}

function underscored<Name extends string>(name: Name): Underscored<Name> {
  return name.replaceAll('-', '_') as Underscored<Name>;
}

/** The whole answer about a file that is not read. */
export function refuse(refusal: Refusal): Refused {
  return { kind: 'refused', refusal, ...explainRefusal(refusal) };
}
