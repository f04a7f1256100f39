import type { Guidance } from '../journey/guide/guidance.ts';
import { isAlive } from '../platform/extension-in-page.ts';
import type { PortalToBackground } from '../platform/messages/messages.ts';
import type { Pinned } from '../portal/pinned.ts';
import type { Sighting } from '../portal/sighting.ts';
import type { Host } from './host.ts';

/** What may come of telling. */
interface Heard {
  readonly follow: (guidance: Guidance, taught: readonly Pinned[]) => void;
  /** Nobody answered, though the extension lives: what is on the page may be out of date, and its next change asks again. */
  readonly unanswered: () => void;
  readonly gone: () => void;
}

/** What this page tells the background, each sighting once, and what comes back. */
export class Telling {
  readonly #host: Host;
  readonly #heard: Heard;
  readonly #signal: AbortSignal;
  #lastSent = '';

  constructor(host: Host, heard: Heard, signal: AbortSignal) {
    this.#host = host;
    this.#heard = heard;
    this.#signal = signal;
  }

  /** Tells what is seen, unless that is what was told last. Whether it was told. */
  saw(sighting: Sighting): boolean {
    const seen = JSON.stringify({ ...sighting, opened: false });
    if (seen === this.#lastSent) return false;
    this.#lastSent = seen;
    void this.tell({ kind: 'page-seen', sighting });
    return true;
  }

  /** What is seen counts anew, also where it is the same. */
  forget(): void {
    this.#lastSent = '';
  }

  /** Nothing was seen, but something else may be to be shown. */
  ask(): void {
    void this.tell({ kind: 'guidance-asked' });
  }

  async tell(message: PortalToBackground): Promise<void> {
    try {
      const answer = await this.#host.tell(message);
      if (this.#signal.aborted || !answer) return;
      if (answer.guidance) this.#heard.follow(answer.guidance, answer.taught);
      else this.#host.end();
    } catch {
      // The extension was updated or removed under this page, or its background could not be woken.
      if (this.#signal.aborted) return;
      if (isAlive()) {
        this.forget();
        this.#heard.unanswered();
      } else this.#heard.gone();
    }
  }
}
