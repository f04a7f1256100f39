import { nextTurn } from '../portal/dom/slices.ts';
import type { guideHere } from './guide-here.ts';

/** A part of the guide as the build puts it down: a function that makes what the part has to give, out of what those before it have. */
interface Part {
  readonly name: string;
  readonly make: (exports: object, require: (name: string) => unknown) => void;
}

/** What the last part gives: the module `guide-here.ts`. */
interface Guide {
  readonly guideHere: typeof guideHere;
}

/** Of the build; the first ones come in files that the browser runs before the content script. */
const names = ['names', 'page', 'lists', 'facts', 'overlay', 'guide'].map((name) => `./${name}.js`);

/** So long a browser is given that runs all of the files at once, in a page that was open before the extension came (Firefox). */
const longest = { tries: 20, milliseconds: 50 } as const;

/**
 * Makes the guide out of the parts that the build put before the content script (`scripts/content-parts.ts`), each in a task
 * of its own: to compile them all at once would hold up the page.
 *
 * @returns null in a page that was on its way while the extension was being installed, and so has not all of them: there is a guide in it once
 *     it is loaded anew, as in those that were open before.
 */
export async function guideParts(): Promise<Guide | null> {
  const parts = await allParts();
  if (parts === null) return null;
  const made = new Map<string, object>();
  for (const { name, make } of parts) {
    const exports = {};
    make(exports, (other) => made.get(other));
    made.set(name, exports);
    await nextTurn();
  }
  return made.get('./guide.js') as Guide;
}

async function allParts(): Promise<readonly Part[] | null> {
  for (let tries = 0; tries < longest.tries; tries += 1) {
    const { credentialGuideParts: there = [] } = globalThis as { credentialGuideParts?: readonly Part[] };
    const parts = names.flatMap((name) => there.find((part) => part.name === name) ?? []);
    if (parts.length === names.length) return parts;
    await new Promise((resolve) => setTimeout(resolve, longest.milliseconds));
  }
  return null;
}
