import { isPressable } from '../../portal/dom/role.ts';
import { parentAcrossShadow } from '../../portal/dom/visibility.ts';

/** What changed on the page since it was asked last: words alone hide nothing. */
export type Changed = 'words' | 'anything';

/**
 * A quick question for the moment of a change, long before the page is searched again and before the browser paints: is the control still
 * there, to be seen, does it bear the same words, and does it stand in the same row that still shows the same? It may say yes to what the
 * search then refuses, never the other way round.
 *
 * @param row of a list; rows are re-used for others, by moving them or by changing their words in place
 */
export function stillAsShown(control: Element, row: Element | null): (changed?: Changed) => boolean {
  const words = wordsOn(control, row);
  return (changed = 'anything') =>
    isInPage(control) &&
    isIn(row, control) &&
    wordsOn(control, row) === words &&
    // The browser works out the page's styles to say so: on a long page the dearest of these questions.
    (changed === 'words' || isSeen(control));
}

/** Whether only words of the page changed, as a clock or a counter does it, and none of a style sheet. */
export function whatChanged(records: readonly MutationRecord[]): Changed {
  const isWord = ({ type, target }: MutationRecord) =>
    type === 'characterData' && target.parentElement?.localName !== 'style';
  return records.every(isWord) ? 'words' : 'anything';
}

/** A document that was taken out with its frame has no window any more. */
function isInPage(control: Element): boolean {
  return control.isConnected && control.ownerDocument.defaultView !== null;
}

function isSeen(control: Element): boolean {
  return control.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function isIn(row: Element | null, control: Element): boolean {
  if (row === null) return true;
  for (let at: Element | null = control; at; at = parentAcrossShadow(at)) if (at === row) return true;
  return false;
}

function wordsOn(control: Element, row: Element | null): string {
  const own = isPressable(control)
    ? [control.getAttribute('value') ?? '', ...wordsIn(control)]
    : holdsControls(control)
      ? []
      : wordsIn(control);
  // A row's control that is switched off is another one to a person.
  const ofRow = row ? [String(control.matches(switchedOff)), ...wordsIn(row)] : [];
  return [...own, '', ...ofRow].join('\n');
}

const switchedOff = ':disabled, [aria-disabled="true"]';

/** The words of a list change with its rows, and those around a field with what is said of it: that makes neither another one. */
function holdsControls(control: Element): boolean {
  return control.matches(parts) || control.querySelector(parts) !== null;
}

const parts = 'a, button, input, select, textarea, label, tr, li, [role], [contenteditable]';

const spoken = ['aria-label', 'title', 'alt'] as const;

/** More than any row holds: what is larger is asked for its text alone, at the browser's own speed. */
const mostNodes = 500;

/** What it shows and how it is spoken, in open shadow trees too. What stands in a field is never read. */
function wordsIn(element: Element): string[] {
  const words: string[] = [];
  const left: Node[] = [element];
  let seen = 0;
  for (let node = left.pop(); node; node = left.pop()) {
    seen += 1;
    if (seen > mostNodes) return [element.textContent ?? ''];
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    if (node.nodeType !== 1 || (node as Element).localName === 'textarea') continue;
    const each = node as Element;
    words.push(...spoken.map((name) => each.getAttribute(name) ?? ''));
    left.push(...each.childNodes, ...(each.shadowRoot?.childNodes ?? []));
  }
  return words.filter((word) => word !== '');
}
