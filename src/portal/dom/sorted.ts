/** How many of these things have a smaller number than the wanted one. They are sorted by it, so that few of them are asked. */
export function countBelow<Thing>(
  things: readonly Thing[],
  numberOf: (thing: Thing) => number,
  wanted: number,
): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && numberOf(thing) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
