import { type Control, controls } from '../controls.ts';
import { isAside, isInBreadcrumb, isInFooter, isInSentence, leadsAway, saves } from '../dom/context.ts';
import { containsAcrossShadow } from '../dom/drawn-tree.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isDisabled } from '../dom/role.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { withoutCount } from '../dom/words/count.ts';
import { withoutIconWord } from '../dom/words/icons.ts';
import { accessibleName, isAsSeen, nameOf, seenText, titleLine, visibleText } from '../dom/words/name.ts';
import { readText, squeeze, squeezeAll } from '../dom/words/text.ts';
import type { ControlId } from '../ids.ts';
import { type Found, notFound } from './found.ts';

/** Names this long (squeezed) may have more after them: the text of the card that is the link. */
const unmistakable = 40;

const squeezed = Object.fromEntries(
  Object.entries(controls).map(([id, control]) => [id, squeezeAll(control.names)]),
) as Record<ControlId, readonly string[]>;

export function wordings(id: ControlId): readonly string[] {
  return squeezed[id];
}

/** Whether a name is one of these wordings; `extra` are words that may stand around it, such as the name of the row. */
export function isNamed(element: Element, names: readonly string[], extra: readonly string[] = []): boolean {
  const fits = (text: string) => isOneOf(squeeze(text), names, extra);
  const spoken = accessibleName(element);
  // Two wordings of one control, one seen and one spoken, do not contradict each other.
  if (!isAsSeen(element, spoken) && !fits(seenText(element))) return false;
  if (fits(spoken) || fits(withoutIconWord(spoken))) return true;
  if (element.childElementCount === 0) return false;
  const withIcons = accessibleName(element, { withIcons: true });
  return (
    fits(withIcons) ||
    fits(withoutIconWord(withIcons)) ||
    titlesIn(element).some((title) => names.includes(squeeze(title))) ||
    [element, ...headingsIn(element)].some((each) => isCounted(each, names))
  );
}

/** Of shorter names a number says which one is meant: "Next 2" is a page, and "Edit 2" of a row. */
const shortestCounted = 7;

/** Whether it is one of these names with a count at its end. */
function isCounted(element: Element, names: readonly string[]): boolean {
  const name = squeeze(withoutCount(element));
  return name.length >= shortestCounted && names.includes(name);
}

function isOneOf(name: string, names: readonly string[], extra: readonly string[]): boolean {
  return names.some(
    (each) =>
      name === each ||
      (each.length >= unmistakable && name.startsWith(each)) ||
      (name.startsWith(each) && extra.includes(name.slice(each.length))),
  );
}

/** What names a card that can be pressed as a whole: its headings, and its first line. */
function titlesIn(card: Element): string[] {
  return [...headingsIn(card).map((heading) => visibleText(heading)), titleLine(card)];
}

function headingsIn(card: Element): readonly Element[] {
  return [...card.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]')];
}

/** First stage: text that could be it, whatever is hidden in it. */
export const couldBe = Object.fromEntries(
  Object.entries(squeezed).map(([id, names]) => [
    id,
    ({ texts }: Candidate) => texts.some((text) => names.some((name) => text.includes(name))),
  ]),
) as Record<ControlId, (candidate: Candidate) => boolean>;

/** Help, footers, breadcrumbs and links to elsewhere have the same words as controls. */
export function isDecoy(element: Element, control: Control): boolean {
  return (
    isInFooter(element) ||
    isInBreadcrumb(element) ||
    (!control.inSentence && (isInSentence(element) || isAside(element))) ||
    (!control.leadsAway && leadsAway(element) && !(control.saves && saves(element, control.saves)))
  );
}

/** The candidates that have the control's name, shown and not. An element around another one that has it too is left out. */
export function matching(snapshot: Snapshot, id: ControlId): Matching {
  questions[id] ??= oncePerSnapshot((each) => match(each, id));
  return questions[id](snapshot);
}

interface Matching {
  readonly shown: readonly Element[];
  readonly hidden: readonly Element[];
}

const questions: Partial<Record<ControlId, (snapshot: Snapshot) => Matching>> = {};

/** Where so many bear the name of a control, none is it, and no more of them have to be asked for their names. */
const mostAlike = 30;

function match(snapshot: Snapshot, id: ControlId): Matching {
  const control = controls[id];
  const names = wordings(id);
  const shown: Element[] = [];
  const hidden: Element[] = [];
  for (const { element, texts } of pressablesThat(snapshot, couldBe[id])) {
    if (shown.length >= mostAlike) break;
    if (isDecoy(element, control)) continue;
    if (!snapshot.sight.canUse(element)) {
      if (hidden.length < mostAlike && isAbout(texts, names)) hidden.push(element);
    } else if (isNamed(element, names)) shown.push(element);
  }
  return { shown: innermost(shown), hidden };
}

/** For what is not shown its parts cannot be told apart: an icon's word beside the name is let pass. */
function isAbout(texts: readonly string[], names: readonly string[]): boolean {
  return texts.some((text) => names.some((name) => text.includes(name) && text.length <= name.length + 12));
}

/** Those that hold none of the others. They come in the order of the page, so what holds any of them holds the next. */
export function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element, at) => {
    const next = elements[at + 1];
    return next === undefined || !containsAcrossShadow(element, next);
  });
}

/** The one that is left, or why there is none. */
export function onlyOne(shown: readonly Element[], hidden: readonly Element[] = []): Found {
  const [element, second] = shown;
  if (element && second) return { kind: 'ambiguous', count: shown.length };
  if (element) return { kind: isDisabled(element) ? 'disabled' : 'found', element, name: nameOf(element) };
  const [unseen] = hidden;
  return unseen ? { kind: 'hidden', name: readText(unseen.textContent ?? '') || nameOf(unseen) } : notFound;
}
