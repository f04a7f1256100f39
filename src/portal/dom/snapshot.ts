import type { Candidate } from './candidate.ts';
import type { ElementKind } from './element-kinds.ts';
import { allPlaces, type Place, usablePlaces } from './places.ts';
import { ReadAnew, type Reading } from './reading.ts';

export type { Candidate } from './candidate.ts';

/**
 * One look at the page, made once and shared by every question about it. It is out of date as soon as the page changes: make a new
 * one then.
 */
export interface Snapshot {
  readonly document: Document;
  /** All that one can see. */
  readonly places: readonly Place[];
  /** All that one can use: only the dialog, while a modal one is open. */
  readonly usable: readonly Place[];
  readonly read: (place: Place) => Reading;
}

/** A snapshot of all of the page. */
export function takeSnapshot(document: Document): Snapshot {
  const readings = new Map<Place, Reading>();
  return lookThrough(document, (place) => {
    const reading = readings.get(place) ?? new ReadAnew(place);
    readings.set(place, reading);
    return reading;
  });
}

export function lookThrough(document: Document, read: (place: Place) => Reading): Snapshot {
  const hosts = (place: Place) => read(place).elements('hosts');
  const places = allPlaces(document, hosts);
  const usable = usablePlaces(places, (place) => read(place).elements('dialogs'), hosts);
  return { document, places, usable, read };
}

/** The same moment, without regard to a modal dialog that is open. */
export function snapshotBehindDialog(snapshot: Snapshot): Snapshot {
  return { ...snapshot, usable: snapshot.places };
}

/** Elements of all usable places; of this kind only those that match. */
export function elementsOf(snapshot: Snapshot, kind: ElementKind, selector = '*'): Element[] {
  const elements = snapshot.usable.flatMap((place) => snapshot.read(place).elements(kind));
  return selector === '*' ? elements : elements.filter((element) => element.matches(selector));
}

/** What can be pressed in the usable places and fits; the test is asked of words alone and is one function that is made once. */
export function pressablesThat(
  snapshot: Snapshot,
  test: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  return snapshot.usable.flatMap((place) => snapshot.read(place).pressables(test));
}
