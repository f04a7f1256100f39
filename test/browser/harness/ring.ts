import { type GuideView, guideAt } from './guide.ts';
import type { TestPage } from './page.ts';
import type { Box, Locator } from './types.ts';
import { until } from './wait.ts';

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

/**
 * Brings into view what the ring is on, as a person scrolls, and gives the point in its middle and the name of what is there.
 */
export async function pointedAt(
  page: TestPage,
  step: string,
): Promise<{ x: number; y: number; name: string }> {
  await page.bringToFront();
  let before = '';
  return until(
    async () => {
      const { ringBox } = await guideAt(page, step, 'pointing');
      if (!ringBox) return null;
      const x = ringBox.x + ringBox.width / 2;
      const y = ringBox.y + ringBox.height / 2;
      const now = JSON.stringify(ringBox);
      const name = await page.evaluate(nameInTheMiddle, x, y);
      const isStill = now === before;
      before = now;
      return isStill && name !== null ? { x, y, name } : null;
    },
    async (error) => `The ring of ${step} does not come to rest in view ${error}\n${await page.describe()}`,
  );
}

/** Clicks what the ring is on with the real mouse, and gives its name. */
export async function clickWhatIsPointedAt(page: TestPage, step: string): Promise<string> {
  const { x, y, name } = await pointedAt(page, step);
  await page.driver.clickAt(x, y);
  return name;
}

/** The name of the control at a point; null when the point had to be scrolled into view first. */
function nameInTheMiddle(x: number, y: number): string | null {
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) {
    scrollBy({
      left: x < 0 || x > innerWidth ? x - innerWidth / 2 : 0,
      top: y - innerHeight / 2,
      behavior: 'instant',
    });
    return null;
  }
  const hit = innermostAt(x, y);
  const control = hit?.closest('a, button, input, select, textarea, label, tr, table, [role]') ?? hit;
  return control ? nameOf(control).slice(0, 120) : '';
}
