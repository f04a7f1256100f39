import { isInFooter, isInNavigation } from '../../dom/context.ts';
import type { Work } from '../../dom/slices.ts';
import { type Candidate, type CandidateTest, pressablesThat, type Snapshot } from '../../dom/snapshot.ts';
import { countBelow } from '../../dom/sorted.ts';
import { nameOf } from '../../dom/words/name.ts';
import { readText } from '../../dom/words/text.ts';
import { type List, wholeRow } from '../row.ts';

const mayEdit: CandidateTest = ({ texts }) => texts.some((text) => text.startsWith('edit'));
/** What else a portal lets one edit on such a page. A name goes on after such a word ("Business-1"). */
const ofOthers =
  /^edit (the |your |this |my |all )?(e-?mail|entity|business|address|profile|contact|phone|authoris|representative|user|notification|alert|preference|setting|cookie|column|filter|view|page|account|detail|abn|selected)[a-z]*(?![\w-])/i;

/**
 * Whether there is an "Edit" that is none of the rows that were read: a row that nobody could read is left out of the list without a word, and
 * those that are left must not pass for all. Where a table's buttons stand in a block of their own, there is one for each row.
 */
export function* hasLeftOut(snapshot: Snapshot, list: List): Work<boolean> {
  const rowAt = rowsByPlace(snapshot, list);
  const outside: Candidate[] = [];
  const withOwn = new Set<number>();
  for (const [number, candidate] of pressablesThat(snapshot, mayEdit).entries()) {
    if (number % 8 === 0) yield;
    const row = rowAt(snapshot.walk.indexOf.get(candidate.element) ?? -1);
    if (row >= 0) withOwn.add(row);
    else outside.push(candidate);
  }
  let allowed = list.isTable ? list.rows.length - withOwn.size : 0;
  for (const { element } of outside) {
    yield;
    if (!isEdit(element) || isInFooter(element) || isInNavigation(element)) continue;
    // What is seen of it is dear to ask, and comes last.
    if (snapshot.sight.canUse(element) && --allowed < 0) return true;
  }
  return false;
}

function isEdit(element: Element): boolean {
  const name = readText(nameOf(element));
  return /^edit(?![\p{L}\d])/iu.test(name) && !ofOthers.test(name);
}

/** Tells the number of the row that a place is in, −1 for none. Rows stand apart. */
export function rowsByPlace({ walk }: Snapshot, { rows }: List): (index: number) => number {
  const ranges = rows
    .flatMap((each, row) =>
      wholeRow(each).flatMap((element) => {
        const from = walk.indexOf.get(element);
        return from === undefined ? [] : [{ from, to: walk.ends[from] ?? from, row }];
      }),
    )
    .toSorted((one, other) => one.from - other.from);
  return (index) => {
    const range = ranges[countBelow(ranges, ({ from }) => from, index + 1) - 1];
    return range && index < range.to ? range.row : -1;
  };
}
