import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import type { Done } from './parts/page-props.ts';

interface Props {
  readonly done: Done | null;
  readonly close: () => void;
}

/** What was just done. It stays until the next thing is done or the person closes it: nobody has to be quick to undo. */
export function DoneNotice({ done, close }: Props) {
  const undo = done?.undo;
  return (
    <div class="done" role="status">
      {done && (
        <div class="notice good">
          <div class="row">
            <p>{say(done.what)}</p>
            {undo && (
              <button
                type="button"
                class="button secondary"
                onClick={() => {
                  close();
                  undo();
                }}
              >
                {say(sentence('register_page_undo'))}
              </button>
            )}
            <button type="button" class="button quiet" onClick={close}>
              {say(sentence('register_page_close'))}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
