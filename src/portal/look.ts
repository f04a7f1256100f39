import { spokenName } from './name.ts';
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
  /** All text, hidden text too, as cheap as it comes: what is not in it need not be looked for. */
  readonly text: string;
}

const longestName = 400;

export function lookAt(
  document: Document,
  places: readonly Place[] = allPlaces(document),
  usable: readonly Place[] = usablePlaces(places),
): Look {
  let pressables: Candidate[] | undefined;
  let text: string | undefined;
  return {
    document,
    places,
    usable,
    get pressables() {
      pressables ??= usable.flatMap(candidatesIn);
      return pressables;
    },
    get text() {
      text ??= places.map((place) => ('body' in place ? place.body : place)?.textContent ?? '').join('\n');
      return text;
    },
  };
}

/** Elements of all usable places. */
export function select(places: readonly Place[], selector: string): Element[] {
  return places.flatMap((place) => [...place.querySelectorAll(selector)]);
}

function candidatesIn(place: Place): Candidate[] {
  const candidates: Candidate[] = [];
  for (const element of place.querySelectorAll(pressable)) {
    const text = textOf(element, place);
    if (text.length > longestName || !isPressable(element)) continue;
    candidates.push({ element, texts: [text, ...attributeTexts(element)].filter(Boolean).map(squeeze) });
  }
  return candidates;
}

function textOf(element: Element, place: Place): string {
  const raw = element.textContent ?? '';
  // An icon's ligature ("open_in_new") must not grow into the word beside it.
  const text = raw.includes('_') && element.childElementCount > 0 ? textsIn(element).join(' ') : raw;
  if (place.nodeType !== 11) return text;
  const fill = element.querySelector('slot')?.assignedNodes({ flatten: true }) ?? [];
  return text + fill.map((node) => node.textContent ?? '').join('');
}

function textsIn(node: Node): string[] {
  return node.nodeType === 3 ? [node.nodeValue ?? ''] : [...node.childNodes].flatMap(textsIn);
}

function attributeTexts(element: Element): string[] {
  const texts = ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '');
  if (element.localName === 'input') texts.push(element.getAttribute('value') ?? '');
  if (element.childElementCount > 0) texts.push(element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return element.hasAttribute('aria-labelledby') ? [...texts, spokenName(element)] : texts;
}
