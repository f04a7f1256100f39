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
  busy: '[aria-busy="true"],[role="progressbar"]',
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
