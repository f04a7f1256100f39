import { useCallback, useState } from 'preact/hooks';
import type { EntryGroup } from '../../register/list/entry-groups.ts';
import type { SortColumn } from '../../register/list/sort-entries.ts';

/** What the person narrowed the list to, how it is sorted, and what they selected. */
export interface ListChoice {
  readonly group: EntryGroup;
  /** A month of the timeline, `YYYY-MM`. */
  readonly month: string | null;
  readonly text: string;
  readonly column: SortColumn;
  readonly direction: 'up' | 'down';
  readonly selected: ReadonlySet<string>;
}

export interface ListState {
  readonly choice: ListChoice;
  readonly choose: (part: Partial<ListChoice>) => void;
}

export const nothingSelected: ReadonlySet<string> = new Set();

/** It outlives the list itself: who goes to another part of the page and back finds it as it was. */
export function useListState(group: EntryGroup): ListState {
  const [choice, setChoice] = useState<ListChoice>(() => ({
    group,
    month: null,
    text: '',
    column: 'validTo',
    direction: 'up',
    selected: nothingSelected,
  }));
  const choose = useCallback(
    (part: Partial<ListChoice>) => setChoice((before) => ({ ...before, ...part })),
    [],
  );
  return { choice, choose };
}
