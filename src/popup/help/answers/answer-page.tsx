import type { Answer } from '../../../help/answer.ts';
import { helpSources } from '../../../help/sources.ts';
import { say } from '../../../platform/words/say.ts';
import { sentence } from '../../../values/sentence.ts';
import { useFocusOnArrival } from '../../parts/use-focus-on-arrival.ts';
import { AnswerLinks } from './answer-links.tsx';
import type { AnswerProps } from './answer-props.ts';
import { titleOf } from './answer-title.ts';
import { BeginButton } from './begin-button.tsx';
import { HowSure } from './how-sure.tsx';
import { MessageToSend } from './message-to-send.tsx';

/** One answer on one short page: what it means, what to do now, the button that begins it, and how we know. */
export function AnswerPage({ answer, takesFocus, ...props }: AnswerProps & { readonly answer: Answer }) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takesFocus);
  const { id, means, todo = [], begins, message, seeAlso = [], certainty, sources } = answer;
  return (
    <article class="answer" data-answer={id} data-certainty={certainty}>
      <h2 ref={heading} tabIndex={-1}>
        {say(titleOf(answer))}
      </h2>
      <h3>{say(sentence('help_means'))}</h3>
      {means.map((key) => (
        <p key={key}>{say(sentence(key))}</p>
      ))}
      {todo.length > 0 && (
        <>
          <h3>{say(sentence('need_todo_title'))}</h3>
          <ul>
            {todo.map((key) => (
              <li key={key}>{say(sentence(key))}</li>
            ))}
          </ul>
        </>
      )}
      {begins && <BeginButton begins={begins} {...props} />}
      {message && <MessageToSend text={say(sentence(message))} isFirst={!begins} />}
      <HowSure certainty={certainty} sources={sources.map((key) => helpSources[key])} />
      {seeAlso.length > 0 && (
        <>
          <h3>{say(sentence('help_see_also'))}</h3>
          <ul>
            <AnswerLinks ids={seeAlso} />
          </ul>
        </>
      )}
    </article>
  );
}
