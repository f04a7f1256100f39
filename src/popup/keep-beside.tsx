import { useState } from 'preact/hooks';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';

/** The way from the popup, which closes at every click beside it, to the panel, which stays. */
export function KeepBeside({ keepBeside }: { keepBeside: () => Promise<void> }) {
  const [hasFailed, setFailed] = useState(false);
  return (
    <div class="beside">
      <button
        type="button"
        class="button quiet"
        title={say(sentence('panel_keep_beside'))}
        onClick={() => {
          setFailed(false);
          keepBeside().catch(() => setFailed(true));
        }}
      >
        <span class="visually-hidden">{say(sentence('panel_keep_beside'))}</span>
      </button>
      <div role="status">
        {hasFailed && <p class="notice warning">{say(sentence('panel_not_opened'))}</p>}
      </div>
    </div>
  );
}
