import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf } from './built.ts';
import type { TestPage } from './page.ts';
import type { BrowserName } from './types.ts';

/** Calls into a page, by the interface and the method, each of which a test can have throw once. */
export const callsIntoPage = [
  ['HTMLElement', 'showPopover'],
  ['HTMLElement', 'hidePopover'],
  ['Element', 'attachShadow'],
  ['Element', 'append'],
  ['Element', 'remove'],
  ['Element', 'getBoundingClientRect'],
  ['Element', 'getClientRects'],
  ['Element', 'checkVisibility'],
  ['Element', 'matches'],
  ['Element', 'getAttribute'],
  ['Element', 'setAttribute'],
  ['Element', 'querySelector'],
  ['Node', 'getRootNode'],
  ['Node', 'contains'],
  ['Node', 'insertBefore'],
  ['Document', 'createElement'],
  ['Document', 'adoptNode'],
  ['Document', 'querySelectorAll'],
  ['Document', 'elementsFromPoint'],
  ['MutationObserver', 'takeRecords'],
  ['ResizeObserver', 'observe'],
  ['ResizeObserver', 'unobserve'],
  ['ResizeObserver', 'disconnect'],
  ['IntersectionObserver', 'observe'],
  ['IntersectionObserver', 'disconnect'],
] as const;

/**
 * A copy of the built extension whose content script can be told to have a call throw once. Everything else in it is what is shipped, byte for
 * byte: only something more runs before it, in the same world.
 *
 * @returns its folder, in the system's folder for temporary files.
 */
export function throwingExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), `credential-guide-throwing-${name}-`));
  cpSync(folderOf(name), folder, { recursive: true });
  const script = join(folder, 'content/main.js');
  const arming = `(${putTraps})(${JSON.stringify(callsIntoPage)});\n`;
  writeFileSync(script, arming + readFileSync(script, 'utf8'));
  return folder;
}

/** The next such call of the content script throws, and no other after it. */
export async function armOnce(page: TestPage, [owner, method]: readonly [string, string]): Promise<void> {
  await page.evaluate((what: string) => {
    const world = globalThis as unknown as { thrown: number };
    world.thrown = 0;
    document.addEventListener('test-threw', () => (world.thrown += 1), { once: true });
    document.dispatchEvent(new CustomEvent('test-arm', { detail: what }));
  }, `${owner}.${method}`);
}

export function hasThrown(page: TestPage): Promise<boolean> {
  return page.evaluate(() => (globalThis as unknown as { thrown: number }).thrown > 0);
}

/** Runs before the content script does. */
function putTraps(calls: readonly (readonly [string, string])[]): void {
  let armed = '';
  document.addEventListener('test-arm', (event) => {
    armed = (event as CustomEvent<string>).detail;
  });
  const world = globalThis as unknown as Record<string, { prototype: Record<string, unknown> }>;
  for (const [owner, method] of calls) {
    const prototype = world[owner]?.prototype;
    const real = prototype?.[method] as ((...args: unknown[]) => unknown) | undefined;
    if (!prototype || !real) throw new Error(`There is no ${owner}.${method} to trap`);
    prototype[method] = function (this: unknown, ...args: unknown[]) {
      if (armed === `${owner}.${method}`) {
        armed = '';
        document.dispatchEvent(new CustomEvent('test-threw'));
        throw new DOMException(`${method} threw for a test`, 'InvalidStateError');
      }
      return real.apply(this, args);
    };
  }
}
