import { takeSnapshot } from '../../src/portal/dom/snapshot.ts';
import { isBusy } from '../../src/portal/find/busy.ts';
import { findControl } from '../../src/portal/find-control.ts';
import type { ControlId } from '../../src/portal/ids.ts';
import { recognisePage } from '../../src/portal/pages.ts';
import { noticesIn } from '../../src/portal/read/read-notices.ts';

/** A page of a stranger: its markup, and what each of its own elements draws. */
export interface Stranger {
  readonly html: string;
  readonly shadows?: Readonly<Record<string, string>>;
}

/** What the guide makes of it. */
export interface Judged {
  readonly page: string;
  readonly notices: readonly string[];
  readonly isBusy: boolean;
  /** What the ring would go around, by its `data-name`; else why there is none. */
  readonly ring: string;
}

/** Puts the page into the document and judges it. */
export function judge({ html, shadows = {} }: Stranger, control: ControlId | null): Judged {
  document.body.innerHTML = html;
  for (const [name, inside] of Object.entries(shadows)) draw(name, inside);
  const snapshot = takeSnapshot(document);
  const found = control ? findControl(document, { control }, snapshot) : null;
  return {
    page: recognisePage(document, snapshot),
    notices: noticesIn(snapshot),
    isBusy: isBusy(snapshot),
    ring:
      found && 'element' in found
        ? (found.element.getAttribute('data-name') ?? 'another')
        : String(found?.kind),
  };
}

/** An element of its own kind, which a label can be for, as kits make them. */
function draw(name: string, inside: string): void {
  if (!customElements.get(name)) {
    customElements.define(
      name,
      class extends HTMLElement {
        static formAssociated = true;
      },
    );
  }
  for (const host of document.querySelectorAll(name)) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.innerHTML = inside;
  }
}
