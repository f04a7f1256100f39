import { isInFooter } from '../../dom/context.ts';
import { isDisabled } from '../../dom/role.ts';
import type { Work } from '../../dom/slices.ts';
import {
  type CandidateTest,
  elementsOf,
  type LineTest,
  linesThat,
  pressablesThat,
  type Snapshot,
} from '../../dom/snapshot.ts';
import { fieldNames, labelsOf } from '../../dom/words/labels.ts';
import { isShown, type Line } from '../../dom/words/lines.ts';
import { squeeze } from '../../dom/words/text.ts';
import type { List } from '../row.ts';
import { hasLeftOut, rowsByPlace } from './left-out.ts';
import { hasShutRows } from './shut-rows.ts';

const range = /\b(\d{1,5})\s*(?:-|–|—|to)\s*(\d{1,5})\s+(?:of|from|\/)\s+(\d{1,6})\b/i;
const part =
  /\b(?:showing|displaying|viewing)?\s*(\d{1,5})\s+(?:out )?of\s+(\d{1,6})\b(?:\s+(?:results?|records?|items?|entries|rows?|credentials?|machine credentials?))?/i;
const page = /\bpage\s+(\d{1,4})\s*(?:of|\/)\s*(\d{1,4})\b/i;
const ofRows = /showing|displaying|viewing|results?|records?|items?|entries|rows?|credential/i;
/** A date ("01/02/2028") counts nothing. */
const mayCount: LineTest = ({ text }) =>
  text.length < 120 && (range.test(text) || page.test(text) || part.test(text));
const saysFiltered: LineTest = ({ text }) =>
  text.length < 120 &&
  /^(filtered by|filters? (applied|active)|active filters?|search results? for|results? for|\d+ filters?\b)/i.test(
    text,
  );
const goesOn: CandidateTest = ({ texts }) =>
  texts.some((text) =>
    /^((go|goto)?(next(page){0,2}(\d+(of\d+)?)?|page\d+)|(load|show|view|see)(all|more)?\d*(more)?(machine|other)*(credential|result|item|record|row|entries|page)*)s?$/.test(
      text,
    ),
  );
/** "View" alone opens what it stands beside. */
const isShowing = (texts: readonly string[]) =>
  texts.some((text) =>
    /^(show|view|see|load|viewcredential|showcredential|viewmachinecredential)$/.test(text),
  );
const isPageNumber: CandidateTest = ({ texts }) =>
  texts.some((text) => /^\d{1,3}$/.test(text) && Number(text) > 1);
const clearsFilter: CandidateTest = ({ texts }) =>
  texts.some((text) => /^(clear|reset|remove)(all|the|this)*(filter|search)/.test(text));
const filterNames = /^(search|filter|find|status|credentialstatus|filterby|show|view)/;

/**
 * Whether the page says that there are more rows than were read: a count, a pager, a filter that is set, a search with a word in it, an
 * "Edit" of none of them, rows that are shut.
 */
export function* hasMoreRows(snapshot: Snapshot, list: List | null): Work<boolean> {
  if ((list !== null && countsMore(list)) || isNarrowed(snapshot)) return true;
  const shown = list?.rows.length ?? 0;
  for (const line of linesThat(snapshot, mayCount)) {
    yield;
    if (saysMore(line, shown) && isShown(line) && !isInFooter(line.block)) return true;
  }
  for (const line of linesThat(snapshot, saysFiltered)) {
    yield;
    if (isShown(line)) return true;
  }
  const rowAt = list ? rowsByPlace(snapshot, list) : () => -1;
  for (const test of [goesOn, isPageNumber, clearsFilter]) {
    for (const { element, texts } of pressablesThat(snapshot, test)) {
      yield;
      if (isShowing(texts)) continue;
      // What is seen of it is dear to ask, and comes last.
      const isElsewhere = rowAt(snapshot.walk.indexOf.get(element) ?? -1) < 0 && !isCurrent(element);
      if (isElsewhere && !isDisabled(element) && !isInFooter(element) && snapshot.sight.canUse(element))
        return true;
    }
  }
  return list !== null && ((yield* hasLeftOut(snapshot, list)) || (yield* hasShutRows(snapshot, list)));
}

/** The number of the page that is shown leads nowhere else. */
function isCurrent(element: Element): boolean {
  return !/^(false|)$/.test(element.getAttribute('aria-current') ?? '');
}

function saysMore({ text }: Line, shown: number): boolean {
  const [from, to, all] = (range.exec(text) ?? []).slice(1).map(Number);
  if (from !== undefined && to !== undefined && all !== undefined) return to - from + 1 < all;
  const pages = page.exec(text)?.[2];
  if (pages !== undefined) return Number(pages) > 1;
  const [some, total] = (part.exec(text) ?? []).slice(1).map(Number);
  return some !== undefined && total !== undefined && some < total && (some === shown || ofRows.test(text));
}

/** A search field with a word in it, or a choice of status that is not the first. */
function isNarrowed(snapshot: Snapshot): boolean {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields', 'input,select')
    .slice(0, 40)
    .some((field) => {
      const isSearch = field.matches('input[type="search"],[role="searchbox"]');
      const isText = isSearch || field.matches('input[type="text"],input:not([type])');
      if (!isText && field.localName !== 'select') return false;
      if (!isSearch && !fieldNames(field, labels).some((name) => filterNames.test(name))) return false;
      if (!snapshot.sight.canUse(field)) return false;
      if (field.localName !== 'select') return (field as HTMLInputElement).value.trim() !== '';
      const chosen = (field as HTMLSelectElement).selectedOptions[0];
      return (
        chosen !== undefined &&
        chosen.index > 0 &&
        chosen.value !== '' &&
        !/^(all|any|every)/.test(squeeze(chosen.text))
      );
    });
}

/** A grid that draws only the rows in sight says how many there are, those of its head among them (ARIA 1.2, aria-rowcount, read 2026-11-29). */
function countsMore({ element, rows }: List): boolean {
  const grid = element.closest('[aria-rowcount]');
  const counted = Number(grid?.getAttribute('aria-rowcount') ?? 0);
  if (!grid || counted === -1 || counted <= rows.length + 1) return counted === -1;
  // Columns that stay in place draw each row once more.
  const drawn = [...grid.querySelectorAll('[aria-rowindex]')].map((row) => row.getAttribute('aria-rowindex'));
  return new Set(drawn).size < counted;
}
