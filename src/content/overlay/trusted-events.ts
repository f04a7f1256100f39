/** What a person does to the card, as the browser tells it. */
const doings = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'submit',
  'copy',
  'cut',
  'paste',
  'drop',
] as const;

/**
 * Lets nothing through to what stands in `root` but what the browser itself says a person did. A script of the page can make any event and
 * send it to our buttons, or call their `click()`: those are marked as not trusted (DOM, `Event.isTrusted`), and end here. What an
 * assistive tool does for a person is trusted.
 */
export function hearOnlyThePerson(root: EventTarget): void {
  for (const type of doings) root.addEventListener(type, refuseUntrusted, { capture: true });
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
