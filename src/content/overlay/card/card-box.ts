import { inSlices } from '../../../portal/dom/slices.ts';
import { scrollClear } from '../bring-into-sight.ts';
import { aboutNothing } from './card-about.ts';
import {
  type CardPlace,
  type Corner,
  cornerAside,
  distance,
  isOnControl,
  type Size,
  withinWindow,
} from './card-place.ts';
import { chooseShape, type Shaped } from './card-shape.ts';
import { Press } from './press.ts';
import { isFirefox, leadsOnToCard } from './tab-order.ts';
import { wordsOf } from './what-stands-there.ts';

/** So long it stays where its last control was, for the next to be found. After that it makes way for what the page has become. */
const longestHeldMilliseconds = 1000;

/** As when the page is read: no task of ours comes near 50 ms on a slow computer. A place that is not found in so long is none. */
const limits = { slice: 8, whole: 1000 } as const;

/** The card's box: a popover that stands beside its control, where it covers least, and comes next after it in Tab order. */
export class CardBox {
  readonly element: HTMLElement;
  /** The control that it was opened beside. */
  #control: Element | null = null;
  #place: CardPlace | null = null;
  /** Where in the window that was when it was found. */
  #corner: Corner = { left: 0, top: 0 };
  #heldUntil = 0;
  #about = aboutNothing;
  /** By which it was placed. */
  #measures = '';
  /** What ends the search for a place that is under way. */
  #search: AbortController | null = null;
  /** To be searched for once that is at its end. */
  #next: (() => void) | null = null;
  readonly #press: Press;
  readonly #safely: (doing: () => void) => void;

  /** @param safely what comes of a search in a later task is done through this */
  constructor(element: HTMLElement, safely: (doing: () => void) => void) {
    this.element = element;
    this.#safely = safely;
    this.#press = new Press(element, safely);
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  get isBesideControl(): boolean {
    return this.#control !== null;
  }

  /** It goes where the ring goes, so that one has to be there first. */
  get waitsForRing(): boolean {
    return this.#place === null && this.element.classList.contains('by-ring');
  }

  /** Opens it, or opens it anew, in its place. */
  openInPlace(control: Element | null): void {
    this.open(control);
    this.place();
  }

  /** The same without a place yet: a popover comes next in Tab order after its source, and above what was shown before it. */
  open(control: Element | null): void {
    const hadFocus = this.hasFocus;
    // Beside another control the place of before is none. Until there is one, it stays where the person sees it.
    const aside = control && this.isOpen && !this.#press.isUnderWay ? this.#asideOf(control) : null;
    this.hold();
    if (aside) this.#standAt(aside);
    if (this.isOpen) this.element.hidePopover();
    this.#search?.abort();
    this.#search = null;
    this.#next = null;
    this.#control = control;
    // Firefox (ESR 153) leaves transforms of ancestors out of account when it places a popover beside its source. The ring around the control
    // is proved, so the card goes by that one there.
    this.element.classList.toggle('by-ring', control !== null && isFirefox);
    if (control && leadsOnToCard(control)) this.element.showPopover({ source: control as HTMLElement });
    else this.element.showPopover();
    // The focus is never taken, but kept where the person had put it.
    if (hadFocus) this.focus();
  }

  /**
   * Stays where it stands in the window, whatever becomes of its control: to be called before what it stands by is taken away, too, for
   * then it falls into the window's corner.
   */
  hold(): void {
    this.#place = null;
    if (this.element.dataset['place'] !== 'by-control') return;
    this.#heldUntil = performance.now() + longestHeldMilliseconds;
    this.#standAt(this.#cornerNow());
  }

  get #isHeld(): boolean {
    return performance.now() < this.#heldUntil;
  }

