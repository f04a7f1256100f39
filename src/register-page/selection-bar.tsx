import { useState } from 'preact/hooks';
import { say } from '../platform/say.ts';
import type { RegisterEntry } from '../register/entry.ts';
import { counted, sentence } from '../sentence.ts';
import { BulkReminders } from './bulk-reminders.tsx';
import { ForgetDialog } from './forget-dialog.tsx';
import type { PageProps } from './page-props.ts';
import { saveCalendarOf, saveListOf } from './save-files.ts';
import { type ListState, nothingSelected } from './use-list-state.ts';

interface Props extends PageProps, ListState {
  readonly shown: readonly RegisterEntry[];
}

/** What can be done with several at once. It is there as soon as one is selected; what a filter hides stays selected, and is counted. */
export function SelectionBar({ choice, choose, ...props }: Props) {
  const [open, setOpen] = useState<'forget' | 'reminders' | null>(null);
  const { register, reminderDays } = props.view;
  const selected = register.entries.filter(({ id }) => choice.selected.has(id));
  if (selected.length === 0) return null;
  const hidden = selected.length - props.shown.filter(({ id }) => choice.selected.has(id)).length;
  const close = () => setOpen(null);
  return (
    <section class="selection" aria-label={say(sentence('register_selection'))}>
      <p role="status">
        <strong>{say(counted('register_selected', selected.length))}</strong>{' '}
        {hidden > 0 && say(counted('register_selected_hidden', hidden))}
      </p>
      <div class="row">
        <button type="button" class="button secondary" onClick={() => setOpen('reminders')}>
          {say(sentence('register_selection_reminders'))}
        </button>
        <button type="button" class="button secondary" onClick={() => saveCalendarOf(selected, reminderDays)}>
          {say(sentence('register_selection_calendar'))}
        </button>
        <button type="button" class="button secondary" onClick={() => saveListOf(selected)}>
          {say(sentence('register_selection_csv'))}
        </button>
        <button type="button" class="button secondary" onClick={() => setOpen('forget')}>
          {say(sentence('register_forget'))}
        </button>
        <button type="button" class="button quiet" onClick={() => choose({ selected: nothingSelected })}>
          {say(sentence('register_selection_none'))}
        </button>
      </div>
      {open === 'reminders' && <BulkReminders {...props} entries={selected} close={close} />}
      {open === 'forget' && (
        <ForgetDialog
          {...props}
          entries={selected}
          close={close}
          whenForgotten={() => choose({ selected: nothingSelected })}
        />
      )}
    </section>
  );
}
