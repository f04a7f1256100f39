import { isAbn, readAbn } from '../../../values/abn.ts';
import { isAside, isInFooter, isInNavigation } from '../../dom/context.ts';
import { containsAcrossShadow } from '../../dom/drawn-tree.ts';
import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import {
  type Candidate,
  elementsOf,
  pressablesNear,
  pressablesThat,
  type Snapshot,
} from '../../dom/snapshot.ts';
import { fieldNames, labelsOf } from '../../dom/words/labels.ts';
import { isShown } from '../../dom/words/lines.ts';
import { type LineTest, linesThat } from '../../dom/words/lines-of.ts';
import { holdsAtMost } from '../../dom/words/text-size.ts';
import { commonAncestor, findList, type Row } from '../../lists/rows.ts';
import { type Found, notFound } from '../found.ts';
import { matching } from '../matching.ts';
import { rowsToLink } from './link-buttons.ts';
import { choosingTitle, contentHeadings, isLinking } from './linking-title.ts';

const choosable = 'input[type="checkbox"],input[type="radio"],[role="checkbox"],[role="radio"]';
/** Ticks that choose no business. */
const otherTicks = /accept|agree|understand|consent|declar|remember|email|address|all$/;
/** Squeezed: the end of a company's name, or of a trust's that is a name and not only its kind ("Family trust"). */
const company = /.{3}(ptyltd|ptylimited|proprietarylimited|coltd)$|^the.{3,}(trust|trustee)$/;
/** "Select the business that you want to act for": what is chosen is not linked. */
const saysActing: LineTest = ({ text }) =>
  text.length < 300 && /\bact(ing)? (for|on behalf)\b|\bon behalf of\b/i.test(text);
const isNext = ({ texts }: Candidate) => texts.includes('next');
/** No row reaches beyond one of these. */
const beyondRow =
  'main,form,body,table,tbody,fieldset,ul,ol,section,dialog,[role="main"],[role="dialog"],[role="group"],[role="radiogroup"],' +
  '[role="list"],[role="table"],[role="grid"]';

interface Choice {
  /** The row of the list that the tick box is in, and where its label stands apart from it, that. */
  readonly elements: readonly Element[];
  readonly isBusiness: boolean;
  readonly isRadio: boolean;
}

/**
 * What holds the businesses that can be linked, each with a tick box, or each a link; null when this page shows none to be linked. RPA:
 * "select the business or businesses", so several can be ticked. A page on which one business is chosen to act for has radio buttons and
 * says so, or links.
 */
export const linkableBusinesses = oncePerSnapshot((snapshot: Snapshot): Element | null => {
  const title = choosingTitle(snapshot);
  if (!title && !isLinking(snapshot)) return null;
  if (contentHeadings(snapshot).some((heading) => heading.startsWith('renew'))) return null;
  if (matching(snapshot, 'continue').shown.length === 0) return linkedRows(snapshot);
  const choices = choicesOf(snapshot);
  const businesses = choices.filter(({ isBusiness }) => isBusiness);
  const isAboutLinking = title === 'link' || isLinking(snapshot);
  const mayBeOne = isAboutLinking || !linesThat(snapshot, saysActing).some(isShown);
  // Where most are businesses, so are those that do not show it.
  const all = 2 * businesses.length > choices.length ? choices : businesses;
  const fitting = mayBeOne ? all : businesses.filter(({ isRadio }) => !isRadio);
  // A list of names alone is told by its heading.
  const chosen = fitting.length === 0 && isAboutLinking && title ? choices : fitting;
  return around(chosen.flatMap(({ elements }) => elements)) ?? (isAboutLinking ? linkedRows(snapshot) : null);
});

export function findLinkableBusinesses(snapshot: Snapshot): Found {
  const element = linkableBusinesses(snapshot);
  return element ? { kind: 'found', element, name: '' } : notFound;
}

/**
 * Whether a business is picked for something, with "Continue" to go on: in the list of entities one is opened, or picked to act for. A pager's
 * "Next" goes on to more rows of it.
 */
