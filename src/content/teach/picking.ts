import { takeSnapshot } from '../../portal/dom/snapshot.ts';
import { choiceAt, pressablesNamed } from '../../portal/taught.ts';
import { chooseOnPage } from './pick-on-page.ts';
import { notShowing, type Showing } from './showing.ts';

/** The person shows the guide where a control is. It ends when they are asked no longer, and with the step or page that it was about. */
export class Lesson {
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  #choosing = new AbortController();
  #showing: Showing = notShowing;
  #about = '';

  /** @param changed is called when there is something else to show. */
  constructor(document: Document, changed: () => void, signal: AbortSignal) {
    this.#document = document;
    this.#changed = changed;
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

  /** What the guide is at now: a lesson about something else is over. */
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
    else if (pressablesNamed(takeSnapshot(this.#document), choice.name).length > 1)
      this.#show({ kind: 'refused', why: 'several' });
    else this.#show({ kind: 'chosen', name: choice.name });
  }

  #show(showing: Showing): void {
    this.#showing = showing;
    if (!this.#signal.aborted) this.#changed();
  }
}
