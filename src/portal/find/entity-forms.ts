import { controls, type Target } from '../controls.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isDisabled, isTextField } from '../dom/role.ts';
import { ancestorOf, type Candidate, elementsOf, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { fieldNames, type Labels, labelNames, labelsOf } from '../dom/words/labels.ts';
import { accessibleName, visibleText } from '../dom/words/name.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import type { ControlId } from '../ids.ts';
import { addUser } from './entity-tabs.ts';
import { type Found, notFound } from './found.ts';
import { isDecoy, matching, onlyOne, wordings } from './matching.ts';

const administrator = squeeze('machine credential administrator');
const yes = squeeze('Yes');
const rowActions = ['View', 'Edit', 'Remove', 'Renew'].map(squeeze);
/** A group of choices with more than this around them is no question of its own. */
const longestQuestion = 600;

const isRowAction = ({ texts }: Candidate) => texts.some((text) => rowActions.includes(text));
const isAddUser = ({ texts }: Candidate) => texts.some((text) => addUser.includes(text));

/** "Add new user" (R25a, RMA), which stands over the list of authorisations alone. */
export const addUserButtons = oncePerSnapshot((snapshot: Snapshot): readonly Element[] =>
  pressablesThat(snapshot, isAddUser)
    .map(({ element }) => element)
    .filter((element) => snapshot.sight.canUse(element) && !isDecoy(element, controls['authorisation-list'])),
);

/**
 * The list of authorisations: what holds the actions of its rows (R25a, RMA: "View", "Edit", "Remove", "Renew"), on a page that offers to add
 * a user. Which row is the colleague's, the guide does not know: the list is pointed at as a whole.
 */
export function findAuthorisationList(snapshot: Snapshot): Found {
  if (addUserButtons(snapshot).length === 0) return notFound;
  const actions = pressablesThat(snapshot, isRowAction)
    .map(({ element }) => element)
    .filter((element) => snapshot.sight.canUse(element) && !isDecoy(element, controls['authorisation-list']));
  const [first] = actions;
  if (first === undefined) return onlyOne(addUserButtons(snapshot));
  const around = ancestorOf(snapshot, actions) ?? first;
  const element = around.closest('table,[role="table"],[role="grid"],ul,ol,[role="list"]') ?? around;
  return element.matches('main,body,form') ? notFound : { kind: 'found', element, name: '' };
}

/** R25rn: "Renew" beside the representative, in the box at the top, or beside the business's name; of several the person chooses. */
export function findRenew(snapshot: Snapshot): Found {
  const { shown, hidden } = matching(snapshot, 'renew-authorisation');
  const found = onlyOne(shown, hidden);
  if (found.kind !== 'ambiguous') return found;
  const list = findAuthorisationList(snapshot);
  return list.kind === 'found' ? list : found;
}

interface Question {
  readonly element: Element;
  readonly isAnswer: boolean;
}

/** What is asked under "Machine credential administrator" (R25a: "Yes"/"No"): buttons, a list, or a box to tick. */
const administratorFields = oncePerSnapshot((snapshot: Snapshot): readonly Question[] => {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields').flatMap((element) => {
    const names = isRadio(element) ? answersOf(element, labels) : fieldNames(element, labels);
    const isNamed = names.some((name) => name.includes(administrator));
    if (isRadio(element)) {
      const isAsked = isNamed || questionOf(element).includes(administrator);
      return isAsked ? [{ element, isAnswer: names.some((name) => name === yes || name.endsWith(yes)) }] : [];
    }
    return isNamed && !isTextField(element) ? [{ element, isAnswer: true }] : [];
  });
});

export function asksAboutAdministrator(snapshot: Snapshot): boolean {
  return administratorFields(snapshot).some(({ element }) => drawnOf(snapshot, element) !== undefined);
}

export function findAdministratorYes(snapshot: Snapshot): Found {
  const answers = administratorFields(snapshot).filter(({ isAnswer }) => isAnswer);
  const shown = answers.flatMap(({ element }) => {
    const drawn = drawnOf(snapshot, element);
    return drawn ? [{ element, drawn }] : [];
  });
  const [only, second] = shown;
  if (only && second) return { kind: 'ambiguous', count: shown.length };
  if (!only) return answers.length > 0 ? { kind: 'hidden', name: 'Yes' } : notFound;
  return { kind: isDisabled(only.element) ? 'disabled' : 'found', element: only.drawn, name: 'Yes' };
}

/** The field itself, or the label that draws it. */
function drawnOf(snapshot: Snapshot, element: Element): Element | undefined {
  return [element, ...(labelsOf(snapshot).get(element) ?? [])].find((each) => snapshot.sight.canUse(each));
}

function isRadio(element: Element): boolean {
  return element.matches('input[type="radio"],[role="radio"]');
}

/** What a radio button itself says, squeezed. The text beside one may be another's: "Yes" stands before the button of "No". */
function answersOf(radio: Element, labels: Labels): readonly string[] {
  if (radio.localName === 'input') return labelNames(radio, labels);
  return [squeeze(accessibleName(radio) || visibleText(radio))];
}

/** The squeezed question that a radio button answers: the name of its group. */
function questionOf(radio: Element): string {
  const group = radio.closest('fieldset,[role="radiogroup"],[role="group"]');
  if (!group) return '';
  const legend = group.querySelector('legend');
  const text = accessibleName(group) || (legend ? visibleText(legend) : '');
  return readText(text).length <= longestQuestion ? squeeze(text) : '';
}

/** A kind of representative that can be chosen (R25a: "Representative type", "Standard user"). */
export function asksForKindOfUser(snapshot: Snapshot): boolean {
  const labels = labelsOf(snapshot);
  return elementsOf(snapshot, 'fields').some((element) => {
    if (isTextField(element) || drawnOf(snapshot, element) === undefined) return false;
    return isRadio(element)
      ? answersOf(element, labels).some((name) => name.startsWith(squeeze('Standard user')))
      : fieldNames(element, labels).some((name) => name.startsWith(squeeze('Representative type')));
  });
}

/** A field to type in that bears one of the control's names. */
export function findTypedField(snapshot: Snapshot, { control }: Target): Found {
  const fields = typedFields(snapshot, control);
  const shown = fields.filter((element) => snapshot.sight.canUse(element));
  const [only, second] = shown;
  if (only && second) return { kind: 'ambiguous', count: shown.length };
  if (!only) return fields.length > 0 ? { kind: 'hidden', name: '' } : notFound;
  const [name = ''] = fieldNames(only, labelsOf(snapshot));
  return { kind: isDisabled(only) ? 'disabled' : 'found', element: only, name };
}

function typedFields(snapshot: Snapshot, control: ControlId): readonly Element[] {
  const labels = labelsOf(snapshot);
  const wanted = wordings(control);
  return elementsOf(snapshot, 'fields').filter(
    (element) =>
      element.getAttribute('type') !== 'search' &&
      isTyped(element) &&
      fieldNames(element, labels).some((name) => wanted.includes(name)),
  );
}

function isTyped(element: Element): boolean {
  return isTextField(element) || element.matches('input[type="number"],input[type="tel"]');
}
