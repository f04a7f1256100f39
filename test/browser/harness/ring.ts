import { type GuideView, guideAt } from './guide.ts';
import type { TestPage } from './page.ts';
import type { Box, Locator } from './types.ts';
import { until } from './wait.ts';

declare const boxOf: typeof import('./in-page/find.ts').boxOf;
declare const innermostAt: typeof import('./in-page/find.ts').innermostAt;
declare const nameOf: typeof import('./in-page/names.ts').nameOf;

/** The most that the ring may stand out from the control on each side, by `observable.md`. */
const farthest = 12;
/** Boxes are compared in device pixels of fractions; this much is rounding. */
const rounding = 0.6;

/** Why the ring does not enclose the control as promised; null when it does. */
export function ringFault(ring: Box | null, control: Box): string | null {
  if (!ring) return 'no ring is painted';
  const sides: [string, number][] = [
    ['left', control.x - ring.x],
    ['top', control.y - ring.y],
    ['right', ring.x + ring.width - (control.x + control.width)],
    ['bottom', ring.y + ring.height - (control.y + control.height)],
  ];
  const wrong = sides.filter(([, out]) => out < -rounding || out > farthest + rounding);
  return wrong.length === 0
    ? null
    : wrong.map(([side, out]) => `${side}: ${out.toFixed(1)} px outside`).join(', ');
}

/** Waits until the guide points with its ring on this control, and fails with what is wrong about the ring. */
export async function ringOn(page: TestPage, step: string, control: Locator): Promise<GuideView> {
  let fault = '';
  return until(
    async () => {
      const guide = await guideAt(page, step, 'pointing');
      fault = ringFault(guide.ringBox, await page.box(control)) ?? '';
      return fault === '' ? guide : null;
    },
    async () =>
      `The ring of ${step} is not on ${JSON.stringify(control)}: ${fault}\n${await page.describe()}`,
  );
}

interface Aim {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Brings into view what the ring is on, as a person scrolls, and gives a point on it and its name. */
export async function pointedAt(page: TestPage, step: string): Promise<Aim> {
  await page.bringToFront();
  let before = '';
  let problem = '';
  return until(
    async () => {
      const { ringBox } = await guideAt(page, step, 'pointing');
      if (!ringBox) return null;
      const aim = await page.evaluate(aimWithin, ringBox);
      problem = typeof aim === 'string' ? aim : 'it does not come to rest';
      if (typeof aim === 'string') return null;
      const now = JSON.stringify([ringBox, aim]);
      const isStill = now === before;
      before = now;
      return isStill ? aim : null;
    },
    async (error) => `The ring of ${step}: ${problem} ${error}\n${await page.describe()}`,
  );
}

/** Clicks what the ring is on with the real mouse, and gives its name. */
export async function clickWhatIsPointedAt(page: TestPage, step: string): Promise<string> {
  const { x, y, name } = await pointedAt(page, step);
  await page.driver.clickAt(x, y);
  return name;
}

/** Looks at the middle of the ring, then at other places within it, for a control to click; a text is the reason why there is none. */
function aimWithin(ring: Box): Aim | string {
  const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  if (middle.x < 0 || middle.x > innerWidth || middle.y < 0 || middle.y > innerHeight) {
    const left = middle.x < 0 || middle.x > innerWidth ? middle.x - innerWidth / 2 : 0;
    scrollBy({ left, top: middle.y - innerHeight / 2, behavior: 'instant' });
    return 'it is out of view';
  }
  const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
  const points = places.flatMap((down) => places.map((right) => ({ down, right })));
  let covered = false;
  for (const { down, right } of points) {
    const x = ring.x + ring.width * right;
    const y = ring.y + ring.height * down;
    const hit = innermostAt(x, y);
    covered ||= (hit?.getRootNode() as ShadowRoot | undefined)?.host?.localName === 'credential-guide';
    const control = hit?.closest('a, button, input, select, textarea, label, [role="tab"]');
    const box = control && boxOf(control);
    const isWithin = box && box.x >= ring.x - 1 && box.x + box.width <= ring.x + ring.width + 1;
    if (control && isWithin && !covered) return { x, y, name: nameOf(control) };
  }
  if (covered) return 'the guide’s own card covers what it is on';
  const hit = innermostAt(middle.x, middle.y)?.closest('dd, td, th, table, tr, p, div');
  return { ...middle, name: (hit ? nameOf(hit) : '').slice(0, 120) };
}
