import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

interface Props {
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

/** How far the reading of many files is. */
export function ReadingProgress({ done, total, stop }: Props) {
  return (
    <div class="panel reading" aria-busy="true">
      <p>{say(sentence('register_reading', String(done), String(total)))}</p>
      <progress aria-label={say(sentence('register_reading_name'))} value={done} max={total} />
      <p>
        <button type="button" class="button secondary" onClick={stop}>
          {say(sentence('keystore_page_stop'))}
        </button>
      </p>
    </div>
  );
}
