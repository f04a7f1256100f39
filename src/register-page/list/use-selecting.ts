import { useCallback, useRef } from 'preact/hooks';
import type { RegisterEntry } from '../../register/entry.ts';
import type { ListState } from './use-list-state.ts';

/** Selects a row or takes it out; with Shift, everything from the row that was clicked before. */
export type Select = (id: string, isOn: boolean, withShift: boolean) => void;

export function useSelecting(
  shown: readonly RegisterEntry[],
  selected: ReadonlySet<string>,
  choose: ListState['choose'],
): Select {
  // Read when it is clicked: so the function stays the same, and rows that are the same are not drawn again.
  const now = useRef({ shown, selected });
  now.current = { shown, selected };
  const last = useRef<string | null>(null);
  return useCallback<Select>(
    (id, isOn, withShift) => {
      const next = new Set(now.current.selected);
      for (const each of withShift ? between(now.current.shown, last.current, id) : [id]) {
        if (isOn) next.add(each);
        else next.delete(each);
      }
      last.current = id;
      now.current = { ...now.current, selected: next };
      choose({ selected: next });
    },
    [choose],
  );
}

function between(shown: readonly RegisterEntry[], one: string | null, other: string): readonly string[] {
  const places = [one, other].map((id) => shown.findIndex((entry) => entry.id === id));
  const from = Math.min(...places);
  return from < 0 ? [other] : shown.slice(from, Math.max(...places) + 1).map(({ id }) => id);
}
