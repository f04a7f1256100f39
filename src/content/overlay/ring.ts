import { wouldLoseItsContents } from './card/tab-order.ts';

/** How far the ring stands off the control's box on each side, in CSS pixels. */
const gap = 5;

/** What the ring tells of itself, at whatever moment it comes to know. */
export interface RingListener {
  readonly sight: (isInSight: boolean) => void;
  /** It is seen to be where it belongs, or not yet: then it is not painted. */
  readonly proved: (isProven: boolean) => void;
  /** Everything that happens later is done through this: what throws then must not end in the browser's console. */
  readonly safely: (doing: () => void) => void;
}

/**
 * The ring around the control. The browser itself keeps it there: a popover whose source is the control, placed by CSS anchor
 * positioning, follows every scroll and shift exactly, costs nothing while nothing moves and writes nothing on the control (css-anchor-position-1,
 * "implicit anchor element"). It vanishes by itself when the control is removed.
 *
 * Two things the browser does not do everywhere: Firefox leaves transforms of ancestors out of account, and paints the ring of a
 * control that is scrolled out of its box. The first is proved and followed by hand, the second is watched.
 */
export class Ring {
  readonly element: HTMLElement;
  #release = new AbortController();
  #control: Element | null = null;
  /** The browser does not keep it there: see `prove`. */
  #isByHand = false;
  #isProving = false;
  #sizes: ResizeObserver | null = null;
  readonly #listener: RingListener;

  constructor(element: HTMLElement, told: RingListener) {
    this.element = element;
    this.#listener = told;
  }

  /** Puts the ring around the control; it stays there until `leave` or the next `surround`. */
  surround(control: Element): void {
    this.leave();
    this.#control = control;
    this.#release = new AbortController();
    const { signal } = this.#release;
    // Without a source it is placed by hand.
    this.element.showPopover(wouldLoseItsContents(control) ? {} : { source: control as HTMLElement });
    this.#watchSight(control, signal);
    this.#watchPlace(control, signal);
    // Beside its control for a moment it would be a wrong arrow.
    this.#mark(!isAstray(this.element, control));
    this.prove();
    const prove = (): void => this.#listener.safely(() => this.prove());
    for (const type of ['transitionend', 'animationend']) {
      control.ownerDocument.addEventListener(type, prove, { signal, passive: true });
    }
  }

