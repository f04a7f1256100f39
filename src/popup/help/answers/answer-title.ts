import type { Answer } from '../../../help/answer.ts';
import { type Sentence, sentence } from '../../../values/sentence.ts';

/** What an answer is called: as a person would say it, else by its codes, which are the same in every language. */
export function titleOf({ title, codes = [''] }: Answer): Sentence {
  return title ? sentence(title) : sentence('help_code', codes.join(', '));
}
