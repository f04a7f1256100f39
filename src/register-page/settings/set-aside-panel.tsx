import { useEffect, useState } from 'preact/hooks';
import { readSetAside, type SetAside } from '../../platform/storage/set-aside.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { saveCopies } from '../parts/save-files.ts';

/** The copies of what the guide could not read, for the person to have; nothing where there are none. */
export function SetAsidePanel() {
  const [copies, setCopies] = useState<readonly SetAside[]>([]);
  useEffect(() => void readSetAside().then(setCopies), []);
  if (copies.length === 0) return null;
  return (
    <div class="panel" data-set-aside={copies.length}>
      <h3>{say(sentence('set_aside_title'))}</h3>
      <p>{say(sentence('set_aside_what'))}</p>
      <p>
        <button type="button" class="button secondary" onClick={() => saveCopies(copies)}>
          {say(sentence('set_aside_save'))}
        </button>
      </p>
    </div>
  );
}
