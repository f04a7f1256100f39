import type { Target } from '../../src/portal/controls.ts';
import { allPlaces } from '../../src/portal/dom/places.ts';
import { takeSnapshot } from '../../src/portal/dom/snapshot.ts';
import { findControl } from '../../src/portal/find-control.ts';
import { recognisePage } from '../../src/portal/pages.ts';
import { chanceOf, type MutationName, mutations, type Scene } from './mutations.ts';

/** What came of one drifted page. */
export interface Outcome {
  readonly seed: number;
  readonly mutations: readonly MutationName[];
  /** `refused`: nothing was found, and there is none, or two alike. `missed`: it is there, and was not found. `wrong`: anything else. */
  readonly result: 'found' | 'refused' | 'missed' | 'wrong';
  readonly answer: string;
}

/** Drifts this page once for each seed, and asks for the control each time. The control carries `data-drift` already. */
export function drift(target: Target, seeds: readonly number[]): Outcome[] {
  const original = document.body.cloneNode(true);
  return seeds.map((seed) => {
    document.body.replaceWith(original.cloneNode(true));
    return driftOnce(target, seed);
  });
}

function driftOnce(target: Target, seed: number): Outcome {
  const chance = chanceOf(seed);
  const scene: Scene = { document, chance, control: controlNow };
  const names = Object.keys(mutations) as MutationName[];
  // Each mutation comes first once in a round; then up to three more by chance.
  const first = names[seed % names.length] ?? 'wrap';
  const more = Array.from(
    { length: Math.floor(chance() * 4) },
    () => names[Math.floor(chance() * names.length)] ?? 'wrap',
  );
  const chosen = [first, ...more].toSorted((one, other) => names.indexOf(one) - names.indexOf(other));
  for (const name of chosen) mutations[name](scene);
  const now = takeSnapshot(document);
  const found = findControl(document, target, now);
  const element = 'element' in found ? found.element : null;
  const control = controlNow();
  const result = resultOf(element, control);
  const answer = element
    ? `${found.kind}: <${element.localName}> ${element.textContent?.trim().slice(0, 80)}`
    : `${found.kind} on a page taken for ${recognisePage(document, now)}`;
  return { seed, mutations: chosen, result, answer };
}

/** Where there are two alike, or none, the right answer is none. */
function resultOf(element: Element | null, control: Element | null): Outcome['result'] {
  const isOne = control !== null && !control.parentElement?.querySelector(':scope > [data-drift-twin]');
  if (element) return isControl(element, isOne ? control : null) ? 'found' : 'wrong';
  return isOne ? 'missed' : 'refused';
}

function controlNow(): HTMLElement | null {
  for (const place of allPlaces(document)) {
    const control = place.querySelector<HTMLElement>('[data-drift]');
    if (control) return control;
  }
  return null;
}

/** The control, or an element that is as good to point at: around it or in it, in the same place. */
function isControl(element: Element, control: Element | null): boolean {
  if (element.hasAttribute('data-drift-also') || element === control) return true;
  if (!control) return false;
  if (!element.contains(control) && !control.contains(element)) return false;
  const [one, other] = [element.getBoundingClientRect(), control.getBoundingClientRect()];
  const far = (a: number, b: number) => Math.abs(a - b) > 24;
  return !far(one.left, other.left) && !far(one.top, other.top) && !far(one.bottom, other.bottom);
}
