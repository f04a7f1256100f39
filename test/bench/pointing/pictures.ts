/** What one picture of the screen shows in the column through the middle of the control, from the top, in pixels. */
export interface Seen {
  readonly control: readonly [first: number, last: number];
  /** The innermost of the ring above and below the control; null where it is not seen. */
  readonly ring: readonly [above: number | null, below: number | null];
}

/** Reads a picture of the screen; null where the control is not wholly seen. Runs in a page, which is what can decode pictures. */
export async function readPicture(base64: string, x: number, ring: readonly number[]): Promise<Seen | null> {
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
  if (first === undefined || last === undefined) return null;
  const middle = (first + last) / 2;
  return {
    control: [first, last],
    ring: [painted.findLast((y) => y < middle) ?? null, painted.find((y) => y > middle) ?? null],
  };
}

/** How far ring and control have come apart from how they stand at rest, in pixels. */
export function apart(seen: Seen, rest: Seen): number {
  const gaps = ({ control, ring }: Seen) => [
    control[0] - (ring[0] ?? Number.NaN),
    (ring[1] ?? Number.NaN) - control[1],
  ];
  const atRest = gaps(rest);
  const differences = gaps(seen).map((gap, at) => Math.abs(gap - (atRest[at] ?? Number.NaN)));
  return Math.max(...differences.filter((difference) => !Number.isNaN(difference)), 0);
}