export const picksBusiness = oncePerSnapshot((snapshot: Snapshot): boolean => {
  const businesses = choicesOf(snapshot).filter(({ isBusiness }) => isBusiness);
  if (businesses.length === 0) return false;
  if (businesses.every(({ isRadio }) => isRadio) && linesThat(snapshot, saysActing).some(isShown))
    return false;
  if (matching(snapshot, 'continue').shown.length > 0) return true;
  const next = pressablesThat(snapshot, isNext).some(
    ({ element }) => snapshot.sight.canUse(element) && !isInNavigation(element),
  );
  return next && pressedRows(snapshot) === null;
});

/** Whether something is asked that is not a consent: then it is not the beginning, and "Continue" alone does not lead on. */
export function hasChoices(snapshot: Snapshot): boolean {
  return choicesOf(snapshot).length > 0 || hasRadios(snapshot) || hasToggles(snapshot);
}

/** What stands in the footer or beside the content is on every page: a newsletter, how the page is shown. */
function isApart(element: Element): boolean {
  return isInFooter(element) || isAside(element);
}

/** One of several, whatever it is that they are about. */
function hasRadios(snapshot: Snapshot): boolean {
  const radios = elementsOf(snapshot, 'fields', 'input[type="radio"],[role="radio"]');
  return radios.some(
    (radio) =>
      !isApart(radio) && [radio, radio.parentElement].some((each) => each && snapshot.sight.canUse(each)),
  );
}

/** "Yes" and "No" as buttons of which one stays pressed (ARIA 1.2, aria-pressed). */
function hasToggles({ candidates, isInUse }: Snapshot): boolean {
  return candidates.some(
    ({ candidate, order }) =>
      isInUse(order) && candidate.element.hasAttribute('aria-pressed') && !isApart(candidate.element),
  );
}

/** A list of businesses under a title of linking, where each can be pressed or has a button "Link". */
function linkedRows(snapshot: Snapshot): Element | null {
  if (!isLinking(snapshot) && choosingTitle(snapshot) !== 'link') return null;
  return pressedRows(snapshot) ?? around(rowsToLink(snapshot, beyondRow));
}

function pressedRows(snapshot: Snapshot): Element | null {
  const list = findList(snapshot, 'entities');
  const canPress = (row: Row) => pressablesNear(snapshot, row.element).length > 0;
  return list && list.rows.length > 0 && list.rows.every(canPress) ? list.element : null;
}

const choicesOf = oncePerSnapshot((snapshot: Snapshot): readonly Choice[] => {
  const { sight } = snapshot;
  const labels = labelsOf(snapshot);
  const buttons = matching(snapshot, 'continue').shown;
  return elementsOf(snapshot, 'fields', choosable).flatMap((element) => {
    const own = labels.get(element) ?? [];
    // A tick box is often drawn by its label, or by what is around it.
    const isShown = [element, ...own, element.parentElement].some((each) => each && sight.canUse(each));
    const names = fieldNames(element, labels);
    if (!isShown || isApart(element) || names.some((name) => otherTicks.test(name))) return [];
    const row = rowAround(element, buttons);
    const text = holdsAtMost(row, 1000) ? (row.textContent ?? '') : '';
    const isBusiness =
      readAbn(text) !== null ||
      names.some((name) => isAbn(/\d{11}/.exec(name)?.[0] ?? '') || company.test(name));
    const isRadio = element.matches('input[type="radio"],[role="radio"]');
    return [{ elements: [row, ...own.filter((label) => sight.canUse(label))], isBusiness, isRadio }];
  });
});

/** The biggest block that has this tick box and no other, and is not yet the whole list or the page. */
function rowAround(choice: Element, buttons: readonly Element[]): Element {
  let row = choice;
  for (let at = choice.parentElement; at && !at.matches(beyondRow); at = at.parentElement) {
    const block: Element = at;
    if (block.querySelectorAll(choosable).length > 1 || block.querySelector('h1,h2,table')) break;
    if (buttons.some((button) => containsAcrossShadow(block, button))) break;
    row = block;
  }
  return row;
}

function around(elements: readonly Element[]): Element | null {
  const [first, second] = elements;
  if (!first || !second) return first ?? null;
  return elements.find((each) => elements.every((other) => each.contains(other))) ?? commonAncestor(elements);
}
