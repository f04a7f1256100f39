import { useState } from 'preact/hooks';
import type { Overview } from '../../journey/guide/overview.ts';
import { journeyWords } from '../../journey/journey-words.ts';
import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { useLostFocus } from '../parts/use-lost-focus.ts';
import type { PopupProps } from '../popup-props.ts';
import { CurrentStep } from './current-step.tsx';
import { Finished } from './finished.tsx';
import { JourneyControls } from './journey-controls.tsx';
import { OfferedNotice } from './offered-notice.tsx';
import { minutesLeft, StepList } from './step-list.tsx';

/** The checklist of a journey under way, or the good end of it. */
export function Journey(props: PopupProps & { readonly overview: Overview; readonly takesFocus: boolean }) {
  const { overview, takesFocus } = props;
  const { journey, business, steps, guidance } = overview;
  const heading = useLostFocus<HTMLHeadingElement>(guidance === null, takesFocus);
  const [withReasons, setWithReasons] = useState(false);
  const settled = steps.filter(({ state }) => state === 'done' || state === 'skipped').length;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say(sentence(journeyWords[journey].underWay))}
      </h2>
      {business && <p class="business">{business}</p>}
      <label class="progress">
        <progress value={settled} max={steps.length} />
        <span>{say(sentence('popup_progress', String(settled), String(steps.length)))}</span>
        {guidance && <span>{say(counted('popup_minutes_left', minutesLeft(steps)))}</span>}
      </label>
      {guidance === null &&
        (props.view.finished ? (
          <Finished {...props} run={overview.run} isRenewal={journey === 'renew'} />
        ) : (
          <p class="notice good">{say(sentence(journeyWords[journey].end))}</p>
        ))}
      <StepList overview={overview} withReasons={withReasons}>
        {guidance && <CurrentStep {...props} guidance={guidance} isRenewal={journey === 'renew'} />}
      </StepList>
      <div class="row">
        <button
          type="button"
          class="button quiet"
          aria-pressed={withReasons}
          onClick={() => setWithReasons(!withReasons)}
        >
          {say(sentence('popup_reasons'))}
        </button>
      </div>
      {props.view.offered.length > 0 && <OfferedNotice {...props} />}
      <JourneyControls {...props} overview={overview} />
    </section>
  );
}
