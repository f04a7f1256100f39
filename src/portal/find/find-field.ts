import { controls } from '../controls.ts';
import { fieldNames, labelsOf } from '../dom/labels.ts';
import { isDisabled, isPasswordField, isTextField, isTickable, tickable, typable } from '../dom/role.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { squeeze, squeezeAll } from '../dom/text.ts';
import { isUsable } from '../dom/visibility.ts';
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
const displayNames = squeezeAll(controls['display-name'].names);
const accepts = /accept|agree|understand/;
const termsWords = /machinecredential|legalstatement|terms|declaration|conditions|certificate/;
const otherTicks = /email|newsletter|remember|subscribe|notify|show(the)?password/;

interface Field {
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

export function findDisplayNameField(snapshot: Snapshot): Found {
  return pick(
    fieldsOf(snapshot, typable).filter(
      ({ element, names }) =>
        isTextField(element) &&
        !names.some((name) => name.includes('password')) &&
        names.some((name) => displayNames.includes(name)),
    ),
  );
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

/** The fields of the create form that can be seen. */
export function formFields(snapshot: Snapshot): Element[] {
  return [findPasswordField(snapshot), findDisplayNameField(snapshot), findTermsBox(snapshot)].flatMap(
    (found) => ('element' in found ? [found.element] : []),
  );
}

function termsField(snapshot: Snapshot): { element: Element; drawn: Element; name: string } | Found {
  const labels = labelsOf(snapshot);
  const boxes = elementsOf(snapshot, 'fields', tickable).filter(isTickable);
  const fitting = boxes.flatMap((element) => {
    const names = fieldNames(element, labels);
    const name = names.find(
      (each) =>
        termsWords.test(each) &&
        (accepts.test(each) || each.includes('legalstatement')) &&
        !otherTicks.test(each),
    );
    if (name === undefined) return [];
    const drawn = [element, ...(labels.get(element) ?? [])].find(isUsable);
    return [{ element, drawn, name }];
  });
  const shown = fitting.flatMap(({ element, drawn, name }) => (drawn ? [{ element, drawn, name }] : []));
  const [only, second] = shown;
  if (only && second) return { kind: 'ambiguous', count: shown.length };
  return only ?? (fitting[0] ? { kind: 'hidden', name: fitting[0].name } : notFound);
}

function isTypedIn(element: Element): boolean {
  return isPasswordField(element) || isTextField(element);
}

function fieldsOf(snapshot: Snapshot, selector: string): Field[] {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields', selector).map((element) => ({
    element,
    names: fieldNames(element, labels),
    shown: isUsable(element),
  }));
}

function pick(fields: readonly Field[]): Found {
  const shown = fields.filter((field) => field.shown);
  const [only, second] = shown;
  if (only && second) return { kind: 'ambiguous', count: shown.length };
  const [name = ''] = (only ?? fields[0])?.names ?? [];
  if (only) return { kind: isDisabled(only.element) ? 'disabled' : 'found', element: only.element, name };
  return fields.length > 0 ? { kind: 'hidden', name } : notFound;
}
