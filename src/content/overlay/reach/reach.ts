import { isPressable } from '../../../portal/dom/role.ts';
import { elementUnder, fromOutermost, type Point } from './element-under.ts';

/**
 * Whether a press on a control would hit it. `out-of-view`: nothing of it is in the window, or the browser does not tell, so that nobody can
 * say.
 */
export type Reach = 'free' | 'covered' | 'out-of-view';

/** What a press on the control would hit now, by the browser's own word: its middle, as far as it is in view. */
export function reachOf(control: Element): Reach {
  return coverOf(control).reach;
}

/** As `reachOf`, with what lies over the control. */
export function coverOf(control: Element): { readonly reach: Reach; readonly cover: Element | null } {
  const box = visibleBox(control);
  if (box === null) return { reach: 'out-of-view', cover: null };
  const [middle, ...others] = pointsOf(box);
  const first = middle ? hitAt(control, middle) : null;
  if (first === null || belongsTo(control, first))
    return { reach: first ? 'free' : 'out-of-view', cover: null };
  // The middle of something large may lie in a gap between its parts; of something small, in what is cut out of its shape.
  const mayHaveGaps = !isSmall(control) || isAround(first, control);
  if (mayHaveGaps && others.some((point) => hits(control, point))) return { reach: 'free', cover: null };
  // A press goes through what hears none: then what stands around it says nothing about a cover.
  if (isAround(first, control) && hearsNoPress(control)) return { reach: 'free', cover: null };
  return { reach: 'covered', cover: first };
}

/** Something to press or to fill in, and not a list or a text. */
function isSmall(control: Element): boolean {
  return isPressable(control) || control.matches(fields) || control.localName === 'label';
}

const fields =
  'input, select, textarea, [role="textbox"], [role="checkbox"], [role="radio"], [role="switch"]';

function hits(control: Element, point: Point): boolean {
  const hit = hitAt(control, point);
  return hit !== null && belongsTo(control, hit);
}

/** Asked of the outermost page: what lies over a frame lies over all that is in it. */
function hitAt({ ownerDocument }: Element, point: Point): Element | null {
  const { page, x, y } = fromOutermost(ownerDocument, point);
  const view = page.defaultView;
  if (view === null || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return null;
  return elementUnder(page, x, y);
}

/** What is in the control, its label, and what is drawn for it count as it. */
function belongsTo(control: Element, hit: Element): boolean {
  for (let at: Element | null = hit; at; at = drawnAround(at)) {
    if (at === control) return true;
    if (at.localName === 'label' && (at as HTMLLabelElement).control === control) return true;
  }
  return isLabelled(control, hit) || isDrawnFor(control, hit) || isMapOf(control, hit);
}

function isLabelled(control: Element, hit: Element): boolean {
  const labelled = control.localName === 'label' ? (control as HTMLLabelElement).control : null;
  return labelled !== null && isAround(labelled, hit);
}

/** The box or the button that a page draws over a field of its own: no larger than it, and alone with it. */
function isDrawnFor(control: Element, hit: Element): boolean {
  const { parentElement: parent } = control;
  if (parent === null || !control.matches(fields) || !parent.contains(hit) || hit === parent) return false;
  const others = parent.querySelectorAll(`a, button, [role="button"], [tabindex], ${fields}`);
  if ([...others].some((other) => other !== control)) return false;
  const [own, drawn] = [control, hit].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
  return (
    drawn.left >= own.left - mostAround &&
    drawn.top >= own.top - mostAround &&
    drawn.right <= own.right + mostAround &&
    drawn.bottom <= own.bottom + mostAround
  );
}

/** How far what is drawn for a field may stand out from it, in CSS pixels: the box of a tick box whose own is tiny. */
const mostAround = 24;

function isMapOf(control: Element, hit: Element): boolean {
  return control.localName === 'area' && hit.hasAttribute('usemap');
}

function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = drawnAround(at)) if (at === outer) return true;
  return false;
}

/** The element around it as the page is drawn: what is put into a slot stands in the shadow tree. */
function drawnAround(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const parent = element.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
}

function hearsNoPress(control: Element): boolean {
  return control.ownerDocument.defaultView?.getComputedStyle(control).pointerEvents === 'none';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The middle first, then the middles of the corners' quarters and of the sides. */
function pointsOf({ left, top, right, bottom }: Box): Point[] {
  const shares = [
    [0.5, 0.5],
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
    [0.5, 0.1],
    [0.5, 0.9],
    [0.05, 0.5],
    [0.95, 0.5],
  ] as const;
  return shares.map(([right_, down]) => ({
    x: left + (right - left) * right_,
    y: top + (bottom - top) * down,
  }));
}

/** The control's largest box, as far as neither the window nor anything that scrolls cuts it off. A link over two lines has two. */
function visibleBox(control: Element): Box | null {
  const boxes = [...control.getClientRects()].sort((one, other) => areaOf(other) - areaOf(one));
  const [largest] = boxes;
  const view = control.ownerDocument.defaultView;
  if (!largest || view === null) return null;
  let box: Box | null = overlap(largest, {
    left: 0,
    top: 0,
    right: view.innerWidth,
    bottom: view.innerHeight,
  });
  let { position } = view.getComputedStyle(control);
  for (let at = drawnAround(control); at && box && position !== 'fixed'; at = drawnAround(at)) {
    if (at === at.ownerDocument.body || at === at.ownerDocument.documentElement) break;
    const style = view.getComputedStyle(at);
    // What is placed absolutely is not cut off by what it is not placed in.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
      box = overlap(box, at.getBoundingClientRect());
    }
  }
  return box;
}

function areaOf({ width, height }: DOMRect): number {
  return width * height;
}

function overlap(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.right - box.left >= 1 && box.bottom - box.top >= 1 ? box : null;
}
