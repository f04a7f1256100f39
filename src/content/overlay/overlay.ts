import { nextTurn } from '../../portal/dom/slices.ts';
import type { Host } from '../host.ts';
import type { CardActions } from '../pointer/card-actions.ts';
import { Farewell, type FarewellWords } from '../pointer/farewell.tsx';
import { draw } from '../pointer/markup/draw.ts';
import { doubtedView, type View } from '../view.ts';
import { aboutNothing, cardAbout } from './card/card-about.ts';
import { CardBox } from './card/card-box.ts';
import { CardContent } from './card/card-content.ts';
import { readOut } from './card/read-out.ts';
import { Cover } from './cover.ts';
import { nextFrame } from './next-frame.ts';
import { isCovered, makeParts } from './parts.ts';
import { Pointing } from './pointing.ts';
import type { Retry } from './retry.ts';
import type { Changed } from './still-as-shown.ts';

interface OverlayGiven {
  readonly actions: CardActions;
  readonly retry: Retry;
  readonly addStyle: Host['addStyle'];
  /** What happens later, and not while it is being drawn, is done through this. */
  readonly safely: (doing: () => void) => void;
}

/**
 * Our element in the page, with ring and card in its shadow tree. Made for one place; another place gets a new overlay. It comes into the page
 * when something is shown for the first time.
 */
export class Overlay {
  readonly place: Element;
  readonly #host: HTMLElement;
  readonly #card: CardBox;
  readonly #content: CardContent;
  readonly #cover: Cover;
  readonly #pointing: Pointing;
  readonly #given: OverlayGiven;
  #view: View | null = null;
  #hasEntered = false;
  /** The card has stood on the page. */
  #hasSaid = false;
  readonly #leaving = new AbortController();

