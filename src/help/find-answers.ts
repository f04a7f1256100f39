import {
  findPrograms,
  longestQuery,
  type Program,
  programsNamedIn,
  programsSpeltLike,
} from '../software/find-programs.ts';
import type { Answer, Phrases } from './answer.ts';
import { answers } from './answers.ts';
import { placeOfCodes } from './find-codes.ts';
import { plain, standsIn, type Typed, typedWords } from './typed-words.ts';

/** An answer to “What happened?”: a situation or a family of codes, or a program. */
export type Found =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'program'; readonly program: Program };

/** A whole message fits, with everything that a program writes around its code. */
export const longestQuestion = 4000;

/** As many as a person looks at. */
const mostFound = 6;

interface Phrase {
  /** Of each, one is enough. */
  readonly words: readonly (readonly string[])[];
}

const phrasesOf = (foundBy: Phrases = {}): readonly Phrase[] =>
  Object.values(foundBy)
    .flat()
    .map((phrase) => ({ words: phrase.split(' ').map((word) => word.split('|').map(plain)) }));

const entries = answers.map((answer) => ({ answer, phrases: phrasesOf(answer.foundBy) }));

const knownWords = new Set(entries.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words.flat())));
const isKnown = (word: string): boolean => knownWords.has(word);

/**
 * What a person may mean, the best first: by an error code anywhere in a pasted message, by a program’s name, by words in any of our languages,
 * forgiving typing errors. Nothing rather than what has only letters in common with it.
 */
export function findAnswers(question: string): readonly Found[] {
  const text = question.normalize('NFKC').slice(0, longestQuestion);
  const typed = typedWords(text);
  if (typed.inOne.length < 2) return [];
  const byCode = answersByCode(text).map(asAnswer);
  const named = [...programsNamedIn(text), ...programsSpeltLike(question)].map(asProgram);
  const byWords = answersByWords(typed).map(asAnswer);
  const sure = [...byCode, ...named, ...byWords];
  // What may be a program’s name only with typing errors, or only in part, counts where nothing else was meant.
  const found =
    sure.length === 0 && text.length <= longestQuery ? findPrograms(question).map(asProgram) : sure;
  return withoutDoubles(found).slice(0, mostFound);
}

const asAnswer = (answer: Answer): Found => ({ kind: 'answer', answer });
const asProgram = (program: Program): Found => ({ kind: 'program', program });

function answersByCode(text: string): readonly Answer[] {
  return answers
    .map((answer) => ({ answer, place: placeOfCodes(answer, text) }))
    .filter((one): one is { answer: Answer; place: number } => one.place !== null)
    .sort((one, other) => one.place - other.place)
    .map(({ answer }) => answer);
}

/** The more words of one phrase were typed, and the better each, the more surely it was meant. */
function answersByWords(typed: Typed): readonly Answer[] {
  return entries
    .map(({ answer, phrases }) => ({
      answer,
      score: Math.max(0, ...phrases.map((one) => scoreOf(one, typed))),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ answer }) => answer);
}

function scoreOf({ words }: Phrase, typed: Typed): number {
  let score = 0;
  for (const oneOf of words) {
    const best = Math.max(...oneOf.map((word) => standsIn(word, typed, isKnown)));
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function withoutDoubles(found: readonly Found[]): readonly Found[] {
  const ids = found.map((one) => (one.kind === 'answer' ? one.answer.id : one.program.id));
  return found.filter((_, at) => ids.indexOf(ids[at] ?? '') === at);
}
