/** How far the ring stands off the control's box on each side, in CSS pixels. */
const gap = 5;

/**
 * The ring around the control. The browser itself keeps it there: a popover whose source is the control, placed by CSS anchor
 * positioning, follows every scroll and shift exactly, costs nothing while nothing moves and writes nothing on the control (css-anchor-position-1,
 * "implicit anchor element"). It vanishes by itself when the control is removed.
 *
 * Two things the browser does not do everywhere: Firefox leaves transforms of ancestors out of account, and paints the ring of a
 * control that is scrolled out of its box. The first is measured and followed by hand, the second is watched.
 */
export class Ring {
  readonly element: HTMLElement;
  #release = new AbortController();
  #onSight: (isInSight: boolean) => void;

  constructor(element: HTMLElement, onSight: (isInSight: boolean) => void) {
    this.element = element;
    this.#onSight = onSight;
  }

  /** Puts the ring around the control; it stays there until `leave` or the next `surround`. */
  surround(control: Element): void {
    this.leave();
    this.#release = new AbortController();
    const { signal } = this.#release;
    this.element.showPopover({ source: control as HTMLElement });
    this.#watchSight(control, signal);
    const view = control.ownerDocument.defaultView;
    const check = (): void => this.#followIfAstray(control, signal);
    view?.requestAnimationFrame(check);
    for (const type of ['transitionend', 'animationend']) {
      control.ownerDocument.addEventListener(type, check, { signal, passive: true });
    }
  }

  get isShown(): boolean {
    return this.element.matches(':popover-open');
  }

  leave(): void {
    this.#release.abort();
    this.element.removeAttribute('style');
    this.element.classList.remove('out-of-sight');
    if (this.isShown) this.element.hidePopover();
  }

  #watchSight(control: Element, signal: AbortSignal): void {
    const observer = new IntersectionObserver((entries) => {
      const isInSight = entries.at(-1)?.isIntersecting ?? true;
      this.element.classList.toggle('out-of-sight', !isInSight);
      this.#onSight(isInSight);
    });
    observer.observe(control);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #followIfAstray(control: Element, signal: AbortSignal): void {
    if (signal.aborted || !isAstray(this.element, control)) return;
    const follow = (): void => placeBy(this.element, control.getBoundingClientRect());
    follow();
    const view = control.ownerDocument.defaultView;
    const options = { signal, passive: true, capture: true };
    view?.addEventListener('scroll', follow, options);
    view?.addEventListener('resize', follow, options);
    const sizes = new ResizeObserver(follow);
    sizes.observe(control);
    sizes.observe(control.ownerDocument.documentElement);
    signal.addEventListener('abort', () => sizes.disconnect());
  }
}

function isAstray(ring: Element, control: Element): boolean {
  const around = ring.getBoundingClientRect();
  const box = control.getBoundingClientRect();
  return [
    box.left - around.left,
    box.top - around.top,
    around.right - box.right,
    around.bottom - box.bottom,
  ].some((distance) => Math.abs(distance - gap) > 1.5);
}

function placeBy(ring: HTMLElement, box: DOMRect): void {
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
  position-anchor: auto;
  top: calc(anchor(top, -9999px) - ${gap}px);
  left: calc(anchor(left, -9999px) - ${gap}px);
  width: calc(anchor-size(width, ${-2 * gap}px) + ${2 * gap}px);
  height: calc(anchor-size(height, ${-2 * gap}px) + ${2 * gap}px);
  border: 3px solid var(--ring); border-radius: 8px; background: none;
  outline: 2px solid var(--ring-halo);
  pointer-events: none;
}
[part='ring'].out-of-sight { visibility: hidden; }
`;
