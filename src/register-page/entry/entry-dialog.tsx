import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { isBeingRenewed } from '../../register/renewal.ts';
import { sentence } from '../../values/sentence.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ForgetDialog } from '../parts/forget-dialog.tsx';
import type { PageProps } from '../parts/page-props.ts';
import { saveCalendarOf } from '../parts/save-files.ts';
import { useRenewing } from '../parts/use-renewing.ts';
import { EntryForm, type FormAnswer } from './entry-form.tsx';
import { EntryHistory } from './entry-history.tsx';
import { whatChanged } from './what-changed.ts';

interface Props extends PageProps {
  /** Null for a credential that is typed in. */
  readonly entry: RegisterEntry | null;
  readonly close: () => void;
}

/** All that is known of one credential, to be changed, and what has happened to it. */
export function EntryDialog({ entry, close, ...props }: Props) {
  const { view, tell, report } = props;
  const [forgetting, setForgetting] = useState(false);
  const renew = useRenewing(props);
  const save = async (answer: FormAnswer) => {
    close();
    const { displayName } = answer;
    if (entry) {
      const changes = whatChanged(entry, answer);
      if (Object.keys(changes).length === 0) return;
      if (await tell({ kind: 'entries-changed', ids: [entry.id], changes }))
        report({ what: sentence('register_saved', displayName) });
      return;
    }
    if (await tell({ kind: 'entries-added', found: [{ ...answer, origin: 'typed' }] }))
      report({ what: sentence('register_saved', displayName) });
  };
  const drop = async ({ id, displayName }: RegisterEntry) => {
    close();
    if (await tell({ kind: 'renewal-dropped', id }))
      report({ what: sentence('register_renewal_dropped', displayName) });
  };
  if (entry && forgetting) return <ForgetDialog {...props} entries={[entry]} close={close} />;
  return (
    <Dialog atSide close={close} title={entry ? entry.displayName : say(sentence('register_form_new'))}>
      {entry ? (
        <p class="row">
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              close();
              renew(entry);
            }}
          >
            {say(sentence(isBeingRenewed(entry) ? 'register_go_on' : 'register_renew'))}
          </button>
          {isBeingRenewed(entry) && (
            <button type="button" class="button secondary" onClick={() => void drop(entry)}>
              {say(sentence('register_drop_renewal'))}
            </button>
          )}
          <button
            type="button"
            class="button secondary"
            onClick={() => saveCalendarOf([entry], view.reminderDays)}
          >
            {say(sentence('register_selection_calendar'))}
          </button>
          <button type="button" class="button secondary" onClick={() => setForgetting(true)}>
            {say(sentence('register_forget'))}
          </button>
        </p>
      ) : (
        <p class="hint">{say(sentence('register_what_is_kept'))}</p>
      )}
      <EntryForm entry={entry} view={view} save={save} cancel={close} />
      {entry && <EntryHistory entry={entry} />}
    </Dialog>
  );
}
