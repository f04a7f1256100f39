import type { ComponentChildren } from 'preact';
import type { JourneyId } from '../journey/ids.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { openRehearsal } from './do.ts';
import { useLostFocus } from './parts/use-lost-focus.ts';
import type { PopupProps } from './popup-props.ts';

interface StartProps extends PopupProps {
  readonly takesFocus: boolean;
  /** For who has neither journey in mind. */
  readonly whatHappened: ComponentChildren;
}

/** Which journey shall it be? With one under way already, it can be left as it is. */
export function Start({ view, tell, go, takesFocus, whatHappened }: StartProps) {
  const lead = useLostFocus<HTMLParagraphElement>(null, takesFocus);
  const start = (journey: JourneyId): void => {
    tell({ kind: 'journey-started', journey });
    go('main');
  };
  return (
    <section class="start">
      <p class="lead" ref={lead} tabIndex={-1}>
        {say(sentence(view.overview ? 'popup_another_lead' : 'popup_lead'))}
      </p>
      <button type="button" class="button primary wide" onClick={() => start('renew')}>
        {say(sentence('popup_renew'))}
      </button>
      <p>{say(sentence('popup_renew_when'))}</p>
      <button type="button" class="button primary wide" onClick={() => start('set-up')}>
        {say(sentence('popup_set_up'))}
      </button>
      <p>{say(sentence('popup_set_up_when'))}</p>
      {whatHappened}
      <button type="button" class="button secondary wide" onClick={openRehearsal}>
        {say(sentence('popup_practise'))}
      </button>
      <p>{say(sentence('popup_practise_when'))}</p>
      <button type="button" class="button secondary wide" onClick={() => go('questions')}>
        {say(sentence('popup_questions'))}
      </button>
      <p>{say(sentence('popup_questions_when'))}</p>
      {view.overview && (
        <button type="button" class="button quiet" onClick={() => go('main')}>
          {say(sentence('popup_back'))}
        </button>
      )}
    </section>
  );
}
