import { say } from '../platform/words/say.ts';
import { type Sentence, sentence } from '../values/sentence.ts';
import { openOwnPage } from './do.ts';

/** What of the register has to be renewed now, and the way there. */
export function DueNotice({ due }: { readonly due: Sentence }) {
  return (
    <div class="notice plain due" data-due>
      <p>
        <strong>{say(due)}</strong>{' '}
        <button type="button" class="button secondary" onClick={() => openOwnPage('register.html#due')}>
          {say(sentence('reminder_show'))}
        </button>
      </p>
    </div>
  );
}
