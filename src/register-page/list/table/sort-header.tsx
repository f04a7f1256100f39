import { say } from '../../../platform/words/say.ts';
import type { SortColumn } from '../../../register/list/sort-entries.ts';
import { sentence } from '../../../values/sentence.ts';
import type { ListState } from '../use-list-state.ts';
import type { columns } from './columns.ts';

interface Props extends ListState {
  readonly field: (typeof columns)[number]['field'];
  readonly sort: SortColumn | null;
}

/** The head of a column. Where it can be sorted by, it is a button, and the arrow says which way it is now. */
export function SortHeader({ field, sort, choice, choose }: Props) {
  const name = say(sentence(`register_column_${field}`));
  if (!sort) {
    return (
      <th scope="col" class={field}>
        {name}
      </th>
    );
  }
  const direction = choice.column === sort ? choice.direction : null;
  return (
    <th
      scope="col"
      class={field}
      aria-sort={direction === null ? undefined : direction === 'up' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        onClick={() => choose({ column: sort, direction: direction === 'up' ? 'down' : 'up' })}
      >
        {name}
        <span aria-hidden="true" class="arrow">
          {direction === null ? '' : direction === 'up' ? '▲' : '▼'}
        </span>
      </button>
    </th>
  );
}
