import { pressable } from './role.ts';

/** The elements that questions about a page begin from, by what they may be to a person. Which of them are meant is asked of each. */
export const selectors = {
  headings: 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]',
  fields:
    'input,textarea,select,[role="textbox"],[role="searchbox"],[role="combobox"],[role="checkbox"],[role="radio"],' +
    '[role="switch"],[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]',
  labels: 'label',
  tables: 'table,[role="table"],[role="grid"],[role="treegrid"]',
  dialogs: 'dialog,[aria-modal="true"],[role="dialog"],[role="alertdialog"]',
  landmarks: 'body,main,[role="main"],nav,[role="navigation"],[role="tablist"],form,h1',
  busy: '[aria-busy="true"],[role="progressbar"],progress:not([value])',
  /** What opens and shuts a part of the page. */
  expanders: 'summary,[aria-expanded]',
  /** What says that it is the one of several that is chosen. */
  chosen: '[aria-selected="true"],[aria-current="true"],[aria-current="page"],[aria-checked="true"]',
  /** What says that something elsewhere belongs to it. */
  referring: '[aria-controls],[aria-owns],[aria-details]',
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
  'expanders',
  'chosen',
  'referring',
] as const satisfies readonly ElementKind[];

/** Each kind's bit in the set of those that an element is of. */
export const bits = Object.fromEntries(Object.keys(selectors).map((kind, at) => [kind, 1 << at])) as Record<
  keyof typeof selectors,
  number
>;

/** The kinds that a tag alone tells, by the tag: nobody has to ask a browser which of all its elements those are. */
const bitsByTag = new Map<string, number>();
/** What is left of each kind's selector when those are taken out: attributes tell it. */
const byAttribute: { readonly bit: number; readonly selector: string }[] = [];
/** Whatever has one of those attributes, in one plain question. Most elements of a page have none of them. */
const telling = new Set<string>(['[role]', '[aria-hidden]']);
for (const kind of Object.keys(bits) as (keyof typeof bits)[]) {
  const parts = selectors[kind].split(',');
  const isTag = (part: string) => /^[a-z0-9]+$/.test(part);
  for (const tag of parts.filter(isTag)) bitsByTag.set(tag, (bitsByTag.get(tag) ?? 0) | bits[kind]);
  const others = parts.filter((part) => !isTag(part));
  if (others.length > 0) byAttribute.push({ bit: bits[kind], selector: others.join(',') });
  for (const part of others) telling.add(/^[a-z0-9]+/.exec(part)?.[0] ?? part.replace(/[=~|^$*].*/, ']'));
}

/** For `querySelectorAll`: the elements of which `bitsByAttributes` has to be asked. */
export const tellingAttributes = [...telling].join(',');

export function bitsOfTag(tag: string): number {
  return bitsByTag.get(tag) ?? 0;
}

export function bitsByAttributes(element: Element): number {
  let found = 0;
  for (const { bit, selector } of byAttribute) if (element.matches(selector)) found |= bit;
  return found;
}

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
export function mayGrowTree(element: Element, isEmpty: boolean): boolean {
  return element.localName.includes('-')
    ? !element.matches(':defined')
    : isEmpty && holding.has(element.localName);
}
