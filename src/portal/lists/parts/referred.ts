import type { Snapshot } from '../../dom/snapshot.ts';
import { countBelow } from '../../dom/sorted.ts';
import { rowsByPlace } from '../more/left-out.ts';
import { type List, type Row, wholeRow } from '../row.ts';

const references = ['aria-controls', 'aria-owns', 'aria-details'];
const selector = references.map((name) => `[${name}]`).join(',');
/** More than any list that a person chooses from has. */
const most = 2000;

/** Where something in a row says that it opens or holds something else. */
interface Reference {
  readonly row: number;
  readonly isOpen: boolean;
}

/** The rows with what stands elsewhere and is opened from them alone: the menu of a row, its panel. Of several that share it, the one that is open. */
export function withReferred(snapshot: Snapshot, list: List): readonly Row[] {
  const rowAt = rowsByPlace(snapshot, list);
  const numberOf = (element: Element) => rowAt(snapshot.walk.indexOf.get(element) ?? -1);
  const to = new Map<Element, Reference[]>();
  const all = snapshot.places.flatMap((place) => [...place.querySelectorAll(selector)]);
  for (const element of all.slice(0, most)) {
    const row = numberOf(element);
    if (row < 0) continue;
    const isOpen = element.getAttribute('aria-expanded') === 'true';
    for (const target of targetsOf(element)) to.set(target, [...(to.get(target) ?? []), { row, isOpen }]);
  }
  const found = new Map<number, Element[]>();
  const places = list.rows
    .flatMap(({ element }) => snapshot.walk.indexOf.get(element) ?? [])
    .toSorted((one, other) => one - other);
  const holdsRow = (target: Element) => {
    const from = snapshot.walk.indexOf.get(target) ?? 0;
    const upTo = (end: number) => countBelow(places, (place) => place, end);
    return upTo(snapshot.walk.ends[from] ?? from) > upTo(from);
  };
  for (const [target, from] of to) {
    const row = onlyRow(from);
    if (row !== null && numberOf(target) < 0 && !holdsRow(target))
      found.set(row, [...(found.get(row) ?? []), target]);
  }
  return list.rows.map((row, at) => {
    const parts = found.get(at);
    return parts ? { ...row, parts: [...wholeRow(row).slice(1), ...parts] } : row;
  });
}

function targetsOf(element: Element): readonly Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = references.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []).filter(Boolean);
  return ids.flatMap((id) => root.getElementById?.(id) ?? []);
}

function onlyRow(from: readonly Reference[]): number | null {
  const open = from.filter(({ isOpen }) => isOpen);
  const [row, other] = new Set((open.length > 0 ? open : from).map((each) => each.row));
  return row !== undefined && other === undefined ? row : null;
}
