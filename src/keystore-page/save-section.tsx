import { useState } from 'preact/hooks';
import type { SaveFormat, SaveResult } from '../keystore/save-as/save-as.ts';
import { type Explanation, explainMade, saveFailed, saveWords } from '../keystore/save-as/words.ts';
import { giveFile } from '../own-pages/give-file.ts';
import { say } from '../platform/words/say.ts';

/** Makes the file; null when our own program failed or the keystore file cannot be opened any more. */
export type Save = (credentialAt: number, format: SaveFormat) => Promise<SaveResult | null>;

interface Props {
  readonly credentialAt: number;
  readonly save: Save;
}

type Answer = Explanation & { readonly tone: 'good' | 'bad' };

/** Offers the credential in another format, folded away: few people need it, and it makes one more file to guard. */
export function SaveSection({ credentialAt, save }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const saveIn = async (format: SaveFormat) => {
    setAnswer(null);
    setAnswer(answerOf(await save(credentialAt, format)));
  };
  return (
    <details class="save-as">
      <summary>{say(saveWords.heading)}</summary>
      <p>{say(saveWords.when)}</p>
      <p class="notice warning">{say(saveWords.warning)}</p>
      <p>{say(saveWords.care)}</p>
      <div class="save-buttons">
        <button type="button" class="button secondary" onClick={() => saveIn('pfx')}>
          {say(saveWords.asPfx)}
        </button>
        <button type="button" class="button secondary" onClick={() => saveIn('pem')}>
          {say(saveWords.asPem)}
        </button>
      </div>
      <div role="status">
        {answer && (
          <div class={`notice ${answer.tone}`} data-saved={answer.tone === 'good'}>
            <p>{say(answer.means)}</p>
            <p>{say(answer.todo)}</p>
          </div>
        )}
      </div>
    </details>
  );
}

function answerOf(result: SaveResult | null): Answer {
  if (result === null) return { ...saveFailed, tone: 'bad' };
  if (result.kind === 'not-made') return { ...result, tone: 'bad' };
  giveFile(result);
  return { ...explainMade(result.fileName), tone: 'good' };
}
