import { readAbn } from '../../values/abn.ts';
import { isInFooter, isInNavigation, isInSentence } from '../dom/context.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { parentAcrossShadow } from '../dom/visibility.ts';
import { readText } from '../dom/words/text.ts';
import { holdsAtMost } from '../dom/words/text-size.ts';

/** In each row of businesses that can be linked one at a time; inferred (2026-11-29). "Link my business" leads to them and is none. */
const choose = /^(link|select|choose|add)(this)?(business|entity)?$/;
const longestRow = 600;
const isChoose = ({ texts }: Candidate) => texts.some((text) => choose.test(text));

/**
 * The rows with a button "Link" or "Select" each: the biggest block with one such button that says something beside it. Two tell each other;
 * one alone needs an ABN.
 */
export function rowsToLink(snapshot: Snapshot, beyondRow: string): Element[] {
  const buttons = pressablesThat(snapshot, isChoose)
    .map(({ element }) => element)
    .filter(
      (element) =>
        snapshot.sight.canUse(element) &&
        !isInFooter(element) &&
        !isInNavigation(element) &&
        !isInSentence(element),
    );
  const held = buttonsHeld(buttons);
  const rows = buttons.flatMap((button) => {
    const row = rowAround(button, beyondRow, held);
    return row && saysMoreThan(button, row) ? [row] : [];
  });
  const isCertain = rows.length > 1 || rows.some((row) => readAbn(row.textContent ?? '') !== null);
  return isCertain && rows.length === buttons.length ? rows : [];
}

/** How many of the buttons each element around them holds. */
function buttonsHeld(buttons: readonly Element[]): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const button of buttons)
    for (let at = parentAcrossShadow(button); at; at = parentAcrossShadow(at))
      held.set(at, (held.get(at) ?? 0) + 1);
  return held;
}

function rowAround(
  button: Element,
  beyondRow: string,
  held: ReadonlyMap<Element, number>,
): Element | undefined {
  let row: Element | undefined;
  for (let at = parentAcrossShadow(button); at && held.get(at) === 1; at = parentAcrossShadow(at)) {
    // A section may be a card, but it is no row where it holds the page's title.
    const isCard = at.localName === 'section' && at.querySelector('h1') === null;
    if (at.matches(beyondRow) && !isCard) break;
    row = at;
  }
  return row;
}

function saysMoreThan(button: Element, row: Element): boolean {
  if (!holdsAtMost(row, longestRow)) return false;
  return readText(row.textContent ?? '').length > readText(button.textContent ?? '').length + 1;
}