  /** With other words in it, it may not fit there any more. Once its control is gone nobody can see where it stood by that. */
  #cornerNow(): Corner {
    const view = this.element.ownerDocument.defaultView;
    const isByControl = this.element.dataset['place'] === 'by-control';
    const isLost = isByControl && !this.#control?.getClientRects().length;
    if (!this.isOpen || isLost || view === null) return this.#corner;
    const box = this.element.getBoundingClientRect();
    return withinWindow(view, box, box);
  }

  /** Where it stands now it may lie on the very control that comes next: then a corner of the window where it does not. */
  #asideOf(control: Element): Corner | null {
    const view = this.element.ownerDocument.defaultView;
    const size = this.element.getBoundingClientRect();
    return view && cornerAside(view, size, this.#cornerNow(), control.getBoundingClientRect());
  }

  #standAt({ left, top }: Corner): void {
    this.#stand(left, top, 'in-window');
  }

  /**
   * Finds the place anew once control, card or window are not where and as large as they were, or the card is about something else. A
   * control that is out of sight is no place. Where little stands on the page that is done at once; else in slices, and what is asked for
   * meanwhile after it.
   *
   * @param hasMoved what else there is on the page may have moved under the card: it has just come, or was scrolled
   * @param placed is called once it stands there
   */
  place(isOutOfSight = false, about = this.#about, hasMoved = false, placed = (): void => {}): void {
    if (this.#search) {
      this.#next = () => this.place(isOutOfSight, about, hasMoved, placed);
      return;
    }
    const control = isOutOfSight ? null : this.#control;
    const isSame = about.key === this.#about.key;
    this.#about = about;
    if (about.isLooking && this.#isHeld) {
      this.#standAt(this.#cornerNow());
      placed();
      return;
    }
    const around = this.#measure(control);
    const { offsetWidth: width, offsetHeight: height } = this.element;
    if (
      this.#place !== null &&
      !hasMoved &&
      isSame &&
      measures(around, { width, height }) === this.#measures
    ) {
      placed();
      return;
    }
    const search = new AbortController();
    this.#search = search;
    const { signal } = search;
    const take = (shaped: Shaped | null): void =>
      this.#press.whenOver(() => signal.aborted || this.#found(shaped, around, placed));
    const found = inSlices(chooseShape(this.element, about, control, this.#place), { ...limits, signal });
    if (!(found instanceof Promise)) take(found);
    else {
      void found.then(
        (shaped) => this.#safely(() => take(shaped)),
        (error: unknown) =>
          this.#safely(() => {
            throw error;
          }),
      );
    }
  }

  /**
   * Where none was found in time it stays where it is.
   *
   * @param around as it was when the search began: asked for now, the page would be laid out anew for the card
   */
  #found(found: Shaped | null, around: string, placed: () => void): void {
    this.#search = null;
    const next = this.#next;
    this.#next = null;
    if (found) {
      this.#place = found.place;
      this.#corner = found.corner;
      this.element.dataset['shape'] = found.shape;
      this.#stand(found.place.x, found.place.y, found.place.isByControl ? 'by-control' : 'in-window');
      this.#measures = measures(around, found.size);
    }
    placed();
    next?.();
  }

  #stand(x: number, y: number, where: 'by-control' | 'in-window'): void {
    const { dataset, style } = this.element;
    dataset['place'] = where;
    style.setProperty('--x', `${x}px`);
    style.setProperty('--y', `${y}px`);
  }

  /** In a small window the control may have come to lie under the card, and is brought out. */
  uncover(control: Element): void {
    if (!isOnControl(this.element, control)) return;
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.place(false, this.#about, false, () => this.#uncoverWithLabel(control));
  }

  #uncoverWithLabel(control: Element): void {
    if (!isOnControl(this.element, control)) return;
    // With what it is called, which stands before it.
    const [first = control] = [...wordsOf(control), control].toSorted(byTop);
    first.scrollIntoView({ block: 'start', inline: 'nearest' });
    // Room for the ring at the edge.
    this.element.ownerDocument.defaultView?.scrollBy(0, -distance);
    scrollClear(control);
    this.place();
  }

  #measure(control: Element | null): string {
    const { ownerDocument } = this.element;
    const view = ownerDocument.defaultView;
    const page = ownerDocument.documentElement.scrollHeight;
    return JSON.stringify([control?.getBoundingClientRect(), view?.innerWidth, view?.innerHeight, page]);
  }

  get hasFocus(): boolean {
    return this.element.matches(':focus-within');
  }

  /** On what leads on, else on the first there is. */
  focus(): void {
    const button =
      this.element.querySelector<HTMLElement>('.buttons button') ?? this.element.querySelector('button');
    button?.focus();
  }
}

/** What the card is placed by. */
function measures(around: string, { width, height }: Size): string {
  return `${around} ${width} ${height}`;
}

function byTop(one: Element, other: Element): number {
  return one.getBoundingClientRect().top - other.getBoundingClientRect().top;
}
