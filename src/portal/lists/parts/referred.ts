import { groupBy } from '../../../values/group-by.ts';
import { allElementsOf, type Snapshot } from '../../dom/snapshot.ts';
import { countBelow } from '../../dom/sorted.ts';
import { rowsByPlace } from '../more/left-out.ts';
import { type List, type Row, wholeRow } from '../row.ts';

const attributes = ['aria-controls', 'aria-owns', 'aria-details'];
/** More than any list that a person chooses from has. */
const most = 2000;

/** Where something in a row says that it opens or holds something else. */
interface Reference {
  readonly target: Element;
  readonly row: number;
  readonly isOpen: boolean;
}

/** The rows with what stands elsewhere and is opened from them alone: the menu of a row, its panel. Of several that share it, the one that is open. */
export function withReferred(snapshot: Snapshot, list: List): readonly Row[] {
  const rowAt = rowsByPlace(snapshot, list);
  const numberOf = (element: Element) => rowAt(snapshot.walk.indexOf.get(element) ?? -1);
  const references = allElementsOf(snapshot, 'referring')
    .slice(0, most)
    .flatMap((element): Reference[] => {
      const row = numberOf(element);
      const isOpen = element.getAttribute('aria-expanded') === 'true';
      return row < 0 ? [] : targetsOf(element).map((target) => ({ target, row, isOpen }));
    });
  const places = list.rows
    .flatMap(({ element }) => snapshot.walk.indexOf.get(element) ?? [])
    .toSorted((one, other) => one - other);
  const holdsRow = (target: Element) => {
    const from = snapshot.walk.indexOf.get(target) ?? 0;
    const upTo = (end: number) => countBelow(places, (place) => place, end);
    return upTo(snapshot.walk.ends[from] ?? from) > upTo(from);
  };
  const found = [...groupBy(references, ({ target }) => target)].flatMap(([target, from]) => {
    const row = numberOf(target) < 0 && !holdsRow(target) ? onlyRow(from) : null;
    return row === null ? [] : [{ row, target }];
  });
  const byRow = groupBy(found, ({ row }) => row);
  return list.rows.map((row, at) => {
    const parts = byRow.get(at)?.map(({ target }) => target);
    return parts ? { ...row, parts: [...wholeRow(row).slice(1), ...parts] } : row;
  });
}

function targetsOf(element: Element): readonly Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = attributes.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []).filter(Boolean);
  return ids.flatMap((id) => root.getElementById?.(id) ?? []);
}

function onlyRow(from: readonly Reference[]): number | null {
  const open = from.filter(({ isOpen }) => isOpen);
  const [row, other] = new Set((open.length > 0 ? open : from).map((each) => each.row));
  return row !== undefined && other === undefined ? row : null;
}
