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
  busy: '[aria-busy="true"],[role="progressbar"],progress:not([value])',
  slots: 'slot',
  pressables: pressable,
} as const;

/** `titles` are the headings whose words can matter; `hosts` what another tree may be in: shadow roots and frames. */
export type ElementKind = Exclude<keyof typeof selectors, 'pressables'> | 'titles' | 'hosts';

const frames = new Set(['iframe', 'frame']);

export function isFrame(element: Element): boolean {
  return frames.has(element.localName);
}

/** Whether another tree is in it now. */
export function isHost(element: Element): boolean {
  return element.shadowRoot !== null || isFrame(element);
}

/** What may get a shadow tree at any time, without any change that could be seen (DOM, 4.9 "attach a shadow root", read 2026-11-25). */
const growing = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether there is nothing in it yet and a tree of its own may still come. */
export function mayGrowTree(element: Element): boolean {
  return growing.has(element.localName) && !element.hasChildNodes() && element.shadowRoot === null;
}
