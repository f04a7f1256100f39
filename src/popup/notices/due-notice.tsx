import { say } from '../../platform/words/say.ts';
import type { ReminderNotice } from '../../reminders/say-reminders.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { openOwnPage } from '../do.ts';

/** The reminders that the computer did not show, and why they stand here. */
export function UnshownNotice({ notice: { title, lines } }: { readonly notice: ReminderNotice }) {
  return (
    <div class="notice warning" role="alert" data-unshown>
      <p>
        <strong>{say(title)}</strong>
      </p>
      {lines.map((line) => (
        <p key={JSON.stringify(line)}>{say(line)}</p>
      ))}
      <p>{say(sentence('popup_unshown'))}</p>
      <ShowDue />
    </div>
  );
}

/** What of the register has to be renewed now, and the way there. */
export function DueNotice({ due }: { readonly due: Sentence }) {
  return (
    <div class="notice plain due" data-due>
      <p>
        <strong>{say(due)}</strong> <ShowDue />
      </p>
    </div>
  );
}

function ShowDue() {
  return (
    <button type="button" class="button secondary" onClick={() => openOwnPage('register.html#due')}>
      {say(sentence('reminder_show'))}
    </button>
  );
}
