import { controls } from '../controls.ts';
import { containsAcrossShadow } from '../dom/drawn-tree.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isDisabled, isPasswordField, isTextField, isTickable, tickable, typable } from '../dom/role.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { parentAcrossShadow, type Sight } from '../dom/visibility.ts';
import { fieldNames, labelNames, labelsOf, statementsBeside } from '../dom/words/labels.ts';
import { squeeze, squeezeAll } from '../dom/words/text.ts';
import { holdsAtMost } from '../dom/words/text-size.ts';
import { type Found, notFound } from './found.ts';

const passwordNames = [
  ...squeezeAll(controls['keystore-password'].names),
  ...[
    'Password',
    'New password',
    'Create password',
    'Create a password',
    'Create keystore password',
    'Create a keystore password',
    'Machine credential password',
    'Credential password',
    'Enter a keystore password',
    'Enter keystore password',
  ].map(squeeze),
];
const secondTime = /confirm|again|repeat|retype|reenter|verify/;
const accepts = /accept|agree|understand/;
const termsWords = /machinecredential|legalstatement|terms|declaration|conditions|certificate/;
const otherTicks = /email|newsletter|remember|subscribe|notify|show(the)?password/;
/** Says yes to what stands elsewhere: "I agree", "I have read and accept the" (the link comes after it), "Yes". */
const assent =
  /^(yes|i|we|have|has|read|and|or|do|hereby|the|above|below|following|this|that|these|them|it|to|all|of|fully|accept(ed|ance)?|agree(d)?|understand|understood|confirm|acknowledge|consent|declare|tick|check|select|box|checkbox|please|required|with|statement|text|information|detail|s|here)+$/;
/** More tick boxes without a name than this choose rows of a list. */
const mostUnnamed = 20;

/** A field with the names that a person knows it by. */
export interface Field {
  readonly element: Element;
  readonly names: readonly string[];
  readonly shown: boolean;
}

/** The password field, by its label and its type. Its value is none of our business and is never read. */
export function findPasswordField(snapshot: Snapshot): Found {
  const first = fieldsOf(snapshot, typable).filter(
    ({ element, names }) => isTypedIn(element) && !names.some((name) => secondTime.test(name)),
  );
  const named = first.filter(({ names }) => names.some((name) => passwordNames.includes(name)));
  // "Show password" makes a text field of it, so the label counts before the type; without a known label, the only one of its type.
  return pick(named.length > 0 ? named : first.filter(({ element }) => isPasswordField(element)));
}

/** The tick box of the legal statement; where the box itself is drawn by its label, the label. */
export function findTermsBox(snapshot: Snapshot): Found {
  const box = termsField(snapshot);
  if (!('drawn' in box)) return box;
  return { kind: isDisabled(box.element) ? 'disabled' : 'found', element: box.drawn, name: box.name };
}

/** Whether the terms are ticked; false also when there is no tick box. */
export function areTermsAccepted(snapshot: Snapshot): boolean {
  const box = termsField(snapshot);
  if (!('drawn' in box)) return false;
  return box.element.localName === 'input'
    ? (box.element as HTMLInputElement).checked
    : box.element.getAttribute('aria-checked') === 'true';
}

interface TermsBox {
  readonly element: Element;
  /** What shows it: the box itself, its label, or what is drawn in its place. */
  readonly drawn: Element | undefined;
  readonly name: string;
}

function termsField(snapshot: Snapshot): (TermsBox & { readonly drawn: Element }) | Found {
  const fitting = termsBoxes(snapshot);
  const shown = fitting.flatMap(({ element, drawn, name }) => (drawn ? [{ element, drawn, name }] : []));
  const [only, second] = shown;
  if (only && second) return { kind: 'ambiguous', count: shown.length };
  return only ?? (fitting[0] ? { kind: 'hidden', name: fitting[0].name } : notFound);
}

const termsBoxes = oncePerSnapshot((snapshot: Snapshot): readonly TermsBox[] => {
  const labels = labelsOf(snapshot);
  const boxes = elementsOf(snapshot, 'fields', tickable).filter(isTickable);
  const named = boxes.flatMap((element) => {
    const name = fieldNames(element, labels).find(isTerms);
    return name === undefined ? [] : [{ element, drawn: drawnBox(snapshot, element), name }];
  });
  return outermost(named.length > 0 ? named : boxesBesideTerms(snapshot, boxes));
});

