import type { Place } from '../../portal/dom/places.ts';
import { nextTurn } from '../../portal/dom/slices.ts';
import type { Host } from '../host.ts';
import type { CardActions } from '../pointer/card-actions.ts';
import type { FarewellWords } from '../pointer/farewell.tsx';
import { coveredView, doubtedView, type View } from '../view.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { faultOf } from './fault.ts';
import { ourHosts, placeFor } from './host.ts';
import { Overlay } from './overlay.ts';
import { reachOf } from './reach/reach.ts';
import { ReachWatch } from './reach/reach-watch.ts';
import { Retry } from './retry.ts';
import type { Changed } from './still-as-shown.ts';

interface DrawingGiven {
  readonly page: Document;
  readonly actions: () => CardActions;
  readonly addStyle: Host['addStyle'];
  /** Has the page looked at anew soon, and what is found drawn. */
  readonly lookSoon: () => void;
  /** Draws what is known now anew. */
  readonly redraw: () => void;
}

/**
 * A page that comes puts another element in the control's place a few times. One that does so whenever it is scrolled, such as a list that
 * draws only the rows in view, would be scrolled for ever, and nobody could scroll away.
 */
const mostBrought = 3;

/**
 * What is drawn on the page: an overlay where it is needed, and another one where it is needed next. The last word on what is pointed at is
 * spoken here, by what a press would hit. Whatever throws while drawing, moving or leaving ends that drawing and not the guide: the
 * overlay is abandoned, and the next look begins anew.
 */
export class Drawing {
  readonly #given: DrawingGiven;
  /** For what the page took away. */
  readonly #retry: Retry;
  /** For what threw. */
  readonly #secondTry: Retry;
  readonly #reach: ReachWatch;
  #overlay: Overlay | null = null;
  /** What an overlay will show that is still to be made. */
  #first: View | null = null;
  /** Those that could not be removed when they should have been. */
  readonly #abandoned = new Set<Overlay>();
  /** What was brought into sight last, what it was about, and how often: the person may have scrolled away from it since. */
  #brought: { readonly element: Element; readonly about: string; readonly times: number } | null = null;
  #fault: string | null = null;

  constructor(given: DrawingGiven, signal: AbortSignal) {
    this.#given = given;
    this.#retry = new Retry(signal);
    this.#secondTry = new Retry(signal);
    this.#reach = new ReachWatch(
      (reach) => this.#reachChanged(reach === 'covered'),
      (doing) => this.safely(doing),
      signal,
    );
    signal.addEventListener('abort', () => this.#end());
  }

  /** Takes away what a version of this extension left behind that was updated under the page and had no time to leave. */
  clearLeftBehind(places: readonly Place[]): void {
    for (const place of places) {
      for (const left of place.querySelectorAll(ourHosts)) if (!this.#overlay?.isMadeOf(left)) left.remove();
    }
  }

  /** The last thing that threw, in words that name nothing of the page; null where nothing did. */
  get fault(): string | null {
    return this.#fault;
  }

  /**
   * Draws how things stand, and gives what it came to: what lies under something else is not pointed at.
   *
   * @param patient whether the page may still be on its way
   */
  show(view: View, patient: boolean): View {
    const about = aboutOf(view);
    this.#retry.beginFor(about);
    this.#secondTry.beginFor(about);
    const drawn = this.safely(() => {
      this.#clearAbandoned();
      const judged = this.#judge(view, patient);
      if (this.#overlay) this.#draw(judged);
      else this.#drawSoon(judged);
      return judged;
    });
    return drawn ?? doubtedView(view);
  }

  /** A new overlay is made in a turn of its own: to judge a page is long enough for one task. */
  #drawSoon(view: View): void {
    const isUnderWay = this.#first !== null;
    this.#first = view;
    if (isUnderWay) return;
    void nextTurn().then(() => {
      const first = this.#first;
      this.#first = null;
      if (first) this.safely(() => this.#draw(first));
    });
  }

  /** Something changed on the page: before it is painted, the ring is proved or gone. */
  doubt(changed: Changed): void {
    if (this.#first) this.#first = doubtedView(this.#first);
    this.safely(() => {
      if (this.#overlay?.isInLivingPage === false) this.#abandon();
      else this.#overlay?.doubt(changed);
    });
  }

  /** Comes back when the page or another extension closed or covered what is shown. */
  keepShown(): void {
    this.safely(() => this.#overlay?.keepShown());
  }

  /** Our element was taken out of the page, and not by us. */
  comeBack(): void {
    if (this.#overlay === null || this.#overlay.isConnected) return;
    this.#retry.soon(() => {
      if (this.#overlay?.isConnected === false) this.#abandon();
      this.#given.redraw();
    });
  }

  /** The extension is gone from under the page. Nothing of it is drawn again; the card takes its leave. */
  sayFarewell(words: FarewellWords): void {
    const overlay = this.#overlay;
    this.#overlay = null;
    this.#first = null;
    try {
      overlay?.sayFarewell(words);
    } catch {
      // Nobody is left to draw it again.
      overlay?.remove();
    }
  }

  /** Does it, and goes on whatever it throws: with a new overlay, soon, and not for ever. */
  safely<T>(doing: () => T): T | undefined {
    try {
      return doing();
    } catch (error) {
      this.#fault = faultOf(error);
      this.#abandon();
      this.#secondTry.soon(() => this.#given.lookSoon());
      return undefined;
    }
  }

  #judge(view: View, patient: boolean): View {
    const { element } = view;
    if (element === null) {
      this.#reach.about(null, false);
      return view;
    }
    const about = aboutOf(view);
    const before = this.#brought?.about === about ? this.#brought : null;
    if (before?.element !== element) {
      const times = (before?.times ?? 0) + 1;
      this.#brought = { element, about, times };
      if (times <= mostBrought) bringIntoSight(element);
    }
    const reach = reachOf(element);
    // Where nothing can be said, what was so before counts.
    const isCovered = reach === 'covered' || (reach === 'out-of-view' && this.#reach.wasCovered(element));
    this.#reach.about(element, isCovered);
    return isCovered ? coveredView(view, patient) : view;
  }

  #reachChanged(isCovered: boolean): void {
    if (isCovered) this.#overlay?.lose();
    if (isCovered && this.#first) this.#first = doubtedView(this.#first);
    this.#given.lookSoon();
  }

  #draw(view: View): void {
    const place = placeFor(view.element, this.#given.page);
    if (this.#overlay?.place === place && this.#overlay.wasThrownOut) {
      this.comeBack();
      return;
    }
    if (this.#overlay?.place !== place) {
      this.#abandon();
      const { actions, addStyle } = this.#given;
      const safely = (doing: () => void) => this.safely(doing);
      this.#overlay = new Overlay(place, { actions: actions(), retry: this.#retry, addStyle, safely });
    }
    this.#overlay.show(view);
  }

  #abandon(): void {
    const overlay = this.#overlay;
    this.#overlay = null;
    if (overlay) this.#abandoned.add(overlay);
    this.#clearAbandoned();
  }

  #clearAbandoned(): void {
    for (const overlay of this.#abandoned) {
      try {
        overlay.remove();
        this.#abandoned.delete(overlay);
      } catch (error) {
        this.#fault = faultOf(error);
      }
    }
  }

  #end(): void {
    this.#first = null;
    this.#abandon();
    // One that could not be removed may let itself be removed now: nobody comes back for it.
    this.#clearAbandoned();
  }
}

function aboutOf({ guidance, page }: View): string {
  return `${guidance.step} ${page}`;
}
