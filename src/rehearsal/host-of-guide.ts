import type { Host } from '../content/host.ts';
import type { Rehearsal } from './rehearsal.ts';

/** What the guide stands on here: the rehearsal instead of the background. */
export function hostOfGuide(rehearsal: Rehearsal): Omit<Host, 'end'> {
  return { tell: async (message) => rehearsal.tell(message), addStyle };
}

/** The policy of our own pages allows no style elements. A constructed sheet belongs to one document, so it is made in that one. */
function addStyle(root: ShadowRoot, text: string): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
}