function isTerms(name: string): boolean {
  return (
    termsWords.test(name) && (accepts.test(name) || name.includes('legalstatement')) && !otherTicks.test(name)
  );
}

/** Boxes that say no more than "I agree", or nothing, and whose statement stands apart from them. */
function boxesBesideTerms(snapshot: Snapshot, boxes: readonly Element[]): TermsBox[] {
  const labels = labelsOf(snapshot);
  const bare = boxes.filter((element) => labelNames(element, labels).every((name) => assent.test(name)));
  if (bare.length > mostUnnamed) return [];
  return bare.flatMap((element) => {
    const [own = ''] = labelNames(element, labels);
    // The label and what follows it may be one sentence: "I accept the" and the link after it.
    const name = statementsBeside(element, labels).find(
      (statement) =>
        termsWords.test(statement) &&
        (accepts.test(own) || isTerms(statement)) &&
        (!otherTicks.test(statement) || statement.includes('legalstatement')),
    );
    return name === undefined ? [] : [{ element, drawn: drawnBox(snapshot, element), name }];
  });
}

/** The box itself where one can see it; else its label with the box that is drawn beside that, or the little block that draws it. */
function drawnBox(snapshot: Snapshot, element: Element): Element | undefined {
  const { sight } = snapshot;
  if (sight.canUse(element)) return element;
  const label = labelsOf(snapshot)
    .get(element)
    ?.find((each) => sight.canUse(each));
  if (!label) return drawnAround(sight, element, () => true);
  const words = squeeze(label.textContent ?? '');
  const isRow = (each: Element) =>
    containsAcrossShadow(each, label) &&
    holdsAtMost(each, longestRow) &&
    squeeze(each.textContent ?? '') === words;
  return containsAcrossShadow(label, element) ? label : (drawnAround(sight, element, isRow) ?? label);
}

/** More text than any statement beside a tick box. */
const longestRow = 3000;

/** A native box that is there, but transparent or of no size, lies in or under what is drawn for it. A twin for scripts is none. */
function drawnAround(
  sight: Sight,
  element: Element,
  fits: (around: Element) => boolean,
): Element | undefined {
  if (element.getAttribute('aria-hidden') === 'true' || !isRendered(element)) return undefined;
  let at = parentAcrossShadow(element);
  for (let level = 0; at && level < 4; level++, at = parentAcrossShadow(at)) {
    if (
      at.matches('form,main,body,fieldset,section,table,tr') ||
      at.querySelectorAll('input,button').length > 1
    )
      return undefined;
    if (fits(at) && sight.canUse(at)) return at;
  }
  return undefined;
}

function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = parentAcrossShadow(at))
    if (view?.getComputedStyle(at).display === 'none' || at.hasAttribute('hidden')) return false;
  return true;
}

/** A drawn box around a native one is one box. */
function outermost(boxes: readonly TermsBox[]): readonly TermsBox[] {
  return boxes.filter(({ element }) => !boxes.some((other) => isWithin(element, other.element)));
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let at = parentAcrossShadow(inner); at; at = parentAcrossShadow(at)) if (at === outer) return true;
  return false;
}

function isTypedIn(element: Element): boolean {
  return isPasswordField(element) || isTextField(element);
}

export function fieldsOf(snapshot: Snapshot, selector: string): Field[] {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields', selector).map((element) => ({
    element,
    names: fieldNames(element, labels),
    shown: snapshot.sight.canUse(element),
  }));
}

/** The one that is shown, or why there is none. */
export function pick(fields: readonly Field[]): Found {
  const shown = fields.filter((field) => field.shown);
  const [only, second] = shown;
  if (only && second) return { kind: 'ambiguous', count: shown.length };
  const [name = ''] = (only ?? fields[0])?.names ?? [];
  if (only) return { kind: isDisabled(only.element) ? 'disabled' : 'found', element: only.element, name };
  return fields.length > 0 ? { kind: 'hidden', name } : notFound;
}
