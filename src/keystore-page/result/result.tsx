import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { CheckState, Progress } from '../use-check.ts';
import { CheckedFileView, type SaveFrom } from './checked-file-view.tsx';
import { ComparisonView } from './comparison-view.tsx';

interface Props {
  readonly state: CheckState;
  readonly onStop: () => void;
  readonly software: string | null;
  readonly save: SaveFrom;
}

/** What came out of the check, and the same in short for the ears. */
export function Result({ state, onStop, software, save }: Props) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {shortly(state)}
      </p>
      {state.kind === 'working' && <Working progress={state.progress} onStop={onStop} />}
      {state.kind === 'stopped' && <p class="notice plain">{say(sentence('keystore_page_stopped'))}</p>}
      {state.kind === 'failed' && (
        <p class="notice bad" role="alert">
          {say(sentence('keystore_page_could_not_check'))}
        </p>
      )}
      {state.kind === 'done' && state.comparison && <ComparisonView comparison={state.comparison} />}
      {state.kind === 'done' &&
        state.files.map((checked, at) => (
          <CheckedFileView
            key={at}
            checked={checked}
            withPassword={state.withPassword}
            software={software}
            save={save}
          />
        ))}
    </>
  );
}

function Working({ progress, onStop }: { readonly progress: Progress | null; readonly onStop: () => void }) {
  return (
    <section data-result="working" class="working" aria-busy="true">
      <p>{say(sentence('keystore_page_working'))}</p>
      {progress && (
        <>
          <progress
            aria-label={say(sentence('keystore_page_progress_name'))}
            {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
          />
          {progress.total > 0 && (
            <p class="hint">
              {say(sentence('keystore_page_progress_words', String(progress.done), String(progress.total)))}
            </p>
          )}
          <button type="button" class="button secondary" onClick={onStop}>
            {say(sentence('keystore_page_stop'))}
          </button>
        </>
      )}
    </section>
  );
}

function shortly(state: CheckState): string {
  if (state.kind === 'stopped') return say(sentence('keystore_page_stopped'));
  if (state.kind !== 'done') return '';
  if (state.comparison) return state.comparison.pairs.map(({ means }) => say(means)).join(' ');
  const [only, ...others] = state.files;
  if (others.length > 0) return say(sentence('keystore_page_files_checked', String(state.files.length)));
  if (only?.report.kind !== 'keystore') return '';
  const { credentials } = only.report;
  const verdicts = credentials.map(({ verdict }) => say(sentence(`keystore_page_verdict_${verdict}`)));
  const count = say(counted('keystore_page_credentials_in_file', credentials.length));
  const spoken = verdicts.length > 3 ? [] : verdicts;
  const answer = only.which ?? only.outcome;
  return [answer ? say(answer.means) : count, ...spoken].join(' ');
}
