import { useState } from 'preact/hooks';
import type { Overview } from '../../journey/guide/overview.ts';
import { journeyWords } from '../../journey/journey-words.ts';
import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { useLostFocus } from '../parts/use-lost-focus.ts';
import type { PopupProps } from '../popup-props.ts';
import { CurrentStep } from './current-step.tsx';
import { Finished } from './finished.tsx';
import { HowFar } from './how-far.tsx';
import { JourneyControls } from './journey-controls.tsx';
import { OfferedNotice } from './offered-notice.tsx';
import { minutesLeft, StepList } from './step-list.tsx';

/** A journey under way: the present step large, what is past folded, what is next named. Or the good end of it. */
export function Journey(props: PopupProps & { readonly overview: Overview; readonly takesFocus: boolean }) {
  const { overview, takesFocus } = props;
  const { journey, business, credential, steps, guidance } = overview;
  const heading = useLostFocus<HTMLHeadingElement>(guidance === null, takesFocus);
  const [withReasons, setWithReasons] = useState(false);
  const [isWhole, unfold] = useState(false);
  const done = steps.filter(({ state }) => state === 'done').length;
  const about = [credential, business].filter((name) => name !== null);
  return (
    <section class="journey">
      <div class="about">
        <h2 ref={heading} tabIndex={-1}>
          {say(sentence(journeyWords[journey].underWay))}
        </h2>
        {about.length > 0 && (
          <p class="business">
            {about.map((name) => (
              <bdi key={name}>{name}</bdi>
            ))}
          </p>
        )}
      </div>
      <HowFar steps={steps} />
      {guidance === null &&
        (props.view.finished ? (
          <Finished {...props} run={overview.run} isRenewal={journey === 'renew'} />
        ) : (
          <p class="notice good">{say(sentence(journeyWords[journey].end))}</p>
        ))}
      <StepList overview={overview} withReasons={withReasons} isFolded={!isWhole}>
        {guidance && <CurrentStep {...props} guidance={guidance} isRenewal={journey === 'renew'} />}
      </StepList>
      <div class="row small">
        {done > 0 && <span class="done-count">{say(sentence('popup_done_count', String(done)))}</span>}
        <button
          type="button"
          class="button quiet"
          aria-pressed={isWhole}
          onClick={() => {
            setWithReasons(false);
            unfold(!isWhole);
          }}
        >
          {say(sentence('popup_all_steps'))}
        </button>
        {isWhole && (
          <button
            type="button"
            class="button quiet"
            aria-pressed={withReasons}
            onClick={() => setWithReasons(!withReasons)}
          >
            {say(sentence('popup_reasons'))}
          </button>
        )}
        {guidance && <span class="minutes">{say(counted('popup_minutes_left', minutesLeft(steps)))}</span>}
      </div>
      {props.view.offered.length > 0 && hasRoom(guidance) && <OfferedNotice {...props} />}
      <JourneyControls {...props} overview={overview} />
    </section>
  );
}

/** What a step itself asks or tells comes first: an offer that has time waits for a step that says less. */
function hasRoom(guidance: Overview['guidance']): boolean {
  return guidance === null || (guidance.choices.length === 0 && guidance.facts.length < 2);
}
