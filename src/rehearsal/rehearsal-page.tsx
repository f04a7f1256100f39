import { useMemo, useReducer, useState } from 'preact/hooks';
import { person } from '../../practice/demo-data.ts';
import type { Environment } from '../journey/environment.ts';
import { isTranslated, say } from '../platform/words/say.ts';
import { StepList } from '../popup/journey/step-list.tsx';
import { sentence } from '../values/sentence.ts';
import { PracticeFrame } from './practice-frame.tsx';
import { PractisedStep } from './practised-step.tsx';
import { Rehearsal } from './rehearsal.ts';

/** As in `rehearsal.css`. Under the practice portal, the checklist must not draw the eyes away from it. */
const standsBeside = matchMedia('(width >= 60rem)');

/** Practise a renewal: the practice portal with the real guide on it, and the checklist beside it. */
export function RehearsalPage({ around }: { readonly around: Environment }) {
  const [round, nextRound] = useReducer((number: number, _: null) => number + 1, 1);
  return <Round key={round} around={around} again={() => nextRound(null)} />;
}

function Round({ around, again }: { readonly around: Environment; readonly again: () => void }) {
  const [, draw] = useState({});
  const rehearsal = useMemo(() => new Rehearsal(around, () => draw({})), [around]);
  const { overview } = rehearsal;
  const { guidance, steps, canUndo, run } = overview;
  const settled = steps.filter(({ state }) => state === 'done' || state === 'skipped').length;
  return (
    <>
      <header class="masthead">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <h1>{say(sentence('rehearsal_title'))}</h1>
        <p class="lead">{say(sentence('rehearsal_lead'))}</p>
      </header>
      <main>
        <PracticeFrame rehearsal={rehearsal} />
        <section class="beside-practice" aria-labelledby="checklist">
          <h2 id="checklist">{say(sentence('rehearsal_steps'))}</h2>
          <p>{say(sentence('rehearsal_part', person.name))}</p>
          <label class="progress">
            <progress value={settled} max={steps.length} />
            <span>{say(sentence('popup_progress', String(settled), String(steps.length)))}</span>
          </label>
          {guidance === null && <p class="notice good">{say(sentence('rehearsal_finished'))}</p>}
          <StepList overview={overview} withReasons={false} follows={standsBeside.matches}>
            {guidance && <PractisedStep rehearsal={rehearsal} guidance={guidance} />}
          </StepList>
          <div class="row">
            {canUndo && (
              <button
                type="button"
                class="button quiet"
                onClick={() => rehearsal.say({ kind: 'undone', run })}
              >
                {say(sentence('popup_undo'))}
              </button>
            )}
            <button type="button" class={`button ${guidance ? 'quiet' : 'primary'}`} onClick={again}>
              {say(sentence('rehearsal_again'))}
            </button>
          </div>
          <p class="small-print">{say(sentence('not_affiliated'))}</p>
          {isTranslated() && <p class="small-print">{say(sentence('translation_awaits_review'))}</p>}
        </section>
      </main>
    </>
  );
}
