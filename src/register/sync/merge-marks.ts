import type { Forgotten } from '../entry.ts';

/**
 * The marks of several computers as one, by their ids. Entries that were joined anywhere are one: of all of them the one with the least id is the
 * survivor, and every mark names it. When one of them was forgotten, all are.
 */
export function mergedMarks(marks: readonly Forgotten[]): ReadonlyMap<string, Forgotten> {
  const survivorOf = survivors(marks);
  const groups = new Map<string, Forgotten[]>();
  for (const mark of marks) {
    // Nothing is joined with itself: that mark says nothing.
    if (mark.into === mark.id) continue;
    const survivor = survivorOf(mark.id);
    groups.set(survivor, [...(groups.get(survivor) ?? []), mark]);
  }
  return new Map([...groups].flatMap(([survivor, group]) => marksOf(survivor, group)));
}

/** A mark that names no survivor says that the whole group was forgotten; it is the survivor's then. */
function marksOf(survivor: string, group: readonly Forgotten[]): (readonly [string, Forgotten])[] {
  const forgottenAt = Math.max(...group.map((mark) => mark.forgottenAt));
  const ids = new Set(group.flatMap(({ id, into }) => (into === undefined ? [id] : [id, into])));
  ids.delete(survivor);
  const joined = [...ids].map((id) => [id, { id, forgottenAt, into: survivor }] as const);
  const isForgotten = group.some(({ into }) => into === undefined);
  return isForgotten ? [...joined, [survivor, { id: survivor, forgottenAt }]] : joined;
}

/** Whether this entry, or the one that it was joined with, was forgotten. */
export function isForgottenBy(marks: ReadonlyMap<string, Forgotten>, id: string): boolean {
  return marks.has(marks.get(id)?.into ?? id);
}

/** @returns the least id of all that an id was joined with; the id itself where it was joined with none. */
function survivors(marks: readonly Forgotten[]): (id: string) => string {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  for (const { id, into } of marks) {
    if (into === undefined) continue;
    const [least, other] = [top(id), top(into)].sort();
    if (least !== undefined && other !== undefined && least !== other) above.set(other, least);
  }
  return top;
}
