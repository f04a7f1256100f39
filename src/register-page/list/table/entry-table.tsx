import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../platform/words/say.ts';
import type { RegisterEntry } from '../../../register/entry.ts';
import { sentence } from '../../../values/sentence.ts';
import type { PageProps } from '../../parts/page-props.ts';
import { useRenewing } from '../../parts/use-renewing.ts';
import type { ListState } from '../use-list-state.ts';
import { useSelecting } from '../use-selecting.ts';
import { columns } from './columns.ts';
import { EntryRow } from './entry-row.tsx';
import { SelectAll } from './select-all.tsx';
import { SortHeader } from './sort-header.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props extends PageProps, ListState {
  readonly shown: readonly RegisterEntry[];
}

/**
 * A table of however many rows, of which only those in sight stand in the page. It says how many there are and which one each is, so that
 * a screen reader tells the truth. Arrow keys go from row to row in the column that has the focus.
 */
export function EntryTable({ shown, choice, choose, ...props }: Props) {
  const { today } = props.view;
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const at = focused === null ? -1 : shown.findIndex(({ id }) => id === focused);
  const { pieces, measure, show } = useVirtualRows(
    body,
    shown.length,
    (index) => shown[index]?.id ?? String(index),
    at,
  );
  const select = useSelecting(shown, choice.selected, choose);
  const renew = useRenewing(props);

  const go = (event: KeyboardEvent): void => {
    const next = at + (event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0);
    const entry = shown[next];
    const control = (event.target as HTMLElement).dataset['control'];
    if (next === at || at < 0 || !entry || !control) return;
    event.preventDefault();
    setFocused(entry.id);
    show(next);
    wanted.current = `[data-entry="${entry.id}"] [data-control="${control}"]`;
  };
  // The row to go to stands there once it was drawn.
  useLayoutEffect(() => {
    const reached = wanted.current && body.current?.querySelector<HTMLElement>(wanted.current);
    if (!reached) return;
    wanted.current = null;
    reached.focus();
  });

  return (
    <table class="entries" aria-rowcount={shown.length + 1}>
      <caption class="visually-hidden">{say(sentence('register_table_caption'))}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <td class="pick">
            <SelectAll shown={shown} selected={choice.selected} choose={choose} />
          </td>
          {columns.map((column) => (
            <SortHeader key={column.field} {...column} choice={choice} choose={choose} />
          ))}
          <th scope="col" class="act">
            <span class="visually-hidden">{say(sentence('register_column_actions'))}</span>
          </th>
        </tr>
      </thead>
      <tbody
        ref={body}
        onKeyDown={go}
        onFocusIn={(event: FocusEvent) =>
          setFocused((event.target as Element).closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null)
        }
        onFocusOut={(event: FocusEvent) => event.relatedTarget && setFocused(null)}
      >
        {pieces.map((piece, place) => {
          if (piece.kind === 'gap') return <Gap key={`gap ${place}`} height={piece.height} />;
          const entry = shown[piece.index];
          return (
            entry && (
              <EntryRow
                key={entry.id}
                entry={entry}
                index={piece.index}
                today={today}
                isSelected={choice.selected.has(entry.id)}
                measure={measure}
                select={select}
                edit={props.edit}
                renew={renew}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

/** The room of rows that do not stand in the page. Its cell spans no columns: those that are not shown would get room again. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus.
    <tr class="gap" aria-hidden="true">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}
