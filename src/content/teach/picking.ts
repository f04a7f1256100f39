import type { Snapshot } from '../../portal/dom/snapshot.ts';
import { choiceAt, pressablesNamed } from '../../portal/pinned.ts';
import { chooseOnPage } from './pick-on-page.ts';
import { notShowing, type Showing } from './showing.ts';

interface Given {
  /** Is called when there is something else to show. */
  readonly changed: () => void;
  /** The page as it is now. */
  readonly snapshot: () => Snapshot;
}

/** The person shows the guide where a control is. It ends when they are asked no longer, and with the step or page that it was about. */
export class Picking {
  readonly #document: Document;
  readonly #given: Given;
  readonly #signal: AbortSignal;
  #choosing = new AbortController();
  #showing: Showing = notShowing;
  #about = '';

  constructor(document: Document, given: Given, signal: AbortSignal) {
    this.#document = document;
    this.#given = given;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#choosing.abort());
  }

  get showing(): Showing {
    return this.#showing;
  }

  begin(): void {
    this.#choosing.abort();
    this.#choosing = new AbortController();
    chooseOnPage(
      this.#document,
      { chosen: (element) => this.choose(element), givenUp: () => this.end() },
      this.#choosing.signal,
    );
    this.#show({ kind: 'choosing' });
  }

  end(): void {
    this.#choosing.abort();
    this.#show(notShowing);
  }

  /** What the guide is at now: a picking about something else is over. */
  beAbout(what: string): void {
    if (this.#about === what) return;
    this.#about = what;
    this.#choosing.abort();
    this.#showing = notShowing;
  }

  /** What the person chose, while they are asked to. */
  choose(element: Element): void {
    if (this.#showing.kind !== 'choosing') return;
    this.#choosing.abort();
    const choice = choiceAt(element);
    if (!choice) this.#show({ kind: 'refused', why: 'no-control' });
    else if (pressablesNamed(this.#given.snapshot(), choice.name).length > 1)
      this.#show({ kind: 'refused', why: 'several' });
    else this.#show({ kind: 'chosen', name: choice.name });
  }

  #show(showing: Showing): void {
    this.#showing = showing;
    if (!this.#signal.aborted) this.#given.changed();
  }
}
