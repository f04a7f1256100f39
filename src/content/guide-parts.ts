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

/**
 * Makes the guide out of the parts that the build put before the content script (`scripts/content-parts.ts`), each in a task
 * of its own: to compile them all at once would hold up the page.
 *
 * @throws where a part is missing, which no built extension has.
 */
export async function guideParts(): Promise<Guide> {
  const { credentialGuideParts: parts = [] } = globalThis as { credentialGuideParts?: readonly Part[] };
  const made = new Map<string, object>();
  for (const { name, make } of parts) {
    const exports = {};
    make(exports, (other) => made.get(other));
    made.set(name, exports);
    await nextTurn();
  }
  const guide = made.get('./guide.js');
  if (!guide) throw new Error('The guide is not there in full');
  return guide as Guide;
}
