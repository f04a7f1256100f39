import { scrollClear } from '../bring-into-sight.ts';
import { aboutNothing } from './card-about.ts';
import { type CardPlace, distance, isClean, isOnControl, type Judged, Room } from './card-place.ts';
import { isFirefox, leadsOnToCard } from './tab-order.ts';
import { wordsOf } from './what-stands-there.ts';

/** In the order in which they are tried: as it is, low with its list to be scrolled, or only its first line. */
type Shape = 'whole' | 'low' | 'lowest' | 'pill';

const lowShapes = ['low', 'lowest'] as const;

type Shaped = { readonly shape: Shape } & Judged;

/** The card's box: a popover that stands beside its control, where it covers least, and comes next after it in Tab order. */
export class CardBox {
  readonly element: HTMLElement;
  /** The control that it was opened beside. */
  #control: Element | null = null;
  #place: CardPlace | null = null;
  #about = aboutNothing;
  /** By which it was placed. */
  #measures = '';

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  get isBesideControl(): boolean {
    return this.#control !== null;
  }

  /** Opens it, or opens it anew, in its place. */
  openInPlace(control: Element | null): void {
    this.open(control);
    this.place();
  }

  /** The same without a place yet: a popover comes next in Tab order after its source, and above what was shown before it. */
  open(control: Element | null): void {
    const hadFocus = this.hasFocus;
    if (this.isOpen) this.element.hidePopover();
    this.#control = control;
    this.#place = null;
    // Beside another control the place of before is none.
    delete this.element.dataset['place'];
    // Firefox (ESR 153) leaves transforms of ancestors out of account when it places a popover beside its source. The ring around the control
    // is proved, so the card goes by that one there.
    this.element.classList.toggle('by-ring', control !== null && isFirefox);
    if (control && leadsOnToCard(control)) this.element.showPopover({ source: control as HTMLElement });
    else this.element.showPopover();
    // The focus is never taken, but kept where the person had put it.
    if (hadFocus) this.focus();
  }

  /**
   * Finds the place anew once control, card or window are not where and as large as they were, or the card is about something else. A
   * control that is out of sight is no place.
   *
   * @param hasMoved what else there is on the page may have moved under the card: it has just come, or was scrolled
   */
  place(isOutOfSight = false, about = this.#about, hasMoved = false): void {
    const control = isOutOfSight ? null : this.#control;
    const isSame = about.key === this.#about.key;
    this.#about = about;
    if (this.#place !== null && !hasMoved && isSame && this.#measure(control) === this.#measures) return;
    const { shape, place } = this.#choose(control, this.#place);
    this.#place = place;
    const { dataset, style } = this.element;
    dataset['shape'] = shape;
    dataset['place'] = place.isByControl ? 'by-control' : 'in-window';
    style.setProperty('--x', `${place.x}px`);
    style.setProperty('--y', `${place.y}px`);
    this.#measures = this.#measure(control);
  }

  /** The largest shape that covers nothing of what is needed; where none does, the one that covers least of it. */
  #choose(control: Element | null, now: CardPlace | null): Shaped {
    const { element } = this;
    const room = new Room(element.ownerDocument, { ...this.#about, control });
    const judge = (shape: Shape): Shaped => {
      element.dataset['shape'] = shape;
      const { offsetWidth: width, offsetHeight: height } = element;
      return {
        shape,
        ...room.placeFor({ width, height }, shape === 'whole' || this.#about.isPill ? now : null),
      };
    };
    if (this.#about.isPill) return judge('pill');
    let best = judge('whole');
    for (const shape of this.#about.isWhole || this.#about.isAsking
      ? lowShapes
      : [...lowShapes, 'pill' as const]) {
      if (isClean(best)) break;
      const other = judge(shape);
      if (other.harm < best.harm) best = other;
    }
    return best;
  }

  /** In a small window the control may have come to lie under the card, and is brought out. */
  uncover(control: Element): void {
    if (!isOnControl(this.element, control)) return;
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.place();
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
    const { offsetWidth, offsetHeight, ownerDocument } = this.element;
    const view = ownerDocument.defaultView;
    const page = ownerDocument.documentElement.scrollHeight;
    const room = [offsetWidth, offsetHeight, view?.innerWidth, view?.innerHeight, page];
    return JSON.stringify([control?.getBoundingClientRect(), room]);
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

function byTop(one: Element, other: Element): number {
  return one.getBoundingClientRect().top - other.getBoundingClientRect().top;
}
