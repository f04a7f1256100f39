import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { counted } from '../../values/sentence.ts';
import { Dialog } from '../parts/form/dialog.tsx';
import { FormButtons } from '../parts/form/form-buttons.tsx';
import { OwnReminders } from '../parts/own-reminders.tsx';
import type { PageProps } from '../parts/page-props.ts';

interface Props extends PageProps {
  readonly entries: readonly RegisterEntry[];
  readonly close: () => void;
}

/** The reminder days of several credentials at once. */
export function BulkReminders({ entries, close, tell, report, view }: Props) {
  const [days, setDays] = useState(entries[0]?.reminderDays ?? null);
  return (
    <Dialog title={say(counted('register_bulk_reminders', entries.length))} close={close}>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          close();
          const ids = entries.map(({ id }) => id);
          if (await tell({ kind: 'entries-changed', ids, changes: { reminderDays: days } }))
            report({ what: counted('register_bulk_reminders_set', ids.length) });
        }}
      >
        <OwnReminders days={days} usual={view.reminderDays} change={setDays} />
        <FormButtons cancel={close} />
      </form>
    </Dialog>
  );
}
