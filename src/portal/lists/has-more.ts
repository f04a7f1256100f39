import { isInFooter } from '../dom/context.ts';
import { isDisabled } from '../dom/role.ts';
import {
  type CandidateTest,
  elementsOf,
  isInside,
  type LineTest,
  linesThat,
  pressablesThat,
  type Snapshot,
} from '../dom/snapshot.ts';
import { fieldNames, labelsOf } from '../dom/words/labels.ts';
import { isShown } from '../dom/words/lines.ts';
import { squeeze } from '../dom/words/text.ts';
import type { List } from './row.ts';

const range = /\b(\d{1,5})\s*(?:-|–|—|to)\s*(\d{1,5})\s+(?:of|from|\/)\s+(\d{1,6})\b/i;
const part =
  /\b(?:showing|displaying|viewing)?\s*(\d{1,5})\s+(?:out )?of\s+(\d{1,6})\b(?:\s+(?:results?|records?|items?|entries|rows?|credentials?|machine credentials?))?/i;
const page = /\bpage\s+(\d{1,4})\s*(?:of|\/)\s*(\d{1,4})\b/i;
const counts: LineTest = ({ text }) => text.length < 120 && /\d\s*((out )?of|\/|from)\s*\d/i.test(text);
const saysFiltered: LineTest = ({ text }) =>
  text.length < 120 &&
  /^(filtered by|filters? (applied|active)|active filters?|search results? for|results? for|\d+ filters?\b)/i.test(
    text,
  );
const goesOn: CandidateTest = ({ texts }) =>
  texts.some((text) =>
    /^((go|goto)?(next|nextpage|page\d+)|(load|show|view|see)(all|more)?\d*(more)?(machine|other)*(credential|result|item|record|row|entries|page)*)s?$/.test(
      text,
    ),
  );
const isShowing: CandidateTest = ({ texts }) =>
  texts.some((text) =>
    /^(show|view|see|load|viewcredential|showcredential|viewmachinecredential)$/.test(text),
  );
const isPageNumber: CandidateTest = ({ texts }) =>
  texts.some((text) => /^\d{1,3}$/.test(text) && Number(text) > 1);
const clearsFilter: CandidateTest = ({ texts }) =>
  texts.some((text) => /^(clear|reset|remove)(all|the|this)*(filter|search)/.test(text));
const filterNames = /^(search|filter|find|status|credentialstatus|filterby|show|view)/;

/** Whether the page says that there are more rows than it shows: a count, a pager, a filter that is set, a search with a word in it. */
export function hasMoreRows(snapshot: Snapshot, list: List | null): boolean {
  const isOffered = (test: CandidateTest) =>
    pressablesThat(snapshot, test).some(
      (candidate) =>
        snapshot.sight.canUse(candidate.element) &&
        !isDisabled(candidate.element) &&
        !isShowing(candidate) &&
        !isInFooter(candidate.element) &&
        !list?.rows.some((row) => isInside(snapshot, candidate.element, row.element)),
    );
  return (
    saysMore(snapshot, list?.rows.length ?? 0) ||
    [goesOn, isPageNumber, clearsFilter].some(isOffered) ||
    linesThat(snapshot, saysFiltered).some(isShown) ||
    isNarrowed(snapshot) ||
    (list !== null && countsMore(list))
  );
}

function saysMore(snapshot: Snapshot, shown: number): boolean {
  return linesThat(snapshot, counts).some((line) => {
    if (!isShown(line) || isInFooter(line.block)) return false;
    const [from, to, all] = (range.exec(line.text) ?? []).slice(1).map(Number);
    if (from !== undefined && to !== undefined && all !== undefined) return to - from + 1 < all;
    const pages = Number(page.exec(line.text)?.[2] ?? 1);
    if (page.test(line.text)) return pages > 1;
    const [some, total] = (part.exec(line.text) ?? []).slice(1).map(Number);
    return (
      some !== undefined &&
      total !== undefined &&
      some < total &&
      (some === shown ||
        /showing|displaying|viewing|results?|records?|items?|entries|rows?|credential/i.test(line.text))
    );
  });
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

/** A grid that draws only the rows in sight says how many there are (ARIA 1.2, aria-rowcount, read 2026-11-29). */
function countsMore({ element, rows }: List): boolean {
  const counted = Number(element.closest('[aria-rowcount]')?.getAttribute('aria-rowcount') ?? 0);
  return counted === -1 || counted > rows.length + 1;
}
