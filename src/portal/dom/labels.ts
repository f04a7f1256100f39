import { spokenName, visibleText } from './name.ts';
import { oncePerSnapshot } from './once-per-snapshot.ts';
import { isTickable } from './role.ts';
import { elementsOf } from './snapshot.ts';
import { readText, squeeze } from './text.ts';

/** The labels of each field. Made in one pass over the labels: asking each field for its `labels` walks the page once a field. */
export type Labels = ReadonlyMap<Element, readonly Element[]>;

export const labelsOf = oncePerSnapshot((snapshot): Labels => {
  const labels = new Map<Element, Element[]>();
  for (const label of elementsOf(snapshot, 'labels') as HTMLLabelElement[]) {
    const field = label.control;
    if (field) labels.set(field, [...(labels.get(field) ?? []), label]);
  }
  return labels;
});

/**
 * The squeezed names by which a person knows a field: its label or ARIA name, whole and without the hint after it; only where there is
 * none, the text beside it; then its placeholder and title. Never its value.
 */
export function fieldNames(field: Element, labels: Labels): string[] {
  const given = [
    spokenName(field),
    ...(labels.get(field) ?? []).map((label) => labelText(label, field)),
  ].filter(Boolean);
  const own = isTickable(field) && field.localName !== 'input' ? [visibleText(field)] : [];
  const texts = [...given, ...own].filter((text) => readText(text) !== '');
  const around = texts.length > 0 ? texts : [textBeside(field)];
  const hints = ['placeholder', 'title'].map((name) => field.getAttribute(name) ?? '');
  return [...around.flatMap(variants), ...hints.map(squeeze)].filter(Boolean);
}

/** "Keystore password (at least 10 characters)", "Credential name: as it …": the label is what stands before the hint. */
function variants(text: string): string[] {
  const [before = ''] = readText(text).split(/[(:*–]|\. | - /);
  return [...new Set([text, before, text.split('\n')[0] ?? ''].map(squeeze))];
}

/** Text of a label that wraps its field, without that of the field; a hint in a block of its own comes on a new line. */
function labelText(label: Element, field: Element): string {
  return [...label.childNodes]
    .filter((node) => node !== field)
    .map((node) => `${readText(visibleText(node))}`)
    .filter(Boolean)
    .join('\n');
}

/** The text that stands before a field (after it, for a tick box): in the cell, the term or the block beside it. */
function textBeside(field: Element): string {
  let at: Element = field;
  for (let level = 0; level < 4; level++) {
    const sides = isTickable(field) ? [at.nextSibling, at.previousSibling] : [at.previousSibling];
    for (const side of sides) {
      const text = textFrom(side, side === at.nextSibling);
      if (text) return text;
    }
    if (!at.parentElement || at.parentElement.matches('form,main,body,section,dialog')) return '';
    at = at.parentElement;
  }
  return '';
}

function textFrom(start: Node | null, forward: boolean): string {
  for (let node = start; node; node = forward ? node.nextSibling : node.previousSibling) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    // Beyond another field its text is that field's.
    if (node.nodeType === 1 && (node as Element).matches('input,textarea,select,button')) return '';
    if (node.nodeType === 1 && (node as Element).querySelector('input,textarea,select')) return '';
    const text = readText(visibleText(node));
    if (text) return text.length <= 300 ? text : '';
  }
  return '';
}
