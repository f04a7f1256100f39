import {
  type Certainty,
  type Computer,
  keystoreFileNames,
  keystoreFolderOn,
} from '../../journey/computer/keystore-folder.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import { CopyRow } from '../parts/copy-row.tsx';

const certaintyWords: Readonly<Record<Certainty, MessageKey>> = {
  documented: 'where_certainty_documented',
  'seen-once': 'where_certainty_seen_once',
  likely: 'where_certainty_likely',
};

/** The folder on one operating system, how sure that is, how to open it, and what the file in it is called. */
export function FolderPanel({ computer }: { computer: Computer }) {
  const { path, inFull, open, hidden, certainty, because } = keystoreFolderOn(computer);
  return (
    <div class="panel where-folder">
      <h3>{say(sentence('where_folder_title'))}</h3>
      <CopyRow key={path} text={path} />
      <p class="certainty" data-certainty={certainty}>
        <strong>{say(sentence(certaintyWords[certainty]))}</strong> {say(because)}
      </p>
      <p class="hint">{say(inFull)}</p>
      <h3>{say(sentence('where_open_title'))}</h3>
      <ol>
        {open.map((step) => (
          <li key={step.key}>{say(step)}</li>
        ))}
      </ol>
      <p>{say(hidden)}</p>
      <h3>{say(sentence('where_names_title'))}</h3>
      <dl>
        {keystoreFileNames.map(({ name, saidBy }) => (
          <div key={name}>
            <dt>
              <code translate={false} dir="auto">
                {name}
              </code>
            </dt>
            <dd>{say(saidBy)}</dd>
          </div>
        ))}
      </dl>
      <p>{say(sentence('where_names_both'))}</p>
    </div>
  );
}
