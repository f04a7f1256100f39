import type { BackgroundToRegister } from '../../../platform/messages/register-messages.ts';
import { say } from '../../../platform/words/say.ts';
import type { RegisterEntry } from '../../../register/entry.ts';
import { broughtBack } from '../../../register/import/backup.ts';
import { counted, sentence } from '../../../values/sentence.ts';
import type { PageProps } from '../page-props.ts';
import { Dialog } from './dialog.tsx';

interface Props extends PageProps {
  readonly entries: readonly RegisterEntry[];
  readonly close: () => void;
  readonly whenForgotten?: () => void;
}

/** So many names fit before a list becomes a wall. */
const mostNames = 6;

/** Asks before credentials are forgotten, and says what that does and what it does not. */
export function ForgetDialog({ entries, close, whenForgotten, tell, report }: Props) {
  const bringBack = async ({ register, today }: BackgroundToRegister) => {
    const back = broughtBack(entries, register, { today, now: Date.now() });
    if (await tell({ kind: 'register-imported', entries: back }))
      report({ what: counted('register_brought_back', back.length) });
  };
  const forget = async () => {
    close();
    const view = await tell({ kind: 'entries-forgotten', ids: entries.map(({ id }) => id) });
    if (!view) return;
    whenForgotten?.();
    report({ what: counted('register_forgotten', entries.length), undo: () => void bringBack(view) });
  };
  return (
    <Dialog title={say(counted('register_forget_title', entries.length))} close={close}>
      <ul class="names">
        {entries.slice(0, mostNames).map(({ id, displayName, business }) => (
          <li key={id}>
            <bdi>{displayName}</bdi> – <bdi>{business}</bdi>
          </li>
        ))}
        {entries.length > mostNames && (
          <li>{say(counted('register_page_and_more', entries.length - mostNames))}</li>
        )}
      </ul>
      <p>{say(sentence('register_forget_means'))}</p>
      <p class="row">
        <button type="button" class="button primary danger" onClick={forget}>
          {say(sentence('register_forget_now'))}
        </button>
        <button type="button" class="button secondary" onClick={close}>
          {say(sentence('register_form_cancel'))}
        </button>
      </p>
    </Dialog>
  );
}