  get isShown(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Nothing is watched or listened to any more. */
  release(): void {
    this.#control = null;
    this.#isByHand = false;
    this.#isProving = false;
    this.#sizes = null;
    this.#release.abort();
  }

  leave(): void {
    this.release();
    this.element.removeAttribute('style');
    this.element.classList.remove('out-of-sight', 'unproven');
    if (this.isShown) this.element.hidePopover();
  }

  /**
   * Looks whether the browser keeps the ring where it belongs, and follows by hand where it does not. What is scrolled, or shown again, has its
   * right box only after the next frame (Chromium 156), so only what stood still for a whole frame counts as astray.
   */
  prove(): void {
    const control = this.#control;
    if (control === null || this.#isByHand || this.#isProving) return;
    if (!isAstray(this.element, control)) {
      // It may have come right since it was asked last: the browser lays out anew in between.
      this.#mark(true);
      return;
    }
    const { signal } = this.#release;
    const view = control.ownerDocument.defaultView;
    let before = '';
    const look = (): void => {
      if (signal.aborted || this.#isByHand) return;
      const now = JSON.stringify([control, this.element].map((each) => each.getBoundingClientRect()));
      if (isAstray(this.element, control)) {
        if (now !== before) {
          before = now;
          next();
          return;
        }
        this.#followByHand(control, signal);
      }
      this.#isProving = false;
      this.#mark(true);
    };
    const next = (): void => void view?.requestAnimationFrame(() => this.#listener.safely(look));
    this.#isProving = true;
    next();
  }

  /**
   * Something on the page changed: before it is painted the ring stands where the control then is, or is not painted. An observer of sizes is
   * heard after the page was laid out and before it is painted, and once for all that it is given anew (Resize Observer, 3.4.5, read 2026-11-29).
   */
  proveBeforePaint(): void {
    const control = this.#control;
    if (control === null || this.#sizes === null) return;
    // The browser does not take this one along, not even for those who only ask where it is.
    if (this.#isByHand) placeBy(this.element, control.getBoundingClientRect());
    this.#sizes.unobserve(control);
    this.#sizes.observe(control);
  }

  #watchPlace(control: Element, signal: AbortSignal): void {
    const sizes = new ResizeObserver(() => this.#listener.safely(() => this.#laidOut(control)));
    this.#sizes = sizes;
    sizes.observe(control);
    sizes.observe(control.ownerDocument.documentElement);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  #laidOut(control: Element): void {
    if (this.#control !== control) return;
    if (this.#isByHand) placeBy(this.element, control.getBoundingClientRect());
    else if (isAstray(this.element, control)) {
      this.#mark(false);
      this.prove();
    }
  }

  #mark(isProven: boolean): void {
    this.element.classList.toggle('unproven', !isProven);
    this.#listener.proved(isProven);
  }

  /** Tells when nothing of the control is in sight any more, or something again, and on the way also when half or all of it is. */
  #watchSight(control: Element, signal: AbortSignal): void {
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      const isInSight = entries.at(-1)?.isIntersecting ?? true;
      this.element.classList.toggle('out-of-sight', !isInSight);
      this.#listener.sight(isInSight);
    };
    const observer = new IntersectionObserver((entries) => this.#listener.safely(() => look(entries)), {
      threshold: [0, 0.5, 1],
    });
    observer.observe(control);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #followByHand(control: Element, signal: AbortSignal): void {
    this.#isByHand = true;
    const place = (): void => placeBy(this.element, control.getBoundingClientRect());
    const follow = (): void => this.#listener.safely(place);
    place();
    const view = control.ownerDocument.defaultView;
    const options = { signal, passive: true, capture: true };
    view?.addEventListener('scroll', follow, options);
    view?.addEventListener('resize', follow, options);
  }
}

function isAstray(ring: Element, control: Element): boolean {
  const around = ring.getBoundingClientRect();
  const box = control.getBoundingClientRect();
  // Gone or hidden: the anchor's own fallbacks take the ring away.
  if (box.width === 0) return false;
  return [
    box.left - around.left,
    box.top - around.top,
    around.right - box.right,
    around.bottom - box.bottom,
  ].some((distance) => Math.abs(distance - gap) > 1.5);
}

function placeBy(ring: HTMLElement, box: DOMRect): void {
  ring.style.setProperty('display', box.width === 0 ? 'none' : 'block');
  ring.style.setProperty('inset', 'auto');
  ring.style.setProperty('left', `${box.left - gap}px`);
  ring.style.setProperty('top', `${box.top - gap}px`);
  ring.style.setProperty('width', `${box.width + 2 * gap}px`);
  ring.style.setProperty('height', `${box.height + 2 * gap}px`);
}

/** The ring's part of the style sheet. The fallbacks in `anchor()` take the ring away when the control is gone. */
export const ringStyle = `
[part='ring'] {
  position: fixed; inset: auto; margin: 0; padding: 0; overflow: visible; box-sizing: border-box;
  position-anchor: auto; anchor-name: --ring;
  top: calc(anchor(top, -9999px) - ${gap}px);
  left: calc(anchor(left, -9999px) - ${gap}px);
  width: calc(anchor-size(width, ${-2 * gap}px) + ${2 * gap}px);
  height: calc(anchor-size(height, ${-2 * gap}px) + ${2 * gap}px);
  border: 3px solid var(--ring); border-radius: var(--round); background: none;
  outline: 2px solid var(--ring-halo);
  pointer-events: none;
}
[part='ring'].out-of-sight, [part='ring'].unproven { visibility: hidden; }
`;
