import { readAbn } from '../../../values/abn.ts';
import { controls } from '../../controls.ts';
import { isInFooter, isInNavigation, isInSentence } from '../../dom/context.ts';
import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import { inputType, typable } from '../../dom/role.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../../dom/snapshot.ts';
import { parentAcrossShadow } from '../../dom/visibility.ts';
import { isShown } from '../../dom/words/lines.ts';
import { type LineTest, linesThat } from '../../dom/words/lines-of.ts';
import { readText } from '../../dom/words/text.ts';
import { holdsAtMost } from '../../dom/words/text-size.ts';
import { findList } from '../../lists/rows.ts';
import { isDecoy, isNamed, matching } from '../matching.ts';
import { isLinking } from './linking-title.ts';

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

/** Squeezed. RPA has "Continue"; the others are inferred (2026-12-01). */
const others = ['next', 'nextstep', 'saveandcontinue', 'saveandnext'];
/** What ends a step that shows or asks for something. */
const endings = ['confirm', 'confirmandcontinue', 'review', 'reviewandcontinue'];
/** Anything on a page may be sent: this one ends nothing but a step in which something is typed. */
const sending = 'submit';
const all = [...others, ...endings, sending];
const isOther = ({ texts }: Candidate) => texts.some((text) => all.includes(text));
const isPageNumber = ({ texts }: Candidate) => texts.some((text) => /^(page)?\d{1,3}$/.test(text));
/** "Page 1 of 3", "1–10 of 24", "Showing 10 of 24 businesses". */
const isPager: LineTest = ({ text }) =>
  text.length < 80 &&
  /^(page \d+ (of|\/)|showing \d|\d+ ?(-|–|to) ?\d+ of \d|(rows|items|results|records) per page)/i.test(text);

/**
 * What leads from one page of linking to the next: "Continue", and where there is none, "Next" or "Confirm" under the title of linking, where no list is
 * whose pages it could turn.
 */
export const leadsOn = oncePerSnapshot((snapshot: Snapshot): readonly Element[] => {
  const named = matching(snapshot, 'continue').shown;
  if (named.length > 0 || !isLinking(snapshot)) return named;
  const next = pressablesThat(snapshot, isOther)
    .map(({ element }) => element)
    .filter(
      (element) =>
        snapshot.sight.canUse(element) &&
        isNamed(element, all) &&
        !isDecoy(element, controls.continue) &&
        !isInNavigation(element) &&
        (!isNamed(element, [sending]) || endsForm(snapshot, element)),
    );
  return next.length > 0 && !turnsPages(snapshot) ? next : [];
});

/** Whether all that can be typed on the page is asked before it. */
function endsForm({ sight, walk }: Snapshot, element: Element): boolean {
  const orderOf = (each: Element) => walk.indexOf.get(each) ?? -1;
  const fields = walk.kinds.fields.flatMap((index) => {
    const field = walk.elements[index];
    return field && isTyped(field) && sight.canUse(field) ? [field] : [];
  });
  return fields.length > 0 && fields.every((field) => orderOf(field) < orderOf(element));
}

function isTyped(field: Element): boolean {
  return (
    field.matches(typable) && !/^(hidden|checkbox|radio|button|submit|image|reset)$/.test(inputType(field))
  );
}

function turnsPages(snapshot: Snapshot): boolean {
  return (
    linesThat(snapshot, isPager).some(isShown) ||
    pressablesThat(snapshot, isPageNumber).some(({ element }) => snapshot.sight.canUse(element)) ||
    (findList(snapshot, 'entities')?.rows.length ?? 0) > 0
  );
}
