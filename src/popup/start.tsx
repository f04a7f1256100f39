import type { ComponentChildren } from 'preact';
import type { JourneyId } from '../journey/ids.ts';
import { Disclosure } from '../own-pages/disclosure.tsx';
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
      <div class="way">
        <button
          type="button"
          class="button primary wide"
          aria-describedby="renew-when"
          onClick={() => start('renew')}
        >
          {say(sentence('popup_renew'))}
        </button>
        <p id="renew-when">{say(sentence('popup_renew_when'))}</p>
      </div>
      <div class="way">
        <button
          type="button"
          class="button secondary wide"
          aria-describedby="set-up-when"
          onClick={() => start('set-up')}
        >
          {say(sentence('popup_set_up'))}
        </button>
        <p id="set-up-when">{say(sentence('popup_set_up_when'))}</p>
      </div>
      {/* In a narrow panel too it is in sight before anything was agreed to. */}
      {!view.isAgreed && <Disclosure />}
      {whatHappened}
      {view.isAgreed && <Disclosure />}
      <div class="row small">
        <button type="button" class="button quiet" onClick={openRehearsal}>
          {say(sentence('popup_practise'))}
        </button>
        <button type="button" class="button quiet" onClick={() => go('questions')}>
          {say(sentence('popup_questions'))}
        </button>
        {view.overview && (
          <button type="button" class="button quiet" onClick={() => go('main')}>
            {say(sentence('popup_back'))}
          </button>
        )}
      </div>
    </section>
  );
}
