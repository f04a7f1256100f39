import type { Snapshot } from '../../portal/dom/snapshot.ts';
import { addressForm } from '../../portal/find/linking/address-form.ts';
import { findControl } from '../../portal/find-control.ts';
import type { ControlId, PageId } from '../../portal/ids.ts';
import { rowNameAt } from '../../portal/row-of.ts';

/** The controls of the form that may be listened to. The password field is not among them and never will be. */
const attendable = ['display-name', 'accept-terms', 'download'] as const satisfies readonly ControlId[];

/** How long after the person's doing a page may still change what they typed: once it has asked its server, or waited for them to pause. */
const lateMilliseconds = 1000;

/** Notices which control of the form the person turned to, and which row of a list they followed. Both only by the person's own doing. */
export class Attention {
  attended: ControlId | null = null;
  followedRow: string | null = null;
  /** The name was entered as it stands: by Enter, by the browser's own list, by leaving the field. */
  isNameEntered = false;
  #heard = new WeakSet<Element>();
  /** The page as it was looked at last: a press on a long list has no time to read it anew. */
  #snapshot: Snapshot | null = null;
  #onChange: () => void;
  #signal: AbortSignal;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#late));
  }

  /** Listens to the form's controls, or to the list, that stand on this page now; those of an earlier look are listened to once. */
  attendTo(page: PageId, snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    if (page === 'create-credential') {
      for (const control of attendable)
        this.#attend(control, snapshot, (element) => this.#hear(element, control));
    } else if (page === 'link-address') {
      for (const field of addressForm(snapshot).fields)
        this.#once(field, (each) => this.#hearOfFilling(each));
    } else if (page === 'entity-list' || page === 'credential-list') {
      this.#attend(page, snapshot, (list) => this.#follow(list, page));
    }
  }

  #attend(control: ControlId, snapshot: Snapshot, listen: (element: Element) => void): void {
    const found = findControl(snapshot.document, { control }, snapshot);
    if ('element' in found) this.#once(found.element, listen);
  }

  #once(element: Element, listen: (element: Element) => void): void {
    if (this.#heard.has(element)) return;
    this.#heard.add(element);
    listen(element);
  }

  /** Where the ring goes from one field to the next: when something was entered, and when the field is left. */
  #hearOfFilling(field: Element): void {
    for (const type of ['input', 'change', 'focusout'])
      field.addEventListener(type, () => this.#onChange(), { signal: this.#signal, passive: true });
  }

  #follow(list: Element, page: PageId): void {
    const remember = (event: Event): void => {
      const [clicked] = event.composedPath();
      if (!event.isTrusted || !isElement(clicked)) return;
      const row = this.#snapshot && rowNameAt(this.#snapshot, page, clicked);
      this.followedRow = row ?? this.followedRow;
    };
    list.addEventListener('click', remember, { signal: this.#signal, capture: true, passive: true });
  }

  #hear(element: Element, control: ControlId): void {
    const turnTo = ({ isTrusted, type }: Event): void => {
      // A script that fills in the field is not the person's turning to it, but what it wrote there may need a warning.
      if (isTrusted) this.attended = control;
      // Scripts send `change` with every key.
      if (control === 'display-name') this.isNameEntered = isTrusted && type === 'change';
      changed();
    };
    // What a script makes of a name, such as capitals, leaves no trace.
    const changed = (): void => {
      this.#onChange();
      if (control === 'display-name') this.#lookLate();
    };
    // A tick box may be drawn by its label, while it is itself invisible elsewhere.
    const drawn = [element, ...('control' in element && isElement(element.control) ? [element.control] : [])];
    for (const each of drawn) {
      for (const type of ['focusin', 'input', 'change']) {
        each.addEventListener(type, turnTo, { signal: this.#signal, passive: true });
      }
      // What is half typed is judged once the field is left.
      each.addEventListener('focusout', changed, { signal: this.#signal, passive: true });
    }
  }

  #lookLate(): void {
    clearTimeout(this.#late);
    this.#late = setTimeout(this.#onChange, lateMilliseconds);
  }
}

function isElement(target: unknown): target is Element {
  return typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;
}
