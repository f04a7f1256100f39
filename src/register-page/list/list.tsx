import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sortEntries } from '../../register/list/sort-entries.ts';
import { sentence } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';
import { usePrinted } from '../parts/print.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { EmptyList } from './empty-list.tsx';
import { ListBar } from './list-bar.tsx';
import { ListControls } from './list-controls.tsx';
import { OfferedNotice } from './offered-notice.tsx';
import { Opening } from './opening.tsx';
import { shownEntries } from './shown-entries.ts';
import { EntryTable } from './table/entry-table.tsx';
import type { ListState } from './use-list-state.ts';

interface Props extends PageProps {
  readonly list: ListState;
  /** The entry whose sheet is open. */
  readonly opened: RegisterEntry | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The credentials: when they end as a picture, and all that is known of them as a table. */
export function List({ list, heading, opened, ...props }: Props) {
  const { choice, choose } = list;
  const { register, today } = props.view;
  const { entries } = register;
  const { group, month, text, column, direction } = choice;
  const shown = useMemo(
    () => shownEntries(entries, { group, month, text, column, direction }, today),
    [entries, group, month, text, column, direction, today],
  );
  const selected = sortEntries(
    entries.filter(({ id }) => choice.selected.has(id)),
    column,
    direction,
  );
  usePrinted(opened ? [opened] : selected.length > 0 ? selected : shown, today);
  return (
    <section class="list" aria-labelledby="room">
      <h2 id="room" ref={heading} tabIndex={-1} class="visually-hidden">
        {say(sentence('register_room_list'))}
      </h2>
      <OfferedNotice {...props} />
      {entries.length === 0 ? (
        <EmptyList {...props} />
      ) : (
        <>
          <Opening {...props} choose={choose} />
          <Timeline entries={entries} today={today} month={month} choose={choose} />
          <ListControls entries={entries} today={today} {...list} />
          <ListBar {...props} {...list} shown={shown} />
          {shown.length > 0 ? (
            <EntryTable {...props} {...list} shown={shown} />
          ) : (
            <p class="panel nothing">
              {say(sentence('register_page_nothing'))}{' '}
              <button
                type="button"
                class="button quiet"
                onClick={() => choose({ group: 'all', month: null, text: '' })}
              >
                {say(sentence('register_page_show_all'))}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
