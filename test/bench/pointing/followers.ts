import { autoUpdate, computePosition } from '@floating-ui/dom';
import { driver } from 'driver.js';
import Shepherd from 'shepherd.js';

/**
 * Who keeps something around a control, besides our ring. Floating UI with its own defaults, and as it follows best. What the browser itself
 * does for a popover with an anchor is the floor: nobody can be nearer.
 */
export type Follower =
  | 'driver.js'
  | 'Shepherd'
  | 'Floating UI'
  | 'Floating UI, every frame'
  | 'a bare CSS anchor';

/** How far all of them stand off the control, as our ring does. */
const gap = 5;

/**
 * Has one of the peers point at the control. What it paints around it gets a colour of its own: blue, an overlay of it for those that darken
 * the page around the control, a line for Floating UI, which paints nothing itself.
 */
export function follow(who: Follower, control: HTMLElement): void {
  // The portal's own policy forbids style elements.
  const style = new CSSStyleSheet();
  style.replaceSync(`
    .driver-popover, .shepherd-element { visibility: hidden !important; }
    .shepherd-modal-overlay-container {
      position: fixed; top: 0; left: 0; width: 100vw; height: 100vh; overflow: hidden; pointer-events: none; fill: rgb(0 0 255);
    }`);
  document.adoptedStyleSheets.push(style);
  if (who === 'driver.js') {
    const options = { animate: false, overlayColor: 'rgb(0,0,255)', overlayOpacity: 1, stagePadding: gap };
    driver({ ...options, smoothScroll: false }).highlight({ element: control, popover: { title: 'Here' } });
  } else if (who === 'Shepherd') {
    const tour = new Shepherd.Tour({ useModalOverlay: true });
    tour.addStep({
      text: 'Here',
      attachTo: { element: control, on: 'bottom' },
      modalOverlayOpeningPadding: gap,
    });
    void tour.start();
  } else if (who === 'a bare CSS anchor') anchorRing(control);
  else keepRing(control, who === 'Floating UI, every frame');
}

function keepRing(control: HTMLElement, animationFrame: boolean): void {
  const ring = document.body.appendChild(document.createElement('div'));
  ring.style.cssText =
    'position: fixed; box-sizing: border-box; border: 3px solid rgb(0 0 255); z-index: 9; pointer-events: none';
  const place = async () => {
    const { width, height } = control.getBoundingClientRect();
    Object.assign(ring.style, { width: `${width + 2 * gap}px`, height: `${height + 2 * gap}px` });
    const options = { strategy: 'fixed', placement: 'bottom-start' } as const;
    const { x, y } = await computePosition(control, ring, options);
    Object.assign(ring.style, { left: `${x - gap}px`, top: `${y - height - gap}px` });
  };
  autoUpdate(control, ring, place, { animationFrame });
}

function anchorRing(control: HTMLElement): void {
  const ring = document.body.appendChild(document.createElement('div'));
  ring.popover = 'manual';
  ring.style.cssText = `position: fixed; inset: auto; margin: 0; padding: 0; background: none; box-sizing: border-box; pointer-events: none;
    border: 3px solid rgb(0 0 255); position-anchor: auto; top: calc(anchor(top) - ${gap}px); left: calc(anchor(left) - ${gap}px);
    width: calc(anchor-size(width) + ${2 * gap}px); height: calc(anchor-size(height) + ${2 * gap}px)`;
  ring.showPopover({ source: control });
}
