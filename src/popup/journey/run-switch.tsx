import type { RunSummary } from '../../journey/guide/run-summary.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import type { PopupProps } from '../popup-props.ts';

/** The journeys under way, where there is more than one: which is shown, and how far the others are. */
export function RunSwitch({ view, tell }: PopupProps) {
  const { underWay, overview } = view;
  if (underWay.length < 2) return null;
  return (
    <nav class="runs" aria-label={say(sentence('popup_under_way'))}>
      <h2>{say(sentence('popup_under_way'))}</h2>
      <ul>
        {underWay.map((summary) => (
          <li key={summary.run}>
            <button
              type="button"
              class="button secondary wide"
              aria-current={summary.run === overview?.run ? 'true' : undefined}
              onClick={() => tell({ kind: 'journey-opened', run: summary.run })}
            >
              <span>{say(summary.name)}</span>
              <span class="minutes">{say(howFar(summary))}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function howFar({ step, number, total }: RunSummary) {
  return step
    ? sentence('run_at', String(number), String(total), say(step))
    : sentence('run_finished', String(total));
}
