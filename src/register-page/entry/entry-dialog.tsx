import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sentence } from '../../values/sentence.ts';
import { Dialog } from '../parts/form/dialog.tsx';
import { ForgetDialog } from '../parts/form/forget-dialog.tsx';
import type { PageProps } from '../parts/page-props.ts';
import { EntryForm, type FormAnswer } from './entry-form.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { whatChanged } from './what-changed.ts';

interface Props extends PageProps {
  /** Null for a credential that is typed in. */
  readonly entry: RegisterEntry | null;
  readonly close: () => void;
}

/** One credential: a sheet to be read, and behind "Change" its form. A new one begins with the form. */
export function EntryDialog({ entry, close, ...props }: Props) {
  const { view, tell, report } = props;
  const [shown, setShown] = useState<'sheet' | 'form' | 'forgetting'>(entry ? 'sheet' : 'form');
  const save = async (answer: FormAnswer) => {
    close();
    const { displayName } = answer;
    const changes = entry && whatChanged(entry, answer);
    if (changes && Object.keys(changes).length === 0) return;
    const isKept = await tell(
      entry && changes
        ? { kind: 'entries-changed', ids: [entry.id], changes }
        : { kind: 'entries-added', found: [{ ...answer, origin: 'typed' }] },
    );
    if (isKept) report({ what: sentence('register_saved', displayName) });
  };
  if (entry && shown === 'forgetting') return <ForgetDialog {...props} entries={[entry]} close={close} />;
  return (
    <Dialog atSide close={close} title={entry ? entry.displayName : say(sentence('register_form_new'))}>
      {entry && shown === 'sheet' ? (
        <EntrySheet
          {...props}
          entry={view.register.entries.find(({ id }) => id === entry.id) ?? entry}
          close={close}
          change={() => setShown('form')}
          forget={() => setShown('forgetting')}
        />
      ) : (
        <>
          {!entry && <p class="hint">{say(sentence('register_what_is_kept'))}</p>}
          <EntryForm entry={entry} view={view} save={save} cancel={close} />
        </>
      )}
    </Dialog>
  );
}
