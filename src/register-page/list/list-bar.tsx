import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sortEntries } from '../../register/list/sort-entries.ts';
import { counted } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';
import { PaperActions } from '../parts/paper-actions.tsx';
import { OrderChoice } from './order-choice.tsx';
import { SelectionActions } from './selection-actions.tsx';
import type { ListState } from './use-list-state.ts';

interface Props extends PageProps, ListState {
  readonly shown: readonly RegisterEntry[];
}

/**
 * Above the table: how many there are and their order; once some are selected, what can be done with them. Both in the same room, so that
 * selecting a row moves no other one away under the pointer. What a filter hides stays selected, and is counted.
 */
export function ListBar({ shown, ...props }: Props) {
  const { selected: ids } = props.choice;
  const { entries } = props.view.register;
  const { column, direction } = props.choice;
  const selected = sortEntries(
    entries.filter(({ id }) => ids.has(id)),
    column,
    direction,
  );
  const hidden = selected.length - shown.filter(({ id }) => ids.has(id)).length;
  const count =
    shown.length === entries.length
      ? counted('register_page_all', entries.length)
      : counted('register_page_some', shown.length, String(entries.length));
  return (
    <div class="bar" data-selected={selected.length > 0}>
      <p role="status">
        <strong>{say(selected.length > 0 ? counted('register_selected', selected.length) : count)}</strong>{' '}
        {hidden > 0 && say(counted('register_selected_hidden', hidden))}
      </p>
      {selected.length > 0 ? (
        <SelectionActions {...props} selected={selected} />
      ) : (
        <div class="row">
          <OrderChoice choice={props.choice} choose={props.choose} />
          <PaperActions {...props} entries={shown} />
        </div>
      )}
    </div>
  );
}
