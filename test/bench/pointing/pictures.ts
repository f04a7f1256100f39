/** What one picture of the screen shows in the column through the middle of the control, from the top, in pixels. */
export interface Seen {
  readonly control: readonly [first: number, last: number];
  /** The outermost of a ring, or the edges of what an overlay leaves open. */
  readonly ring: readonly [top: number, bottom: number];
}

/** Reads a picture of the screen; null where the control or the ring is not seen. Runs in a page, which is what can decode pictures. */
export async function readPicture(
  base64: string,
  x: number,
  ring: readonly number[],
  isOverlay: boolean,
): Promise<Seen | null> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(1, bitmap.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, -Math.round(x), 0);
  const { data } = context.getImageData(0, 0, 1, bitmap.height);
  const isColour = (y: number, colour: readonly number[]) =>
    colour.every((part, at) => Math.abs((data[4 * y + at] ?? 0) - part) < 40);
  const rows = Array.from({ length: bitmap.height }, (_, y) => y);
  const control = rows.filter((y) => isColour(y, [255, 0, 255]));
  const painted = rows.filter((y) => isColour(y, ring));
  const [first, last] = [control[0], control.at(-1)];
  const [top, bottom] = isOverlay ? holeIn(painted, bitmap.height) : [painted[0], painted.at(-1)];
  if (first === undefined || last === undefined || top === undefined || bottom === undefined) return null;
  return { control: [first, last], ring: [top, bottom] };
  /** The longest stretch that an overlay leaves open. */
  function holeIn(covered: readonly number[], height: number): [number, number] {
    const edges = [-1, ...covered, height];
    const stretches = edges.slice(1).map((edge, at): [number, number] => [edges[at] ?? -1, edge]);
    return stretches.reduce((widest, each) => (each[1] - each[0] > widest[1] - widest[0] ? each : widest));
  }
}

/** How far ring and control have come apart from how they stand at rest, in pixels. */
export function apart(seen: Seen, rest: Seen): number {
  const gaps = ({ control, ring }: Seen) => [control[0] - ring[0], ring[1] - control[1]] as const;
  const [above, below] = gaps(seen);
  const [aboveAtRest, belowAtRest] = gaps(rest);
  // Where an overlay covers a part of the control, the other side tells the distance.
  return Math.max(Math.abs(above - aboveAtRest), Math.abs(below - belowAtRest));
}
