import { useMemo } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { countGroups, type EntryGroup, entryGroups } from '../../register/list/entry-groups.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { sentence } from '../../values/sentence.ts';
import { monthName } from '../parts/dates.ts';
import type { ListState } from './use-list-state.ts';

interface Props extends ListState {
  readonly entries: readonly RegisterEntry[];
  readonly today: CalendarDate;
}

/** These stand there even where nothing is in them. */
const always: readonly EntryGroup[] = ['all', 'due', 'expired'];

/** Search and filter. */
export function ListControls({ entries, today, choice, choose }: Props) {
  const counts = useMemo(() => countGroups(entries, today), [entries, today]);
  const { group, month, text } = choice;
  const groups = entryGroups.filter((each) => always.includes(each) || counts[each] > 0 || each === group);
  return (
    <div class="controls">
      <div class="search">
        <label for="search">{say(sentence('register_page_search'))}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby="search-hint"
          onInput={(event) => choose({ text: event.currentTarget.value })}
        />
        <span id="search-hint" class="visually-hidden">
          {say(sentence('register_page_search_hint'))}
        </span>
      </div>
      <fieldset class="groups">
        <legend class="visually-hidden">{say(sentence('register_page_filter'))}</legend>
        {groups.map((each) => (
          <button
            key={each}
            type="button"
            class={`chip ${each}`}
            aria-pressed={each === group}
            onClick={() => choose({ group: each })}
          >
            {say(sentence(`register_group_${each}`))} <span class="number">{counts[each]}</span>
          </button>
        ))}
        {month && (
          <button type="button" class="chip" aria-pressed="true" onClick={() => choose({ month: null })}>
            {say(sentence('register_page_only_month', monthName(month)))}
          </button>
        )}
      </fieldset>
    </div>
  );
}
