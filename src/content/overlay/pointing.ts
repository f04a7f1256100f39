import type { View } from '../view.ts';
import { bringIntoSight, scrollClear } from './bring-into-sight.ts';
import type { CardAbout } from './card/card-about.ts';
import type { CardBox } from './card/card-box.ts';
import { Ring } from './ring.ts';
import { Settling } from './settling.ts';
import { type Changed, stillAsShown } from './still-as-shown.ts';

interface PointingGiven {
  readonly ring: HTMLElement;
  readonly card: CardBox;
  /** What the card is about now. */
  readonly about: () => CardAbout;
  /** The page does not let it stand: it is not opened again. */
  readonly isStoodDown: () => boolean;
  /** In a turn of its own once the page is drawn, unless nothing is shown by then. */
  readonly later: (doing: () => unknown) => void;
  /** The ring is painted, or is not any more. */
  readonly painted: () => void;
  /** The control went out of sight, or came back. */
  readonly sighted: () => void;
  readonly safely: (doing: () => void) => void;
  /** Nothing is listened to any more. */
  readonly signal: AbortSignal;
}

/** What is pointed at: the ring around it and the card beside it, wherever the page takes them. */
export class Pointing {
  readonly #given: PointingGiven;
  readonly #card: CardBox;
  readonly #ring: Ring;
  readonly #settling: Settling;
  readonly #view: Window | null;
  #at: Element | null = null;
  /** Whether that still looks as when it was found. */
  #isAsShown: (changed?: Changed) => boolean = () => true;
  /** The window's size when the card was placed. */
  #room = '';
  #isOutOfSight = false;
  #isProven = true;

  constructor(given: PointingGiven) {
    const { ring, card, safely, signal } = given;
    this.#given = given;
    this.#card = card;
    this.#view = ring.ownerDocument.defaultView;
    this.#ring = new Ring(ring, {
      sight: (isInSight) => this.#sight(isInSight),
      proved: (isProven) => this.#prove(isProven),
      safely,
    });
    // Where it covered nothing it may lie on something once the page has been scrolled.
    for (const type of ['scrollend', 'resize']) {
      const place = (): void => safely(() => this.placeAnew());
      this.#view?.addEventListener(type, place, { signal, passive: true, capture: true });
    }
    this.#settling = new Settling(this.#view, signal);
  }

  /** The control, or the row that it stands in. */
  get at(): Element | null {
    return this.#at;
  }

  get isOutOfSight(): boolean {
    return this.#isOutOfSight;
  }

  /** The ring is painted around this, or there is nothing to be pointed at. */
  isPaintedAt(element: Element | null): boolean {
    return element === this.#at && (this.#isProven || element === null);
  }

  /** The page, or another extension, closed the ring. */
  get isRingTaken(): boolean {
    return this.#at !== null && !this.#ring.isShown;
  }

  /** Nothing is pointed at any more, and what will be must stay as it is from now on. */
  turnTo({ element, row }: View): void {
    this.#letGo();
    this.#isAsShown = element ? stillAsShown(element, row) : () => true;
  }

  /** Points at what is to be pointed at now, with the card beside it; without a control the card stands where it covers least. */
  point({ element, row }: View): void {
    if (element && element !== this.#at) {
      this.#pointAt(element);
      return;
    }
    if (element) {
      this.#isAsShown = stillAsShown(element, row);
      this.#ring.prove();
      if (this.#hasOtherRoom()) bringIntoSight(element);
    } else this.leave();
    if (this.#card.isOpen) this.#placeCard();
    else if (!this.#given.isStoodDown()) {
      this.#card.open(element);
      this.#given.later(() => this.#card.isOpen && this.#placeCard());
    }
  }

  /** The ring goes, and the card waits where it is for what comes next: what it stood beside may be gone. */
  leave(): void {
    this.#letGo();
    if (this.#card.isBesideControl && this.#card.isOpen) this.#card.open(null);
  }

  /** Something on the page changed. False where what is pointed at, or was going to be, is not the same any more. */
  stands(changed: Changed): boolean {
    if (!this.#isAsShown(changed)) return false;
    if (this.#at) this.#ring.proveBeforePaint();
    return true;
  }

  /** What is shown anew stands above everything that was there before. */
  raise(): void {
    if (this.#at) this.#ring.surround(this.#at);
  }

  /** The page, or the card itself, may be larger or smaller than it was. */
  placeAnew(): void {
    this.#given.later(() => {
      if (this.#card.isOpen) this.#card.place(this.#isOutOfSight, this.#given.about(), true);
    });
  }

  /** Brings the control back before the person's eyes, because they asked. */
  showControl(): void {
    this.#at?.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (this.#at) scrollClear(this.#at);
  }

  /** Nothing is watched or listened to any more. */
  end(): void {
    this.#at = null;
    this.#ring.release();
  }

  #pointAt(element: Element): void {
    this.#at = element;
    this.#settling.begin();
    this.#ring.surround(element);
    this.#card.open(element);
    // A page lays itself out to open it, and once more to find the place.
    this.#given.later(() => this.#placeBeside(element));
  }

  #placeBeside(element: Element | null): void {
    if (element === null || this.#at !== element || !this.#card.isOpen) return;
    this.#placeCard(() => this.#at === element && this.#card.uncover(element));
  }

  #placeCard(placed = (): unknown => undefined): void {
    if (this.#card.waitsForRing && !this.#isProven) return;
    // What else there is on a page that has just come may still move under the card.
    this.#card.place(this.#isOutOfSight, this.#given.about(), this.#settling.isOn, () => {
      if (this.#at && this.#hasOtherRoom()) this.#card.uncover(this.#at);
      this.#room = this.#roomNow();
      placed();
    });
  }

  /** The window became smaller or larger, or the page was magnified. */
  #hasOtherRoom(): boolean {
    return this.#room !== this.#roomNow();
  }

  #roomNow(): string {
    return `${this.#view?.innerWidth} ${this.#view?.innerHeight}`;
  }

  #letGo(): void {
    // In Firefox it stands by the ring.
    this.#card.hold();
    this.#at = null;
    this.#isOutOfSight = false;
    this.#isProven = true;
    this.#ring.leave();
  }

  #prove(isProven: boolean): void {
    if (this.#isProven === isProven) return;
    this.#isProven = isProven;
    this.#given.painted();
    if (isProven && this.#card.waitsForRing) this.#placeBeside(this.#at);
  }

  #sight(isInSight: boolean): void {
    if (this.#at && this.#isPageSettling()) bringIntoSight(this.#at);
    if (this.#isOutOfSight === !isInSight) return;
    this.#isOutOfSight = !isInSight;
    this.#given.sighted();
    this.#card.place(!isInSight, this.#given.about());
  }

  /** A page that has just changed scrolls itself to its top. In every other case it was the person who scrolled away. */
  #isPageSettling(): boolean {
    return this.#settling.isOn && this.#view?.scrollY === 0;
  }
}
