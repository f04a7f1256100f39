import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import type { Snapshot } from '../../dom/snapshot.ts';
import { readText, squeeze } from '../../dom/words/text.ts';

const buttons = 'button,[role="button"],summary';
const headings = 'h2,h3,h4,h5,h6,[role="heading"]';
/** Wrappers around what a head opens (levels). */
const mostWrappers = 3;
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
  for (let at = element, level = 0; level < mostWrappers; level++) {
    const parent: Element | null = at.parentElement;
    if (!parent) return null;
    if (parent.childElementCount > 1) return panelsIn(snapshot, parent);
    at = parent;
  }
  return null;
}

/** The head of the panel that an element stands in, or that stands in it. */
export function headOver(snapshot: Snapshot, element: Element): Element | null {
  const panels = panelsAround(snapshot, element);
  return (
    panels?.find(({ head, panel }) => panel.contains(element) || element === head.parentElement)?.head ?? null
  );
}

const knownPanels = oncePerSnapshot(() => new Map<Element, readonly Panel[] | null>());

function panelsIn(snapshot: Snapshot, parent: Element): readonly Panel[] | null {
  const known = knownPanels(snapshot);
  const before = known.get(parent);
  if (before !== undefined) return before;
  const children = [...parent.children];
  const panels =
    children.length > 2 * mostParts
      ? null
      : (pairs(children) ?? together(children.map((each) => pairs([...each.children]))));
  const heads = new Set(panels?.map(({ head }) => squeeze(readText((head.textContent ?? '').slice(0, 400)))));
  const answer = heads.size > 1 ? panels : null;
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

/** A button, alone or in a heading of its own. */
function isHead(element: Element): boolean {
  if (element.matches(buttons)) return true;
  const only =
    element.matches(headings) && element.childElementCount === 1 ? element.firstElementChild : null;
  return only?.matches(buttons) ?? false;
}
