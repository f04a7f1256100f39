import { useState } from 'preact/hooks';
import type { Overview } from '../journey/overview.ts';
import { say } from '../platform/say.ts';
import { sentence } from '../sentence.ts';
import type { PopupProps } from './popup-props.ts';

type ControlsProps = PopupProps & { readonly overview: Overview };

/** Undo, another journey, and leaving this one: that forgets it, so it is asked for twice. */
export function JourneyControls({ overview, tell, go }: ControlsProps) {
  const [asked, setAsked] = useState<'restart' | 'stop' | null>(null);
  const { run, guidance } = overview;
  if (asked !== null) {
    const kind = asked === 'restart' ? 'journey-restarted' : 'journey-stopped';
    return (
      <fieldset class="notice plain">
        <legend class="visually-hidden">{say(sentence(`popup_${asked}`))}</legend>
        <p>{say(sentence(`popup_${asked}_sure`))}</p>
        <div class="row">
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              setAsked(null);
              tell({ kind, run });
            }}
          >
            {say(sentence(`popup_${asked}_yes`))}
          </button>
          <button type="button" class="button quiet" onClick={() => setAsked(null)}>
            {say(sentence('popup_go_on'))}
          </button>
        </div>
      </fieldset>
    );
  }
  return (
    <div class="row">
      {overview.canUndo && (
        <button type="button" class="button quiet" onClick={() => tell({ kind: 'undone', run })}>
          {say(sentence('popup_undo'))}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => go('another')}>
        {say(sentence('popup_another'))}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsked('restart')}>
        {say(sentence('popup_restart'))}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => (guidance ? setAsked('stop') : tell({ kind: 'journey-stopped', run }))}
      >
        {say(sentence(guidance ? 'popup_stop' : 'popup_close_journey'))}
      </button>
    </div>
  );
}
