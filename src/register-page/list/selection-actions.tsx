import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sortEntries } from '../../register/list/sort-entries.ts';
import { sentence } from '../../values/sentence.ts';
import { ForgetDialog } from '../parts/form/forget-dialog.tsx';
import type { PageProps } from '../parts/page-props.ts';
import { PaperActions } from '../parts/paper-actions.tsx';
import { RenewThese } from '../parts/renew-these.tsx';
import { saveCalendarOf, saveListOf } from '../parts/save-files.ts';
import { BulkReminders } from './bulk-reminders.tsx';
import { type ListState, nothingSelected } from './use-list-state.ts';

interface Props extends PageProps, ListState {
  readonly selected: readonly RegisterEntry[];
}

/** What can be done with several at once. */
export function SelectionActions({ selected, choice: _, choose, ...props }: Props) {
  const [open, setOpen] = useState<'forget' | 'reminders' | null>(null);
  const selectNone = () => choose({ selected: nothingSelected });
  const close = () => setOpen(null);
  return (
    <section class="row" aria-label={say(sentence('register_selection'))}>
      <button type="button" class="button quiet" onClick={selectNone}>
        {say(sentence('register_selection_none'))}
      </button>
      <RenewThese {...props} entries={sortEntries(selected, 'validTo')} kind="secondary" />
      <button type="button" class="button secondary" onClick={() => setOpen('reminders')}>
        {say(sentence('register_selection_reminders'))}
      </button>
      <button
        type="button"
        class="button secondary"
        onClick={() => saveCalendarOf(selected, props.view.reminderDays)}
      >
        {say(sentence('register_selection_calendar'))}
      </button>
      <button type="button" class="button secondary" onClick={() => saveListOf(selected)}>
        {say(sentence('register_selection_csv'))}
      </button>
      <PaperActions {...props} entries={selected} />
      <button type="button" class="button secondary" onClick={() => setOpen('forget')}>
        {say(sentence('register_forget'))}
      </button>
      {open === 'reminders' && <BulkReminders {...props} entries={selected} close={close} />}
      {open === 'forget' && (
        <ForgetDialog {...props} entries={selected} close={close} whenForgotten={selectNone} />
      )}
    </section>
  );
}
