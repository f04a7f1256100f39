import { useId } from 'preact/hooks';
import { type Found, findAnswers, longestQuestion } from '../../help/find-answers.ts';
import type { AnswerId } from '../../help/ids.ts';
import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { PopupProps } from '../popup-props.ts';
import { AnswerLinks } from './answers/answer-links.tsx';
import { titleOf } from './answers/answer-title.ts';
import { NoAnswer } from './answers/no-answer.tsx';
import { idOf } from './found-ids.ts';
import { helpHash } from './help-route.ts';

/** What is asked most, to be chosen without typing. */
const often: readonly AnswerId[] = [
  'expired',
  'forgotten-password',
  'new-computer',
  'person-left',
  'lost-or-stolen',
  'software-id',
];

interface WhatHappenedProps extends Pick<PopupProps, 'go'> {
  readonly question: string;
  readonly ask: (question: string) => void;
}

/** The one door for whoever comes with an error code, a lost laptop or a colleague who left. */
export function WhatHappened({ question, ask, go }: WhatHappenedProps) {
  const [field, hint] = [useId(), useId()];
  const isAsked = question.trim().length > 1;
  const found = isAsked ? findAnswers(question) : [];
  const openFirst = (event: Event) => {
    event.preventDefault();
    if (found[0]) location.hash = helpHash(idOf(found[0]));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to the oldest Firefox and Chrome that we support.
    <form role="search" class="what-happened" onSubmit={openFirst}>
      <label for={field}>{say(sentence('help_field'))}</label>
      <input
        id={field}
        type="search"
        value={question}
        maxLength={longestQuestion}
        autocomplete="off"
        aria-describedby={hint}
        onInput={({ currentTarget }) => ask(currentTarget.value)}
      />
      <p id={hint} class="hint">
        {say(sentence('help_hint'))}
      </p>
      <p role="status" class="visually-hidden">
        {isAsked && say(found.length > 0 ? counted('help_found', found.length) : sentence('help_none'))}
      </p>
      {!isAsked ? <Often /> : found.length > 0 ? <FoundList found={found} /> : <NoAnswer go={go} />}
    </form>
  );
}

function Often() {
  return (
    <ul class="often" aria-label={say(sentence('help_often'))}>
      <AnswerLinks ids={often} />
    </ul>
  );
}

function FoundList({ found }: { found: readonly Found[] }) {
  return (
    <ul class="found">
      {found.map((one) => (
        <li key={idOf(one)}>
          <a href={helpHash(idOf(one))}>
            {one.kind === 'answer' ? say(titleOf(one.answer)) : <bdi>{one.program.name}</bdi>}
          </a>
        </li>
      ))}
    </ul>
  );
}
