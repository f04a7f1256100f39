import { answerOf } from '../../help/answers.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { AnswerPage } from './answers/answer-page.tsx';
import type { AnswerProps } from './answers/answer-props.ts';
import { NoAnswer } from './answers/no-answer.tsx';
import { ProgramAnswer } from './answers/program-answer.tsx';
import { programOf } from './found-ids.ts';
import { closeHelp } from './help-route.ts';

/** The answer that the page’s address asks for, with the way back. */
export function HelpScreen({ id, ...props }: AnswerProps & { readonly id: string }) {
  return (
    <section class="help-screen">
      <button type="button" class="button quiet" onClick={closeHelp}>
        {say(sentence('popup_back'))}
      </button>
      <AnswerTo key={id} id={id} {...props} />
    </section>
  );
}

function AnswerTo({ id, ...props }: AnswerProps & { readonly id: string }) {
  const answer = answerOf(id);
  if (answer) return <AnswerPage answer={answer} {...props} />;
  const program = programOf(id);
  return program ? <ProgramAnswer program={program} {...props} /> : <NoAnswer go={props.go} />;
}
