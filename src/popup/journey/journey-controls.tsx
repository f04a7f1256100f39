import { useState } from 'preact/hooks';
import type { Overview } from '../../journey/guide/overview.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import type { PopupProps } from '../popup-props.ts';

type ControlsProps = PopupProps & { readonly overview: Overview };

/** What forgets something, and is therefore asked for twice. */
type Forgetting = 'restart' | 'stop';

/** Undo, another journey, and leaving this one. The focus goes to the question, and back to what had it when the person goes on. */
export function JourneyControls(props: ControlsProps) {
  const [asked, ask] = useState<Forgetting | null>(null);
  const [goneOn, goOnFrom] = useState<Forgetting | null>(null);
  if (asked === null) return <Controls {...props} ask={ask} goneOn={goneOn} />;
  const goOn = () => {
    goOnFrom(asked);
    ask(null);
  };
  return <Question {...props} asked={asked} goOn={goOn} close={() => ask(null)} />;
}

interface QuestionProps extends ControlsProps {
  readonly asked: Forgetting;
  readonly goOn: () => void;
  readonly close: () => void;
}

function Question({ overview: { run }, tell, asked, goOn, close }: QuestionProps) {
  const question = useFocusOnArrival<HTMLFieldSetElement>(true);
  const forget = () => {
    close();
    tell({ kind: asked === 'restart' ? 'journey-restarted' : 'journey-stopped', run });
  };
  return (
    <fieldset class="notice plain" ref={question} tabIndex={-1} aria-describedby="forgetting">
      <legend class="visually-hidden">{say(sentence(`popup_${asked}`))}</legend>
      <p id="forgetting">{say(sentence(`popup_${asked}_sure`))}</p>
      <div class="row">
        <button type="button" class="button secondary" onClick={forget}>
          {say(sentence(`popup_${asked}_yes`))}
        </button>
        <button type="button" class="button quiet" onClick={goOn}>
          {say(sentence('popup_go_on'))}
        </button>
      </div>
    </fieldset>
  );
}

interface RowProps extends ControlsProps {
  readonly ask: (forgetting: Forgetting) => void;
  /** What the person was asked about, and did not want. */
  readonly goneOn: Forgetting | null;
}

function Controls({ overview, tell, go, ask, goneOn }: RowProps) {
  const { run, guidance } = overview;
  const restart = useFocusOnArrival<HTMLButtonElement>(goneOn === 'restart');
  const stop = useFocusOnArrival<HTMLButtonElement>(goneOn === 'stop');
  return (
    <div class="row small">
      {overview.canUndo && (
        <button type="button" class="button quiet" onClick={() => tell({ kind: 'undone', run })}>
          {say(sentence('popup_undo'))}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => go('another')}>
        {say(sentence('popup_another'))}
      </button>
      <button type="button" class="button quiet" ref={restart} onClick={() => ask('restart')}>
        {say(sentence('popup_restart'))}
      </button>
      <button
        type="button"
        class="button quiet"
        ref={stop}
        onClick={() => (guidance ? ask('stop') : tell({ kind: 'journey-stopped', run }))}
      >
        {say(sentence(guidance ? 'popup_stop' : 'popup_close_journey'))}
      </button>
    </div>
  );
}
