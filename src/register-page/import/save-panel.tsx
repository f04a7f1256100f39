import type { BackgroundToRegister } from '../../platform/messages/register-messages.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { saveBackupOf, saveCalendarOf, saveListOf } from '../parts/save-files.ts';

/** The whole register as files. */
export function SavePanel({ view: { register, reminderDays } }: { readonly view: BackgroundToRegister }) {
  const { entries } = register;
  const ways = [
    ['csv', () => saveListOf(entries)],
    ['calendar', () => saveCalendarOf(entries, reminderDays)],
    ['backup', () => saveBackupOf(register)],
  ] as const;
  if (entries.length === 0) return null;
  return (
    <div class="panel save">
      <h3>{say(sentence('register_save_title'))}</h3>
      <ul>
        {ways.map(([way, save]) => (
          <li key={way}>
            <button type="button" class="button secondary" onClick={save}>
              {say(sentence(`register_save_${way}`))}
            </button>
            <p class="hint">{say(sentence(`register_save_${way}_what`))}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
