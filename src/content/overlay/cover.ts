import { choiceAt } from '../../portal/pinned.ts';
import { elementUnder } from './reach/element-under.ts';

const pressing = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'];

/**
 * A sheet of glass over the page while the person chooses a control on it: they press the glass, and nothing on the page hears of a press on
 * anything of its own. What would be chosen is framed. The wheel scrolls what is beneath.
 */
export class Cover {
  readonly element: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #page: Document;

  constructor(element: HTMLElement, page: Document, chosen: (element: Element) => void) {
    this.element = element;
    this.#page = page;
    this.#frame = element.appendChild(page.createElement('div'));
    element.setAttribute('aria-hidden', 'true');
    // What lies beneath may be a menu that closes with the press, so that it is gone at the click.
    let pressed: Element | null = null;
    element.addEventListener('pointerdown', (event) => {
      pressed = this.#under(event);
    });
    element.addEventListener('click', (event) => {
      if (event.isTrusted && pressed) chosen(pressed);
    });
    for (const type of pressing) element.addEventListener(type, (event) => event.stopPropagation());
    element.addEventListener('pointermove', (event) => this.#showFrame(this.#under(event)));
    element.addEventListener('wheel', (event) => this.#scroll(event), { passive: false });
  }

  /** Lies over all that was shown before it; laid anew, also over what came since. */
  lay(): void {
    this.lift();
    this.element.showPopover();
  }

  lift(): void {
    if (this.isLaid) this.element.hidePopover();
    this.#frame.removeAttribute('style');
  }

  get isLaid(): boolean {
    return this.element.matches(':popover-open');
  }

  #under({ clientX, clientY }: MouseEvent): Element | null {
    return elementUnder(this.#page, clientX, clientY);
  }

  /** As the browser would have scrolled without the glass what scrolls by itself; the window it scrolls anyway. */
  #scroll(event: WheelEvent): void {
    for (let at = this.#under(event); at && at !== this.#page.documentElement; at = at.parentElement) {
      const { scrollTop, scrollLeft } = at;
      at.scrollBy(event.deltaX, event.deltaY);
      if (at.scrollTop === scrollTop && at.scrollLeft === scrollLeft) continue;
      event.preventDefault();
      return;
    }
  }

  #showFrame(under: Element | null): void {
    const choice = under && under.ownerDocument === this.#page ? choiceAt(under) : null;
    const box = choice?.element.getBoundingClientRect();
    const { style } = this.#frame;
    style.setProperty('display', box ? 'block' : 'none');
    for (const side of ['left', 'top', 'width', 'height'] as const)
      style.setProperty(side, `${box?.[side]}px`);
  }
}

/** The glass and its frame, in the card's style sheet. */
export const coverStyle = `
[part='cover'] { position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: none; cursor: crosshair; }
[part='cover']:not(:popover-open) { display: none !important; }
[part='cover'] div { display: none; position: fixed; box-sizing: border-box; border: 2px dashed var(--ring); outline: 2px solid var(--ring-halo); }
`;
