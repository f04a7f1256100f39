import { controls, type Target } from './controls.ts';
import { isDisabled, isPressable } from './dom/role.ts';
import { isInside, type Snapshot } from './dom/snapshot.ts';
import { parentAcrossShadow } from './dom/visibility.ts';
import { accessibleName, nameOf } from './dom/words/name.ts';
import { squeeze } from './dom/words/text.ts';
import { type Found, notFound } from './find/found.ts';
import type { ControlId, PageId } from './ids.ts';

/**
 * What the person showed the guide when it could not find a control: its name, on which page, and on which version of the portal. Nothing
 * of how the page is built, so that it is found again, or refused, by what a person sees.
 */
export interface Pinned {
  readonly control: ControlId;
  readonly page: PageId;
  readonly name: string;
  readonly portal: string;
}

/** Longer is no label any more. */
export const longestPinnedName = 120;

/** Whether it can be shown at all: something to press that stands once on a page, or whose name in a row nobody knows. */
export function canBePinned({ control, row }: Target): boolean {
  const { kind, isUnnamed } = controls[control];
  return isUnnamed === true || (kind === 'press' && row === undefined);
}

/**
 * The version of the portal, as far as a page tells: the first program and the first style sheet that it loads, whose addresses change
 * with every release. Without the query, which may hold something of the person.
 */
export function portalVersion(document: Document): string {
  const sources = ['script[src]', 'link[rel~="stylesheet"][href]'].map((selector) => {
    const address = document.querySelector(selector);
    return address?.getAttribute('src') ?? address?.getAttribute('href') ?? '';
  });
  return sources.map((source) => source.replace(/[?#].*/s, '').slice(-200)).join(' ');
}

/** What somebody chose on the page, as something to press with a name; null where it is none. */
export function choiceAt(chosen: Element): { readonly element: Element; readonly name: string } | null {
  for (let at: Element | null = chosen; at; at = parentAcrossShadow(at)) {
    if (!isPressable(at)) continue;
    const name = nameOf(at);
    return name !== '' && name.length <= longestPinnedName ? { element: at, name } : null;
  }
  return null;
}

/** The control that the person showed, if exactly one on the page, or in this row, bears that name now. */
export function findPinned(
  snapshot: Snapshot,
  target: Target,
  page: PageId,
  pinned: readonly Pinned[],
  within?: Element,
): Found {
  if (!canBePinned(target)) return notFound;
  const portal = portalVersion(snapshot.document);
  const known = pinned.find(
    (each) => each.control === target.control && each.page === page && each.portal === portal,
  );
  if (!known) return notFound;
  const named = pressablesNamed(snapshot, known.name).filter(
    (element) => within === undefined || isInside(snapshot, element, within),
  );
  const [element] = named;
  if (named.length > 1) return { kind: 'ambiguous', count: named.length };
  return element ? { kind: isDisabled(element) ? 'disabled' : 'found', element, name: known.name } : notFound;
}

/** Everything to press that a person can use now and that has this name. */
export function pressablesNamed(snapshot: Snapshot, name: string): Element[] {
  const wanted = squeeze(name);
  // Any words may have been taught, so every control is asked.
  return snapshot.candidates
    .filter(({ order }) => snapshot.isInUse(order))
    .map(({ candidate }) => candidate)
    .filter(({ texts }) => texts.some((text) => text.includes(wanted)))
    .map(({ element }) => element)
    .filter((element) => snapshot.sight.canUse(element) && isCalled(element, wanted));
}

/** By its name, or by that with the words of its icons, which is what a screen reader says. */
function isCalled(element: Element, wanted: string): boolean {
  const name = nameOf(element);
  if (name === '' || squeeze(name) === wanted) return name !== '';
  return element.childElementCount > 0 && squeeze(accessibleName(element, { withIcons: true })) === wanted;
}
