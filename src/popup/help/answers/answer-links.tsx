import { answerOf } from '../../../help/answers.ts';
import type { AnswerId } from '../../../help/ids.ts';
import { say } from '../../../platform/words/say.ts';
import { helpHash } from '../help-route.ts';
import { titleOf } from './answer-title.ts';

/** Answers to choose from, each by its title: the items of a list. */
export function AnswerLinks({ ids }: { readonly ids: readonly AnswerId[] }) {
  return ids.map((id) => {
    const answer = answerOf(id);
    return (
      answer && (
        <li key={id}>
          <a href={helpHash(id)}>{say(titleOf(answer))}</a>
        </li>
      )
    );
  });
}
