import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../journey/overview.ts';
import type { BackgroundToPages, PagesToBackground } from '../platform/messages.ts';
import { say } from '../platform/say.ts';
import { sentence } from '../sentence.ts';
import { CurrentStep } from './current-step.tsx';

interface JourneyProps {
  readonly view: BackgroundToPages;
  readonly overview: Overview;
  readonly tell: (message: PagesToBackground) => void;
}

/** The checklist of the journey that is under way, or the good end of it. */
export function Journey({ view, overview, tell }: JourneyProps) {
  const settled = overview.steps.filter(({ state }) => state === 'done' || state === 'skipped').length;
  const total = overview.steps.length;
  const list = useRef<HTMLOListElement>(null);
  const at = overview.guidance?.step;
  useEffect(() => {
    if (at) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <section>
      <h2>{say(sentence('popup_renewing'))}</h2>
      <label class="progress">
        <progress value={settled} max={total} />
        <span>{say(sentence('popup_progress', String(settled), String(total)))}</span>
      </label>
      {overview.guidance === null && <p class="notice good">{say(sentence('popup_finished'))}</p>}
      <ol class="steps" ref={list}>
        {overview.steps.map(({ id, state, title }) => (
          <li
            key={id}
            data-step={id}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span class="mark" aria-hidden="true" />
            <div>
              <p class="title">
                {say(title)} <span class="visually-hidden">{say(sentence(`popup_state_${state}`))}</span>
              </p>
              {state === 'current' && overview.guidance && (
                <CurrentStep view={view} guidance={overview.guidance} tell={tell} />
              )}
            </div>
          </li>
        ))}
      </ol>
      <Controls overview={overview} tell={tell} />
    </section>
  );
}

/** Undo, and leaving the journey: that forgets it, so it is asked for twice. */
function Controls({ overview, tell }: Omit<JourneyProps, 'view'>) {
  const [asked, setAsked] = useState<'restart' | 'stop' | null>(null);
  if (asked !== null) {
    const isRestart = asked === 'restart';
    return (
      <fieldset class="notice plain">
        <legend class="visually-hidden">{say(sentence(isRestart ? 'popup_restart' : 'popup_stop'))}</legend>
        <p>{say(sentence(isRestart ? 'popup_restart_sure' : 'popup_stop_sure'))}</p>
        <div class="row">
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              setAsked(null);
              tell(
                isRestart
                  ? { kind: 'journey-started', journey: overview.journey }
                  : { kind: 'journey-stopped' },
              );
            }}
          >
            {say(sentence(isRestart ? 'popup_restart_yes' : 'popup_stop_yes'))}
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
        <button type="button" class="button quiet" onClick={() => tell({ kind: 'undone' })}>
          {say(sentence('popup_undo'))}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => setAsked('restart')}>
        {say(sentence('popup_restart'))}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => (overview.guidance ? setAsked('stop') : tell({ kind: 'journey-stopped' }))}
      >
        {say(sentence(overview.guidance ? 'popup_stop' : 'popup_close_journey'))}
      </button>
    </div>
  );
}
