import { useMemo, useReducer, useState } from 'preact/hooks';
import { person } from '../../practice/demo-data.ts';
import type { Environment } from '../journey/computer/environment.ts';
import { type JourneyId, journeyIds } from '../journey/ids.ts';
import { journeyWords } from '../journey/journey-words.ts';
import { isTranslated, say } from '../platform/words/say.ts';
import { StepList } from '../popup/journey/step-list.tsx';
import { sentence } from '../values/sentence.ts';
import { PracticeFrame } from './practice-frame.tsx';
import { PractisedStep } from './practised-step.tsx';
import { Rehearsal } from './rehearsal.ts';

/** The practice copy has a business already: there is no first linking to practise. */
const practisable = journeyIds.filter((id) => id !== 'set-up');

/** As in `rehearsal.css`. Under the practice portal, the checklist must not draw the eyes away from it. */
const standsBeside = matchMedia('(width >= 60rem)');

/** Practise a renewal: the practice portal with the real guide on it, and the checklist beside it. */
export function RehearsalPage({ around }: { readonly around: Environment }) {
  const [{ number, journey }, begin] = useReducer(
    (last: { number: number }, next: JourneyId) => ({ number: last.number + 1, journey: next }),
    { number: 1, journey: journeyInHash() },
  );
  return <Round key={number} around={around} journey={journey} begin={begin} />;
}

/** `rehearsal.html#stop` begins with that journey. */
function journeyInHash(): JourneyId {
  return practisable.find((id) => `#${id}` === location.hash) ?? 'renew';
}

interface RoundProps {
  readonly around: Environment;
  readonly journey: JourneyId;
  readonly begin: (journey: JourneyId) => void;
}

function Round({ around, journey, begin }: RoundProps) {
  const [, draw] = useState({});
  const rehearsal = useMemo(() => new Rehearsal(around, () => draw({}), journey), [around, journey]);
  const { overview } = rehearsal;
  const { guidance, steps, canUndo, run } = overview;
  const isRenewal = journey === 'renew';
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
          <p>{isRenewal ? say(sentence('rehearsal_part', person.name)) : sayOf(journey)}</p>
          <label class="progress">
            <progress value={settled} max={steps.length} />
            <span>{say(sentence('popup_progress', String(settled), String(steps.length)))}</span>
          </label>
          {guidance === null && (
            <p class="notice good">
              {say(sentence(isRenewal ? 'rehearsal_finished' : journeyWords[journey].end))}
            </p>
          )}
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
            <button
              type="button"
              class={`button ${guidance ? 'quiet' : 'primary'}`}
              onClick={() => begin(journey)}
            >
              {say(sentence('rehearsal_again'))}
            </button>
          </div>
          <OtherJourneys journey={journey} begin={begin} />
          <p class="small-print">{say(sentence('not_affiliated'))}</p>
          {isTranslated() && <p class="small-print">{say(sentence('translation_awaits_review'))}</p>}
        </section>
      </main>
    </>
  );
}

/** What else can be practised. */
function OtherJourneys({ journey, begin }: Pick<RoundProps, 'journey' | 'begin'>) {
  return (
    <details>
      <summary>{say(sentence('popup_something_else'))}</summary>
      {practisable
        .filter((id) => id !== journey)
        .map((id) => (
          <button key={id} type="button" class="button quiet" onClick={() => begin(id)}>
            {sayOf(id)}
          </button>
        ))}
    </details>
  );
}

function sayOf(journey: JourneyId): string {
  return say(sentence(journeyWords[journey].start));
}
