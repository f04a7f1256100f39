import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestPage } from '../../test/browser/harness/page.ts';
import type { Size } from '../../test/browser/harness/types.ts';

export type Look = 'light' | 'dark' | 'right-to-left';

/** What the popup takes of a screen, a page in a window, and a window as narrow as WCAG 2.2 asks for (1.4.10). */
export const sizes = {
  popup: { width: 384, height: 640 },
  window: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
} as const satisfies Readonly<Record<string, Size>>;

/** Takes pictures in one look. */
export class Camera {
  readonly look: Look;

  constructor(look: Look) {
    this.look = look;
  }

  /** Every page for `docs/pictures/pages/`, in the narrow window too; with a name there, in light colours, for README.md. */
  async page(page: TestPage, name: string, size: Size, inReadme?: string): Promise<void> {
    await this.#take(page, `docs/pictures/pages/${name}-${this.look}.png`, size);
    if (this.look !== 'light') return;
    if (inReadme) await this.#take(page, `docs/pictures/${inReadme}.png`, size);
    await page.setViewport(sizes.narrow);
    await bringIntoSight(page);
    await this.#take(page, `docs/pictures/pages/${name}-narrow.png`, sizes.narrow);
    await page.setViewport(size);
  }

  /** One for README.md that is in no other look. */
  async alone(page: TestPage, name: string, size: Size): Promise<void> {
    await this.#take(page, `docs/pictures/${name}.png`, size);
  }

  /** One for the stores, in the size that they ask for. */
  async forStores(page: TestPage, name: string): Promise<void> {
    if (this.look === 'light') await this.#take(page, `store/pictures/${name}.png`, sizes.window);
  }

  async #take(page: TestPage, path: string, size: Size): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await page.bringToFront();
    await page.setViewport(size);
    await page.driver.moveMouse(1, 1);
    // The guide puts its card where there is room once the window has its new size.
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 600)));
    await page.screenshot(path);
    console.log(path);
  }
}

/** In a window that has become narrow, what is pointed at is somewhere else: the card has a button for that. */
async function bringIntoSight(page: TestPage): Promise<void> {
  const showIt = { role: 'button', name: 'Show it' } as const;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  if ((await page.count(showIt)) === 1) await page.click(showIt);
}
