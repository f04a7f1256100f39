import { oncePerSnapshot } from '../once-per-snapshot.ts';
import { isTickable } from '../role.ts';
import { elementsOf } from '../snapshot.ts';
import { parentAcrossShadow } from '../visibility.ts';
import { Context, columnHeader, hostOfField, isAloneInFirstCell } from './beside.ts';
import { spokenName, visibleText } from './name.ts';
import { readText, squeeze } from './text.ts';
import { holdsAtMost } from './text-size.ts';

/** The labels of each field. Made in one pass over the labels: asking each field for its `labels` walks the page once a field. */
export type Labels = ReadonlyMap<Element, readonly Element[]>;

export const labelsOf = oncePerSnapshot((snapshot): Labels => {
  const labels = new Map<Element, Element[]>();
  for (const label of elementsOf(snapshot, 'labels') as HTMLLabelElement[]) {
    const field = label.control ?? fieldBefore(label);
    const others = field && labels.get(field);
    if (others) others.push(label);
    else if (field) labels.set(field, [label]);
  }
  return labels;
});

const mostAroundField = 8;

/** The field that a label floats over by a style sheet: it stands right before a label that names no field, and nothing else to fill in is beside them. */
function fieldBefore(label: Element): Element | null {
  const field = label.previousElementSibling;
  const [around, isBare] = [label.parentElement, !label.hasAttribute('for')];
  if (!isBare || !around || !field?.matches('input,textarea') || isTickable(field)) return null;
  // What is laid out around one field alone holds little more.
  if (around.childElementCount > mostAroundField) return null;
  const [first, second, third] = around.querySelectorAll('input,textarea,select,label');
  return first === field && second === label && !third && isOver(label, field) ? field : null;
}

/** Whether it is drawn over or above the field, and not where what comes after a field stands: beside or below it. */
function isOver(label: Element, field: Element): boolean {
  const [its, fields] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
  return its.left < fields.right && its.right > fields.left && its.bottom <= fields.bottom;
}

/** A label with more text than this is no label but a part of the page. */
const longestLabel = 3000;
/** The longest text beside a field that can be its label. */
const longestBeside = 300;

interface ReadFields {
  readonly names: Map<Element, string[]>;
  readonly context: Context;
}

/** What was read of fields, as long as the labels of that moment are known: several questions ask the same. */
const readFields = new WeakMap<Labels, ReadFields>();

function readWith(labels: Labels): ReadFields {
  const before = readFields.get(labels);
  const read = before ?? { names: new Map(), context: new Context() };
  if (!before) readFields.set(labels, read);
  return read;
}

/**
 * The squeezed names by which a person knows a field: its label or ARIA name, whole and without the hint after it; only where there is
 * none, the text beside it; then its placeholder and title. Never its value.
 */
export function fieldNames(field: Element, labels: Labels): string[] {
  const { names, context } = readWith(labels);
  const before = names.get(field);
  if (before) return before;
  const texts = givenNames(field, labels);
  const around = texts.length > 0 ? texts : textsBeside(field, context);
  const hints = ['placeholder', 'title'].map((name) => field.getAttribute(name) ?? '');
  const found = [...around.flatMap(variants), ...hints.map(squeeze)].filter(Boolean);
  names.set(field, found);
  return found;
}

/** The squeezed names that the page itself gives to a field; none where it only stands beside some text. */
export function labelNames(field: Element, labels: Labels): string[] {
  return givenNames(field, labels).flatMap(variants).filter(Boolean);
}

/**
 * The squeezed texts around a tick box that may be the statement it accepts, wherever they stand: what describes it, what is in the cell,
 * the paragraph or the block before and after it, a link in it included.
 */
export function statementsBeside(field: Element, labels: Labels): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  const described = ids.flatMap((id) => {
    const element = root.getElementById?.(id);
    return element && holdsAtMost(element, longestLabel) ? [readText(element.textContent ?? '')] : [];
  });
  const { context } = readWith(labels);
  const sides = ['nextSibling', 'previousSibling'] as const;
  const beside = [...context.textsBeside(field, sides), ...context.beginningsBeside(field, sides)];
  return [...described, ...beside].map(squeeze).filter(Boolean);
}

function givenNames(field: Element, labels: Labels): string[] {
  const given = [
    spokenName(field),
    ...(labels.get(field) ?? []).map((label) => labelText(label, field)),
  ].filter(Boolean);
  const own = isTickable(field) && field.localName !== 'input' ? [visibleText(field)] : [];
  const texts = [...given, ...own].filter((text) => readText(text) !== '');
  const host = texts.length === 0 ? outermostHost(field) : null;
  return host ? givenNames(host, labels) : texts;
}

/** Where a kit's own element is the field to the page, its label is that element's. */
function outermostHost(field: Element): Element | null {
  const root = field.getRootNode();
  const first = root.nodeType === 11 ? (root as ShadowRoot).firstElementChild : null;
  return first && hostOfField(first, field) === (root as ShadowRoot).host ? parentAcrossShadow(first) : null;
}

/** A number, a star or a word that stands before a label and is none of it: "3. Credential name", "Required: credential name". */
const lead = /^\s*(\d{1,2}[.)]|\*|\(?(required|mandatory)( field)?\)?\s*[:*–-]?)\s+/i;

/** "Keystore password (at least 10 characters)", "Credential name: as it …": the label is what stands before the hint. */
function variants(text: string): string[] {
  const label = text.replace(lead, '');
  const [before = ''] = readText(label).split(/[(:*–]|\. | - /);
  return [...new Set([text, label, before, label.split('\n')[0] ?? ''].map(squeeze))];
}

/** Text of a label that wraps its field, without that of the field; a hint in a block of its own comes on a new line. */
function labelText(label: Element, field: Element): string {
  if (!holdsAtMost(label, longestLabel)) return '';
  return [...label.childNodes]
    .filter((node) => node !== field)
    .map((node) => `${readText(visibleText(node))}`)
    .filter(Boolean)
    .join('\n');
}

/** With the label beyond a hint, where one stands between it and the field. */
function textsBeside(field: Element, context: Context): string[] {
  const nearest = textBeside(field, context);
  const beyond = isTickable(field) ? '' : context.labelBeyondHint(field);
  return beyond === '' || beyond.length > longestBeside ? [nearest] : [nearest, beyond];
}

/** The text that stands before a field (after it, for a tick box): in the cell, the term or the block beside it, or over its column. */
function textBeside(field: Element, context: Context): string {
  const sides = isTickable(field)
    ? (['nextSibling', 'previousSibling'] as const)
    : (['previousSibling'] as const);
  // Before the first cell of a row stands the row above it: all the headers in one.
  const over = isAloneInFirstCell(field) ? columnHeader(field) : '';
  if (over !== '') return over;
  const [nearest] = context.textsBeside(field, sides);
  if (nearest !== undefined) return nearest.length <= longestBeside ? nearest : '';
  return columnHeader(field);
}
