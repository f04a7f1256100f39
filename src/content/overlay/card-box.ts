import { scrollClear } from './bring-into-sight.ts';
import { type CardPlace, distance, isBetterOnTop, isOnControl, placeOfCard } from './card-place.ts';
import { isFirefox, leadsOnToCard } from './tab-order.ts';

/** The card's box: a popover that stands beside its control, where it covers least, and comes next after it in Tab order. */
export class CardBox {
  readonly element: HTMLElement;
  /** The control that it was opened beside. */
  #control: Element | null = null;
  #place: CardPlace | null = null;
  /** By which it was placed. */
  #about = '';
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
    this.element.classList.remove('out-of-sight');
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
   */
  place(isOutOfSight = false, about = this.#about): void {
    const control = isOutOfSight ? null : this.#control;
    const page = this.element.ownerDocument;
    this.#about = about;
    const measures = this.#measure(control);
    if (this.#place !== null && measures === this.#measures) return;
    this.#measures = measures;
    this.#place = placeOfCard(control, this.element, page, this.#place);
    this.element.dataset['place'] = this.#place;
    this.stepBack();
    this.element.classList.toggle('out-of-sight', isOutOfSight);
    this.element.classList.toggle('on-top', isBetterOnTop(control, this.element, page));
  }

  /**
   * Firefox (ESR 153, tried 2026-11-25) keeps a box where it last stepped aside to, also when it is given another place that it fits in, or
   * fits in the first one again. It forgets that when there was nowhere to step for the time of a layout.
   */
  stepBack(): void {
    if (!isFirefox) return;
    const { style } = this.element;
    style.setProperty('position-try-fallbacks', 'none');
    this.element.getBoundingClientRect();
    style.removeProperty('position-try-fallbacks');
  }

  /** In a small window the control may have come to lie under the card, and is brought out. */
  uncover(control: Element): void {
    if (!isOnControl(this.element, control)) return;
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.place();
    if (!isOnControl(this.element, control)) return;
    const isOnTop = this.element.classList.contains('on-top');
    control.scrollIntoView({ block: isOnTop ? 'end' : 'start', inline: 'nearest' });
    // Room for the ring at the edge.
    this.element.ownerDocument.defaultView?.scrollBy(0, isOnTop ? distance : -distance);
    scrollClear(control);
  }

  #measure(control: Element | null): string {
    const { clientWidth, clientHeight, ownerDocument } = this.element;
    const view = ownerDocument.defaultView;
    const room = [clientWidth, clientHeight, view?.innerWidth, view?.innerHeight];
    return JSON.stringify([this.#about, control?.getBoundingClientRect(), room]);
  }

  get hasFocus(): boolean {
    return this.element.matches(':focus-within');
  }

  /** On what leads on, else on the first there is. */
  focus(): void {
    const button =
      this.element.querySelector<HTMLElement>('button.primary') ?? this.element.querySelector('button');
    button?.focus();
  }
}
