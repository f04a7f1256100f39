import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import type { Snapshot } from '../../dom/snapshot.ts';
import { readText, squeeze } from '../../dom/words/text.ts';

const buttons = 'button,[role="button"],summary';
const headings = 'h2,h3,h4,h5,h6,[role="heading"]';
/** What a head opens may have blocks of its own (levels). */
const mostLevels = 6;
/** Longer is no list that opens part by part. */
const mostParts = 400;

/** A head, mostly a button, and the part beside it that it opens. */
export interface Panel {
  readonly head: Element;
  readonly panel: Element;
}

/**
 * The panels of the accordion that an element is a part of: the children of one parent are by turns a head and its panel, or each of them holds
 * the two. Null where anything else stands among them, as nothing says then whose head it is, and where the heads say the same.
 */
export function panelsAround(snapshot: Snapshot, element: Element): readonly Panel[] | null {
  let at = element.parentElement;
  for (let level = 0; at && level < mostLevels; level++, at = at.parentElement) {
    const panels = panelsIn(snapshot, at);
    if (panels) return panels;
  }
  return null;
}

/** The head of the panel that an element stands in, which is not larger than this card, or that stands in it. */
export function headOver(snapshot: Snapshot, element: Element, card: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < mostLevels && card.contains(at); level++, at = at.parentElement) {
    const head = at.parentElement && panelsIn(snapshot, at.parentElement) && headsOf(snapshot).get(at);
    if (head) return head;
  }
  return null;
}

const knownPanels = oncePerSnapshot(() => new Map<Element, readonly Panel[] | null>());
/** By the panel, and by what holds a head and its panel and nothing else. */
const headsOf = oncePerSnapshot(() => new Map<Element, Element>());

function panelsIn(snapshot: Snapshot, parent: Element): readonly Panel[] | null {
  const known = knownPanels(snapshot);
  const before = known.get(parent);
  if (before !== undefined) return before;
  const children = [...parent.children];
  const isLong = children.length > 2 * mostParts;
  const apart = isLong ? null : pairs(children);
  const panels = isLong ? null : (apart ?? together(children.map((each) => pairs([...each.children]))));
  const words = ({ head }: Panel) => squeeze(readText((head.textContent ?? '').slice(0, 400)));
  const answer = new Set(panels?.map(words)).size > 1 ? panels : null;
  for (const { head, panel } of answer ?? []) {
    headsOf(snapshot).set(panel, head);
    if (!apart && head.parentElement) headsOf(snapshot).set(head.parentElement, head);
  }
  known.set(parent, answer);
  return answer;
}

function pairs(children: readonly Element[]): readonly Panel[] | null {
  if (children.length === 0 || children.length % 2 > 0) return null;
  const panels = children.flatMap((head, at) => {
    const panel = children[at + 1];
    return at % 2 === 0 && panel ? [{ head, panel }] : [];
  });
  return panels.every(({ head, panel }) => isHead(head) && !isHead(panel)) ? panels : null;
}

function together(all: readonly (readonly Panel[] | null)[]): readonly Panel[] | null {
  const panels = all.flatMap((each) => (each?.length === 1 ? each : []));
  return panels.length === all.length ? panels : null;
}

/** A button, alone, in a heading of its own, or with nothing beside it in a block where it says whether it is open. */
function isHead(element: Element): boolean {
  if (element.matches(buttons)) return true;
  const only = element.childElementCount === 1 ? element.firstElementChild : null;
  if (!only?.matches(buttons)) return false;
  if (element.matches(headings)) return true;
  return only.hasAttribute('aria-expanded') && element.textContent?.trim() === only.textContent?.trim();
}