  constructor(place: Element, given: OverlayGiven) {
    const document = place.ownerDocument;
    const { actions, addStyle, safely } = given;
    this.place = place;
    this.#given = given;
    const { host, ring, cover, card } = makeParts(document, addStyle);
    this.#host = host;
    this.#cover = new Cover(cover, document, (element) => actions.chosen(element));
    this.#card = new CardBox(card, safely);
    this.#content = new CardContent(this.#card, {
      actions,
      safely,
      showControl: () => this.#pointing.showControl(),
      grown: () => this.#pointing.placeAnew(),
    });
    this.#pointing = new Pointing({
      ring,
      card: this.#card,
      about: () => (this.#view ? cardAbout(this.#view, this.#content.isOpen) : aboutNothing),
      isStoodDown: () => given.retry.isStoodDown,
      later: (doing) => this.#later(doing),
      painted: () => this.#tellState(),
      sighted: () => this.#draw(),
      safely,
      signal: this.#leaving.signal,
    });
    for (const part of [card, ring]) part.addEventListener('toggle', () => safely(() => this.keepShown()));
  }

  isMadeOf(host: Element): boolean {
    return host === this.#host;
  }

  get isConnected(): boolean {
    return this.#host.isConnected;
  }

  /** The page has taken our element out. */
  get wasThrownOut(): boolean {
    return this.#hasEntered && !this.isConnected;
  }

  /** False once the frame that it stood in was taken out of the page, with all that is in it. */
  get isInLivingPage(): boolean {
    return this.place.ownerDocument.defaultView !== null;
  }

  show(view: View): void {
    this.#view = view;
    const hasEntered = this.#hasEntered;
    if (!hasEntered) this.place.append(this.#host);
    this.#hasEntered = true;
    if (view.element !== this.#pointing.at) this.#pointing.turnTo(view);
    this.#tellState();
    // To make a card, to draw it and to open it beside a new control are each long: the page has its turn in between.
    if (hasEntered) this.#drawAndPlace(view);
    else this.#in(nextTurn(), () => this.#view && this.#drawAndPlace(this.#view));
  }

  #drawAndPlace(view: View): void {
    // Drawn first: where the card fits depends on how big it is.
    this.#draw();
    const isPlaced = view.element === this.#pointing.at && this.#card.isOpen;
    if (isPlaced) this.#place(view);
    // Whatever is to be shown by then: a page that changes with every frame gets its ring all the same.
    else this.#later(() => this.#view && this.#place(this.#view));
  }

  #place(view: View): void {
    const wasOpen = this.#card.isOpen;
    this.#pointing.point(view);
    const title = this.#hasSaid ? null : this.#card.element.querySelector('#title');
    this.#hasSaid = true;
    this.#tellState();
    this.#coverPage(view.showing.kind === 'choosing');
    if (wasOpen) this.keepShown();
    // What has only just been opened is not laid out yet.
    else this.#later(() => this.keepShown());
    if (title) readOut(title);
  }

  /** Something changed: it is pointed at no longer, nor will be, once the control or its row is gone, hidden or named otherwise. */
  doubt(changed: Changed): void {
    if (this.#view?.element && !this.#pointing.stands(changed)) this.lose();
  }

  /** What was pointed at, or was going to be, is not to be any more, and nobody knows yet where it is. */
  lose(): void {
    if (!this.#view?.element) return;
    this.#view = doubtedView(this.#view);
    this.#pointing.leave();
    this.#tellState();
    this.#draw();
  }

  /** Comes back when the page or another extension closed or covered what is shown. */
  keepShown(): void {
    if (!this.#isTakenAway()) return;
    const raise = (): void => {
      if (this.#view === null || !this.#isTakenAway()) return;
      this.#raise();
      this.keepShown();
    };
    this.#given.retry.soon(() => this.#given.safely(raise));
  }

  /** The extension is gone from under the page. Nothing is pointed at any more; the card says what to do. */
  sayFarewell(words: FarewellWords): void {
    this.#view = null;
    this.#pointing.leave();
    this.#host.dataset['state'] = 'away';
    this.#cover.lift();
    this.#content.end();
    draw(Farewell({ words, close: () => this.remove() }), this.#card.element);
    if (!this.isConnected) return;
    this.#card.open(null);
    this.#card.place(false, aboutNothing);
  }

  /** Out of the page, with all that it listens to. What was shown in the browser's top layer goes with it. */
  remove(): void {
    this.#view = null;
    this.#leaving.abort();
    this.#pointing.end();
    this.#host.remove();
  }

  #isTakenAway(): boolean {
    if (this.#view === null || !this.isConnected) return false;
    const isClosed = !this.#card.isOpen || this.#pointing.isRingTaken;
    return isClosed || isCovered(this.#card.element, this.#host);
  }

  /** What is shown anew stands above everything that was there before. */
  #raise(): void {
    this.#pointing.raise();
    if (this.#cover.isLaid) this.#cover.lay();
    this.#card.openInPlace(this.#pointing.at);
  }

  #tellState(): void {
    if (this.#view === null) return;
    const { state, guidance, element } = this.#view;
    const isPainted = this.#pointing.isPaintedAt(element);
    this.#host.dataset['step'] = guidance.step;
    // Promised to be told only while the ring is painted; of the rest nothing is told before a card says it.
    const isShown = this.#hasSaid && (state !== 'pointing' || isPainted);
    this.#host.dataset['state'] = isShown ? state : 'looking';
  }

  /** Under the card, over all else. */
  #coverPage(isChoosing: boolean): void {
    if (!isChoosing) this.#cover.lift();
    else if (!this.#cover.isLaid && !this.#given.retry.isStoodDown) {
      this.#cover.lay();
      this.#card.openInPlace(null);
    }
  }

  /** In a turn of its own once the page is drawn, unless nothing is shown by then or the page has thrown us out. */
  #later(doing: () => unknown): void {
    this.#in(nextFrame(this.place.ownerDocument.defaultView), doing);
  }

  #in(turn: Promise<void>, doing: () => unknown): void {
    void turn.then(() =>
      this.#given.safely(() => {
        if (this.#view !== null && this.isConnected) doing();
      }),
    );
  }

  #draw(): void {
    if (this.#view) this.#content.draw(this.#view, this.#pointing.isOutOfSight);
  }
}
