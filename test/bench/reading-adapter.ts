import { controls, type Target } from '../../src/portal/controls.ts';
import { takeSnapshot } from '../../src/portal/dom/snapshot.ts';
import { findControl } from '../../src/portal/find-control.ts';
import { type ControlId, controlIds, type PageId } from '../../src/portal/ids.ts';
import { recognisePage } from '../../src/portal/pages.ts';
import { readFacts } from '../../src/portal/read-facts.ts';

/*
 * All that the bench of reading calls of ours: when a look is made in another way, it changes here and nowhere else.
 */

/** What one look gave: the page's id, and how each of its controls was found. Somebody has to want it, or an engine may leave it out. */
export interface Looked {
  readonly page: PageId;
  readonly found: Readonly<Partial<Record<ControlId, string>>>;
}

/** One whole look at the page as it is now, as the guide takes it, with every control of that page asked for and not only the next one. */
export function look(document: Document, row: string): Looked {
  const snapshot = takeSnapshot(document);
  const page = recognisePage(document, snapshot);
  readFacts(document, page, snapshot);
  const found: Partial<Record<ControlId, string>> = {};
  for (const control of controlIds) {
    if (!controls[control].pages.includes(page)) continue;
    const target: Target = { control, ...(controls[control].rowOf ? { row } : {}) };
    found[control] = findControl(document, target, snapshot).kind;
  }
  return { page, found };
}

/** A look for one control alone: what a look costs beside libraries that find one control. */
export function findOne(document: Document, control: ControlId): boolean {
  return findControl(document, { control }, takeSnapshot(document)).kind === 'found';
}
