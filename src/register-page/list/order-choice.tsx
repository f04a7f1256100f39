import { say } from '../../platform/words/say.ts';
import { type SortColumn, sortColumns } from '../../register/list/sort-entries.ts';
import { sentence } from '../../values/sentence.ts';
import type { ListState } from './use-list-state.ts';

/** The order, also by what has no column of its own, and where there is no room for columns. */
export function OrderChoice({ choice: { column, direction }, choose }: ListState) {
  return (
    <div class="order">
      <label for="order">{say(sentence('register_page_order'))}</label>
      <select
        id="order"
        value={`${column} ${direction}`}
        onChange={(event) => {
          const [by, way] = event.currentTarget.value.split(' ') as [SortColumn, 'up' | 'down'];
          choose({ column: by, direction: way });
        }}
      >
        {sortColumns.flatMap((by) =>
          (['up', 'down'] as const).map((way) => (
            <option key={`${by} ${way}`} value={`${by} ${way}`}>
              {say(sentence(`register_order_${way}`, say(sentence(`register_field_${by}`))))}
            </option>
          )),
        )}
      </select>
    </div>
  );
}
