/**
 * What moves the control. A box that scrolls is scrolled by the browser's compositor when it has a ground of its own; a see-through one is painted
 * anew for every step (Chromium 156: "raster-inducing scroll", for the sake of sharp text), and its picture may come a frame after the step.
 */
export const scenes = [
  'nested scroll',
  'nested scroll, see-through box',
  'window scroll',
  'layout shift',
] as const;
export type Scene = (typeof scenes)[number];

/** Makes the page one in which the control can move so, and paints it in a colour of its own. Runs in the page. */
export function setScene(scene: Scene, css: string): void {
  const control = document.querySelector<HTMLElement>(css);
  const main = document.querySelector<HTMLElement>('main');
  if (!control || !main) throw new Error('The control is not there');
  control.style.cssText =
    'display: inline-block; width: 220px; height: 40px; background: rgb(255 0 255); color: rgb(255 0 255); outline: none; text-decoration: none; overflow: hidden';
  if (scene.startsWith('nested scroll')) {
    const ground = scene === 'nested scroll' ? 'white' : 'none';
    main.style.cssText = `display: block; height: 560px; overflow: auto; background: ${ground}`;
  }
  const room = document.createElement('div');
  room.style.height = '3000px';
  main.append(room);
  const before = document.createElement('div');
  before.id = 'before';
  before.style.height = '150px';
  main.prepend(before);
  control.scrollIntoView({ block: 'center' });
  const card = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part="card"]');
  // Not hidden: the guide would take it for covered, and show itself anew.
  if (card) (card as HTMLElement).style.opacity = '0';
}

/** Where the mouse has to be to scroll, and what colour the ring has. Runs in the page. */
export function aimOf(css: string): { x: number; y: number; ring: readonly number[] } {
  const control = document.querySelector(css) as Element;
  const { x, y, width, height } = control.getBoundingClientRect();
  const own = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part="ring"]');
  const colour = own ? getComputedStyle(own).borderTopColor : 'rgb(0, 0, 255)';
  return {
    x: x + width / 2,
    y: y + height / 2,
    ring: (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number),
  };
}

/** Moves the page's content down and up by itself for so long. Runs in the page. */
export async function shift(milliseconds: number): Promise<void> {
  const before = document.querySelector('#before') as HTMLElement;
  const end = performance.now() + milliseconds;
  for (let round = 0; performance.now() < end; round++) {
    before.style.height = `${150 + 37 * (round % 3)}px`;
    await new Promise((resolve) => setTimeout(resolve, 70));
  }
  before.style.height = '150px';
}

/** Keeps the main thread busy for 50 ms at a time, with a gap for a frame between. Runs in the page. */
export async function block(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const until = performance.now() + 50;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}
