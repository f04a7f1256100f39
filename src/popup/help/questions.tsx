import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Answers, isAnswered, noAnswers } from '../../journey/need/answers.ts';
import type { Advice } from '../../journey/need/need.ts';
import { Disclosure } from '../../own-pages/disclosure.tsx';
import { say } from '../../platform/words/say.ts';
import type { Product } from '../../software/product.ts';
import { sentence } from '../../values/sentence.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import { AdvicePanel } from './answers/advice-panel.tsx';
import { placeChoices, roleChoices } from './question-choices.ts';

interface QuestionsProps {
  readonly answers: Answers;
  /** The picker of the accounting software: it answers the first question. */
  readonly softwareQuestion: ComponentChildren;
  readonly answer: (answers: Answers) => void;
  readonly start: (journey: 'renew' | 'set-up') => void;
  readonly back: () => void;
  readonly advice: Advice | null;
  /** The product that the answers name. */
  readonly product?: Product | null;
}

/** Do I need this at all? Three questions before a journey, none of which has to be answered. */
export function Questions({
  answers,
  softwareQuestion,
  answer,
  start,
  back,
  advice,
  product = null,
}: QuestionsProps) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const begin = useRef<HTMLButtonElement>(null);
  const forget = (): void => {
    answer(noAnswers);
    // This button goes away with the answers; the focus must not go with it.
    heading.current?.focus();
  };
  return (
    <section class="questions">
      <button type="button" class="button quiet" onClick={back}>
        {say(sentence('question_back'))}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {say(sentence('question_title'))}
      </h2>
      <p>{say(sentence('question_lead'))}</p>
      <button type="button" class="button quiet" onClick={() => begin.current?.focus()}>
        {say(sentence('question_jump'))}
      </button>
      <fieldset class="choices">
        <legend>{say(sentence('question_software'))}</legend>
        <p class="hint">{say(sentence('question_software_hint'))}</p>
        {softwareQuestion}
        <label class="choice">
          <input
            type="checkbox"
            checked={answers.software === 'unknown'}
            onChange={({ currentTarget }) =>
              answer({ ...answers, software: currentTarget.checked ? 'unknown' : null })
            }
          />
          <span>{say(sentence('question_unknown'))}</span>
        </label>
      </fieldset>
      <RadioGroup
        legend={sentence('question_place')}
        choices={placeChoices}
        chosen={answers.place}
        choose={(place) => answer({ ...answers, place })}
      />
      <RadioGroup
        legend={sentence('question_role')}
        choices={roleChoices}
        chosen={answers.role}
        choose={(role) => answer({ ...answers, role })}
      />
      {isAnswered(answers) && (
        <button type="button" class="button quiet" onClick={forget}>
          {say(sentence('question_forget'))}
        </button>
      )}
      <AdvicePanel advice={advice} product={product} />
      <h3>{say(sentence('question_begin'))}</h3>
      <Disclosure />
      <button ref={begin} type="button" class="button secondary wide" onClick={() => start('renew')}>
        {say(sentence('popup_renew'))}
      </button>
      <p class="hint">{say(sentence('popup_renew_when'))}</p>
      <button type="button" class="button secondary wide" onClick={() => start('set-up')}>
        {say(sentence('popup_set_up'))}
      </button>
      <p class="hint">{say(sentence('popup_set_up_when'))}</p>
    </section>
  );
}
