import type { ControlId } from '../portal/controls.ts';
import { findControl } from '../portal/find-control.ts';
import type { Look } from '../portal/look.ts';
import type { PageId } from '../portal/pages.ts';
import { rowNameAt } from '../portal/row-of.ts';

/** The controls of the form that may be listened to. The password field is not among them and never will be. */
const attendable = ['display-name', 'accept-terms', 'download'] as const satisfies readonly ControlId[];

/** Notices which control of the form the person turned to, and which row of a list they followed. Both only by the person's own doing. */
export class Attention {
  attended: ControlId | null = null;
  followedRow: string | null = null;
  #heard = new WeakSet<Element>();
  #onChange: () => void;
  #signal: AbortSignal;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
  }

  /** Listens to the form's controls that stand on this page now; those of an earlier look are listened to once. */
  attendTo(page: PageId, look: Look): void {
    if (page !== 'create-credential') return;
    for (const control of attendable) {
      const found = findControl(look.document, { control }, look);
      if ('element' in found) this.#hear(found.element, control);
    }
  }

  /** Remembers the row that a click is in; to be called for every click on a page with a list. */
  follow(event: Event, page: PageId, document: Document): void {
    const [clicked] = event.composedPath();
    if (!event.isTrusted || !isElement(clicked)) return;
    this.followedRow = rowNameAt(document, page, clicked) ?? this.followedRow;
  }

  #hear(element: Element, control: ControlId): void {
    if (this.#heard.has(element)) return;
    this.#heard.add(element);
    const turnTo = (): void => {
      this.attended = control;
      this.#onChange();
    };
    for (const type of ['focusin', 'input', 'change']) {
      element.addEventListener(type, turnTo, { signal: this.#signal, passive: true });
    }
  }
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}
