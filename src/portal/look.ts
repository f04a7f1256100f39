import { allPlaces, type Place, usablePlaces } from './places.ts';
import { isPressable, pressable } from './role.ts';
import { squeeze } from './wording.ts';

/** Something to press, with its text squeezed but not yet checked: hidden parts may be in it. */
export interface Candidate {
  readonly element: Element;
  readonly texts: readonly string[];
}

/**
 * One look at the page, made once and shared by every question about it. It is out of date as soon as the page changes: make a new
 * one then.
 */
export interface Look {
  readonly document: Document;
  /** All that one can see. */
  readonly places: readonly Place[];
  /** All that one can use: only the dialog, while a modal one is open. */
  readonly usable: readonly Place[];
  readonly pressables: readonly Candidate[];
}

const longestName = 400;

export function lookAt(
  document: Document,
  places: readonly Place[] = allPlaces(document),
  usable: readonly Place[] = usablePlaces(places),
): Look {
  let pressables: Candidate[] | undefined;
  return {
    document,
    places,
    usable,
    get pressables() {
      pressables ??= usable.flatMap((place) => [...place.querySelectorAll(pressable)].flatMap(asCandidate));
      return pressables;
    },
  };
}

/** Elements of all usable places. */
export function select(places: readonly Place[], selector: string): Element[] {
  return places.flatMap((place) => [...place.querySelectorAll(selector)]);
}

function asCandidate(element: Element): Candidate[] {
  const text = textOf(element);
  if (text.length > longestName || !isPressable(element)) return [];
  const texts = [text, ...attributeTexts(element)].filter(Boolean).map(squeeze);
  return [{ element, texts }];
}

function textOf(element: Element): string {
  const slotted = element.getRootNode() !== element.ownerDocument ? element.querySelector('slot') : null;
  const fill = slotted?.assignedNodes({ flatten: true }).map((node) => node.textContent ?? '') ?? [];
  return (element.textContent ?? '') + fill.join('');
}

function attributeTexts(element: Element): string[] {
  const texts = ['aria-label', 'title', 'value', 'alt'].map((name) => element.getAttribute(name) ?? '');
  const image = element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const labelled = element.getAttribute('aria-labelledby') ?? '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = labelled
    ? labelled.split(/\s+/).map((id) => root.getElementById?.(id)?.textContent ?? '')
    : [];
  return [...texts, image, labels.join(' ')];
}
