import { pressable } from './role.ts';

/** The elements that questions about a page begin from, by what they may be to a person. Which of them are meant is asked of each. */
export const selectors = {
  headings: 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]',
  fields:
    'input,textarea,select,[role="textbox"],[role="searchbox"],[role="combobox"],[role="checkbox"],[role="radio"],' +
    '[role="switch"],[contenteditable=""],[contenteditable="true"]',
  labels: 'label',
  tables: 'table,[role="table"],[role="grid"],[role="treegrid"]',
  dialogs: 'dialog,[aria-modal="true"]',
  landmarks: 'body,main,[role="main"],nav,[role="navigation"],[role="tablist"],form,h1',
  busy: '[aria-busy="true"],[role="progressbar"],progress:not([value])',
  pressables: pressable,
} as const;

export type ElementKind = Exclude<keyof typeof selectors, 'pressables'>;

export const elementKinds = [
  'headings',
  'fields',
  'labels',
  'tables',
  'dialogs',
  'landmarks',
  'busy',
] as const satisfies readonly ElementKind[];

const frames = new Set(['iframe', 'frame']);

export function isFrame(element: Element): boolean {
  return frames.has(element.localName);
}

/** What may have a shadow tree, besides elements of the page's own making (DOM, 4.9 "attach a shadow root", read 2026-11-25). */
const holding = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export function mayHoldTree(element: Element): boolean {
  return holding.has(element.localName) || element.localName.includes('-');
}

/** Whether a shadow tree may come to it later, of which no change of the page tells: nobody has defined it yet, or there is nothing in it. */
export function mayGrowTree(element: Element): boolean {
  if (element.localName.includes('-') && !element.matches(':defined')) return true;
  return holding.has(element.localName) && !element.hasChildNodes();
}
