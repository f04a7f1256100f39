import { isPressable } from '../../portal/dom/role.ts';

/**
 * A quick question for the moment of a change, long before the page is searched again: is the control still there, to be seen, and does
 * it bear the same words? It may say yes to what the search then refuses, never the other way round.
 */
export function stillAsShown(control: Element): () => boolean {
  const words = wordsOn(control);
  return () => control.isConnected && isSeen(control) && wordsOn(control) === words;
}

function isSeen(control: Element): boolean {
  return control.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** A list's words change with its rows, which makes it no other list. */
function wordsOn(control: Element): string {
  if (!isPressable(control)) return '';
  return ['aria-label', 'value'].map((name) => control.getAttribute(name)).join('\n') + control.textContent;
}
