import type { Candidate } from './candidate.ts';
import type { ElementKind } from './element-kinds.ts';
import { allPlaces, type Place, usablePlaces } from './places.ts';
import { ReadAnew, type Reading } from './reading.ts';

export type { Candidate } from './candidate.ts';

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
  readonly read: (place: Place) => Reading;
}

/** A look at all of the page, read anew. Who looks again and again keeps a `KnownPage`. */
export function lookAt(document: Document): Look {
  const readings = new Map<Place, Reading>();
  return lookThrough(document, (place) => {
    const reading = readings.get(place) ?? new ReadAnew(place);
    readings.set(place, reading);
    return reading;
  });
}

export function lookThrough(document: Document, read: (place: Place) => Reading): Look {
  const hosts = (place: Place) => read(place).elements('hosts');
  const places = allPlaces(document, hosts);
  const usable = usablePlaces(places, (place) => read(place).elements('dialogs'), hosts);
  return { document, places, usable, read };
}

/** The same moment, without regard to a modal dialog that is open. */
export function lookBehindDialog(look: Look): Look {
  return { ...look, usable: look.places };
}

/** Elements of all usable places; of this kind only those that match. */
export function elementsOf(look: Look, kind: ElementKind, selector = '*'): Element[] {
  const elements = look.usable.flatMap((place) => look.read(place).elements(kind));
  return selector === '*' ? elements : elements.filter((element) => element.matches(selector));
}

/** What can be pressed in the usable places and fits; the test is asked of words alone and is one function that is made once. */
export function pressablesThat(look: Look, test: (candidate: Candidate) => boolean): readonly Candidate[] {
  return look.usable.flatMap((place) => look.read(place).pressables(test));
}
