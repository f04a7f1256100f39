import { nextTurn } from '../../portal/dom/slices.ts';
import type { Host } from '../host.ts';
import type { CardActions } from '../pointer/card-actions.ts';
import { Farewell, type FarewellWords } from '../pointer/farewell.tsx';
import { draw } from '../pointer/markup/draw.ts';
import { doubtedView, type View } from '../view.ts';
import { bringIntoSight, scrollClear } from './bring-into-sight.ts';
import { aboutNothing, type CardAbout, cardAbout } from './card/card-about.ts';
import { CardBox } from './card/card-box.ts';
import { CardContent } from './card/card-content.ts';
import { readOut } from './card/read-out.ts';
import { Cover } from './cover.ts';
import { nextFrame } from './next-frame.ts';
import { isCovered, makeParts } from './parts.ts';
import type { Retry } from './retry.ts';
import { Ring } from './ring.ts';
import { Settling } from './settling.ts';
import { type Changed, stillAsShown } from './still-as-shown.ts';

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
  readonly #ring: Ring;
  readonly #given: OverlayGiven;
  #pointedAt: Element | null = null;
  /** Whether that still looks as when it was found. */
  #isAsShown: (changed?: Changed) => boolean = () => true;
  #view: View | null = null;
  /** The window's size when the card was placed. */
  #room = '';
  #isOutOfSight = false;
  #isProven = true;
  #hasEntered = false;
  /** The card has stood on the page. */
  #hasSaid = false;
  readonly #settling: Settling;
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
      showControl: () => this.#showControl(),
      grown: () => this.#placeAnew(),
    });
    this.#ring = new Ring(ring, {
      sight: (isInSight) => this.#sight(isInSight),
      proved: (isProven) => this.#prove(isProven),
      safely,
    });
    for (const part of [card, ring]) part.addEventListener('toggle', () => safely(() => this.keepShown()));
    const { signal } = this.#leaving;
    // Where it covered nothing it may lie on something once the page has been scrolled.
    for (const type of ['scrollend', 'resize']) {
      const place = (): void => safely(() => this.#placeAnew());
      document.defaultView?.addEventListener(type, place, { signal, passive: true, capture: true });
    }
    this.#settling = new Settling(document.defaultView, signal);
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
    if (view.element !== this.#pointedAt) this.#turnTo(view);
    this.#tellState();
    // To make a card, to draw it and to open it beside a new control are each long: the page has its turn in between.
    if (hasEntered) this.#drawAndPlace(view);
    else this.#in(nextTurn(), () => this.#view && this.#drawAndPlace(this.#view));
  }

  #drawAndPlace(view: View): void {
    // Drawn first: where the card fits depends on how big it is.
    this.#draw();
    const isPlaced = view.element === this.#pointedAt && this.#card.isOpen;
    if (isPlaced) this.#place(view);
    // Whatever is to be shown by then: a page that changes with every frame gets its ring all the same.
    else this.#later(() => this.#view && this.#place(this.#view));
  }

  /** Nothing is pointed at any more, and what will be must stay as it is from now on. */
  #turnTo({ element, row }: View): void {
    this.#letGo();
    this.#isAsShown = element ? stillAsShown(element, row) : () => true;
  }

  #place(view: View): void {
    const wasOpen = this.#card.isOpen;
    this.#point(view);
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
    if (!this.#view?.element) return;
    if (!this.#isAsShown(changed)) this.lose();
    else if (this.#pointedAt) this.#ring.proveBeforePaint();
  }

  /** What was pointed at, or was going to be, is not to be any more, and nobody knows yet where it is. */
  lose(): void {
    if (!this.#view?.element) return;
    this.#view = doubtedView(this.#view);
    this.#leave();
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
    this.#leave();
    this.#host.dataset['state'] = 'away';
    this.#cover.lift();
    this.#content.end();
    draw(Farewell({ words, close: () => this.remove() }), this.#card.element);
    if (this.isConnected) this.#card.openInPlace(null);
  }

  /** Out of the page, with all that it listens to. What was shown in the browser's top layer goes with it. */
  remove(): void {
    this.#view = null;
    this.#pointedAt = null;
    this.#leaving.abort();
    this.#ring.release();
    this.#host.remove();
  }

  #isTakenAway(): boolean {
    if (this.#view === null || !this.isConnected) return false;
    const isClosed = !this.#card.isOpen || (this.#pointedAt !== null && !this.#ring.isShown);
    return isClosed || isCovered(this.#card.element, this.#host);
  }

  /** What is shown anew stands above everything that was there before. */
  #raise(): void {
    if (this.#pointedAt) this.#ring.surround(this.#pointedAt);
    if (this.#cover.isLaid) this.#cover.lay();
    this.#card.openInPlace(this.#pointedAt);
  }

  #tellState(): void {
    if (this.#view === null) return;
    const { state, guidance, element } = this.#view;
    const isPainted = element === this.#pointedAt && (this.#isProven || element === null);
    this.#host.dataset['step'] = guidance.step;
    // Promised to be told only while the ring is painted; of the rest nothing is told before a card says it.
    const isShown = this.#hasSaid && (state !== 'pointing' || isPainted);
    this.#host.dataset['state'] = isShown ? state : 'looking';
  }

  #prove(isProven: boolean): void {
    if (this.#isProven === isProven) return;
    this.#isProven = isProven;
    this.#tellState();
    if (isProven && this.#card.waitsForRing) this.#placeBeside(this.#pointedAt);
  }

  #point({ element, row }: View): void {
    if (element && element !== this.#pointedAt) {
      this.#pointAt(element);
      return;
    }
    if (element) {
      this.#isAsShown = stillAsShown(element, row);
      this.#ring.prove();
      if (this.#hasOtherRoom()) bringIntoSight(element);
    } else this.#leave();
    if (this.#card.isOpen) this.#placeCard();
    else if (!this.#given.retry.isStoodDown) {
      this.#card.open(element);
      this.#later(() => this.#card.isOpen && this.#placeCard());
    }
  }

  /** Under the card, over all else. */
  #coverPage(isChoosing: boolean): void {
    if (!isChoosing) this.#cover.lift();
    else if (!this.#cover.isLaid && !this.#given.retry.isStoodDown) {
      this.#cover.lay();
      this.#card.openInPlace(null);
    }
  }

  #pointAt(element: Element): void {
    this.#pointedAt = element;
    this.#settling.begin();
    this.#ring.surround(element);
    this.#card.open(element);
    // A page lays itself out to open it, and once more to find the place.
    this.#later(() => this.#placeBeside(element));
  }

  #placeBeside(element: Element | null): void {
    if (element === null || this.#pointedAt !== element || !this.#card.isOpen) return;
    this.#placeCard(() => this.#pointedAt === element && this.#card.uncover(element));
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

  #placeCard(placed = (): unknown => undefined): void {
    if (this.#card.waitsForRing && !this.#isProven) return;
    // What else there is on a page that has just come may still move under the card.
    this.#card.place(this.#isOutOfSight, this.#about(), this.#settling.isOn, () => {
      if (this.#pointedAt && this.#hasOtherRoom()) this.#card.uncover(this.#pointedAt);
      this.#room = this.#roomNow();
      placed();
    });
  }

  #placeAnew(): void {
    this.#later(() => {
      if (this.#card.isOpen) this.#card.place(this.#isOutOfSight, this.#about(), true);
    });
  }

  #about(): CardAbout {
    return this.#view ? cardAbout(this.#view, this.#content.isOpen) : aboutNothing;
  }

  /** The window became smaller or larger, or the page was magnified. */
  #hasOtherRoom(): boolean {
    return this.#room !== this.#roomNow();
  }

  #roomNow(): string {
    const view = this.place.ownerDocument.defaultView;
    return `${view?.innerWidth} ${view?.innerHeight}`;
  }

  #letGo(): void {
    // In Firefox it stands by the ring.
    this.#card.hold();
    this.#pointedAt = null;
    this.#isOutOfSight = false;
    this.#isProven = true;
    this.#ring.leave();
  }

  /** The card as well, which waits where it is for what comes next: what it stood beside may be gone. */
  #leave(): void {
    this.#letGo();
    if (this.#card.isBesideControl && this.#card.isOpen) this.#card.open(null);
  }

  /** A page that has just changed scrolls itself to its top. In every other case it was the person who scrolled away. */
  #isPageSettling({ ownerDocument }: Element): boolean {
    return this.#settling.isOn && ownerDocument.defaultView?.scrollY === 0;
  }

  #sight(isInSight: boolean): void {
    if (this.#pointedAt && this.#isPageSettling(this.#pointedAt)) bringIntoSight(this.#pointedAt);
    if (this.#isOutOfSight === !isInSight) return;
    this.#isOutOfSight = !isInSight;
    this.#draw();
    this.#card.place(!isInSight, this.#about());
  }

  #draw(): void {
    if (this.#view) this.#content.draw(this.#view, this.#isOutOfSight);
  }

  #showControl(): void {
    this.#pointedAt?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (this.#pointedAt) scrollClear(this.#pointedAt);
  }
}
