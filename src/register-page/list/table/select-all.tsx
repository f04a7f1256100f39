import { say } from '../../../platform/words/say.ts';
import type { RegisterEntry } from '../../../register/entry.ts';
import { sentence } from '../../../values/sentence.ts';
import { type ListState, nothingSelected } from '../use-list-state.ts';

interface Props {
  readonly shown: readonly RegisterEntry[];
  readonly selected: ReadonlySet<string>;
  readonly choose: ListState['choose'];
}

/** Selects everything that the list shows now, or nothing. */
export function SelectAll({ shown, selected, choose }: Props) {
  const count = shown.filter(({ id }) => selected.has(id)).length;
  return (
    <label>
      <input
        type="checkbox"
        checked={count > 0 && count === shown.length}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < shown.length;
        }}
        onChange={(event) =>
          choose({
            selected: event.currentTarget.checked ? new Set(shown.map(({ id }) => id)) : nothingSelected,
          })
        }
      />
      <span class="visually-hidden">{say(sentence('register_select_all'))}</span>
    </label>
  );
}
