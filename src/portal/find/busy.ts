import { parentAsDrawn } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isPressable } from '../dom/role.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { isShown, type Line } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { nameOf } from '../dom/words/name.ts';
import { readText } from '../dom/words/text.ts';
import { holdsAtMost } from '../dom/words/text-size.ts';

/** "Loading credentials…", but not the business "Loading Dock Pty Ltd". */
const loading =
  /^((loading|please wait|just a moment|one moment)( please)?\W*$|(loading|fetching|retrieving|getting)\b.{0,40}(\.\.|…)\W*$|(loading|fetching|retrieving) (your|the|this|all|more|data|page|details?|records?|results?|businesses|entities|(machine )?credentials?|authorisations?)\b.{0,30}$|please wait\b.{0,40}$)/i;
const saysLoading: LineTest = ({ text }) => text.length < 80 && loading.test(text);

/**
 * Whether the page shows that it is still being filled. It counts only where one can see it: Vuetify puts a hidden progress bar into every
 * card, and a bar that knows how far it is ("step 2 of 4") measures something else.
 */
export const isBusy = oncePerSnapshot((snapshot: Snapshot): boolean => {
  return (
    elementsOf(snapshot, 'busy').some((element) => isFilling(snapshot, element)) ||
    linesThat(snapshot, saysLoading).some((line) => isSeen(snapshot, line) && !isOfPart(line.block)) ||
    elementsOf(snapshot, 'tables').some((table) => isSkeleton(snapshot, table))
  );
});

/** Bootstrap draws a wheel and says "Loading..." to screen readers alone. */
function isSeen({ sight }: Snapshot, line: Line): boolean {
  const region = line.block.closest('[role="status"]') ?? line.pieces[0].element.closest('[role="status"]');
  return isShown(line) || (region !== null && sight.sees(region));
}

function isFilling({ sight }: Snapshot, element: Element): boolean {
  const isBar = element.localName === 'progress' || element.getAttribute('role') === 'progressbar';
  if (isOfPart(element) || (isBar && isMeasure(element))) return false;
  return isBar ? sight.canUse(element) : sight.sees(element) && !isAnnouncer(element);
}

/** A control that waits, and what stands beside the page, are not the page. */
function isOfPart(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAsDrawn(at)) {
    if (
      at.matches(
        'button,a,aside,nav,footer,header,[role="complementary"],[role="navigation"],[role="banner"]',
      )
    )
      return true;
    if (at.hasAttribute('role') && isPressable(at)) return true;
    if (at.matches('main,[role="main"],form,dialog,[role="dialog"],table')) return false;
  }
  return false;
}

function isMeasure(bar: Element): boolean {
  if ((bar.getAttribute('aria-valuenow') ?? '').trim() !== '' || bar.hasAttribute('value')) return true;
  const words = `${bar.getAttribute('aria-valuetext') ?? ''} ${holdsAtMost(bar, 200) ? `${nameOf(bar)} ${bar.textContent}` : ''}`;
  return /\d ?%|\d+ ?(of|\/) ?\d+|\bsteps?\b/i.test(words);
}

/** A small region that is about to say something is not the page's being busy. */
function isAnnouncer(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  const isLive = /^(status|alert|log|timer)$/.test(role) || element.hasAttribute('aria-live');
  return isLive && holdsAtMost(element, 300) && element.querySelector('h1,h2,table,form') === null;
}

/** Grey bars in place of rows: cells in which nothing stands. */
function isSkeleton({ sight }: Snapshot, table: Element): boolean {
  const [first, ...others] = [...table.querySelectorAll('tbody > tr')].slice(0, 3);
  const rows = [first, ...others].filter((row) => row !== undefined);
  return rows.length > 1 && rows.every(isEmptyRow) && sight.sees(table);
}

function isEmptyRow(row: Element): boolean {
  const cells = [...row.children].filter((cell) => cell.localName === 'td');
  return (
    cells.length > 1 &&
    cells.every(
      (cell) =>
        holdsAtMost(cell, 400) &&
        readText(cell.textContent ?? '') === '' &&
        cell.querySelector('input,button,a,img,select,svg') === null,
    )
  );
}
