import { oncePerSnapshot } from '../once-per-snapshot.ts';
import { inputType } from '../role.ts';
import { elementsOf, type LineTest, linesThat, type Snapshot } from '../snapshot.ts';
import { fieldNames, labelsOf } from './labels.ts';
import { type Line, valueOfPlainField } from './lines.ts';
import { readText, squeeze } from './text.ts';

export { allLinesThat, type LineTest, linesThat } from '../snapshot.ts';

/** The lines of this kind with what stands in fields of plain text among them, as on a page of details. */
export function linesWithFieldsThat(snapshot: Snapshot, test: LineTest): readonly Line[] {
  const values = fieldLines(snapshot).filter(test);
  return values.length === 0
    ? linesThat(snapshot, test)
    : [...linesThat(snapshot, test), ...values].toSorted((one, other) => one.order - other.order);
}

/** More fields than any page of details has. */
const mostFields = 60;

/** What stands in fields of plain text. It changes without a trace, so it is read anew for each snapshot. */
const fieldLines = oncePerSnapshot((snapshot): readonly Line[] => {
  const fields = elementsOf(snapshot, 'fields', 'input').slice(0, mostFields);
  const labels = labelsOf(snapshot);
  return fields.flatMap((field) => {
    const raw = valueOfPlainField(field, fieldNames(field, labels));
    const text = readText(raw);
    const order = snapshot.walk.indexOf.get(field) ?? 0;
    const pieces: Line['pieces'] = [{ raw, element: field, node: field }];
    return text ? [{ text, pieces, block: field, order, sight: snapshot.sight }] : [];
  });
});

/** What stands in the field that a line labels, wherever that is; undefined where it labels none, or an empty one. */
export function lineOfField(snapshot: Snapshot, { pieces: [first] }: Line): Line | undefined {
  const field = (first.element.closest('label') as HTMLLabelElement | null)?.control;
  return field ? fieldLines(snapshot).find(({ block }) => block === field) : undefined;
}

/** The line before (−1) or after (1) one that a snapshot gave; where fields count, perhaps what stands in the next of them. */
export function lineBeside(
  snapshot: Snapshot,
  line: Line,
  step: -1 | 1,
  withFields = false,
): Line | undefined {
  const { lines } = snapshot.walk;
  const numbers = numbersOf(snapshot);
  const own = numbers.get(line);
  const at = own ?? lines.findIndex(({ order }) => order > line.order) - (step > 0 ? 1 : 0);
  const beside = lines[at + (own === undefined && step < 0 ? -1 : step)];
  if (!withFields) return beside;
  const between = fieldLines(snapshot).filter(({ order }) =>
    step > 0
      ? order > line.order && (beside === undefined || order < beside.order)
      : order < line.order && (beside === undefined || order > beside.order),
  );
  // A label before an empty field has no value: what comes next is the label of another.
  if (step > 0 && hasEmptyField(snapshot, line, between[0] ?? beside)) return undefined;
  return (step > 0 ? between[0] : between.at(-1)) ?? beside;
}

function hasEmptyField(snapshot: Snapshot, line: Line, next: Line | undefined): boolean {
  return filledIn(snapshot).some(
    ({ element, order }) =>
      order > line.order &&
      (next === undefined || order < next.order) &&
      element !== next?.block &&
      snapshot.sight.sees(element),
  );
}

/** A field to fill in or to choose in: its value is what its label says. */
interface FilledIn {
  readonly element: Element;
  readonly order: number;
}

const filledIn = oncePerSnapshot((snapshot): readonly FilledIn[] =>
  elementsOf(snapshot, 'fields', 'input,textarea,select')
    .filter((element) => !/^(hidden|checkbox|radio|button|submit|reset|image)$/.test(inputType(element)))
    .slice(0, mostFields)
    .map((element) => ({ element, order: snapshot.walk.indexOf.get(element) ?? 0 })),
);

/** The field whose label a line is, or begins with: it stands between these words and the next ones. */
export function fieldAfter(snapshot: Snapshot, line: Line): Element | null {
  const [first, second] = line.pieces.filter(({ raw }) => readText(raw) !== '');
  const next = second ?? lineBeside(snapshot, line, 1)?.pieces.find(({ raw }) => readText(raw) !== '');
  if (!first) return null;
  const isBetween = ({ element }: FilledIn) =>
    isBefore(first.node, element) && (next === undefined || isBefore(element, next.node));
  return filledIn(snapshot).find(isBetween)?.element ?? null;
}

/** In two trees neither is before the other for certain. */
function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 5) === 4;
}

const numbersOf = oncePerSnapshot(
  ({ walk }): ReadonlyMap<Line, number> => new Map(walk.lines.map((line, number) => [line, number])),
);

/** Lines that begin with one of these labels (squeezed). */
export function beginsWith(labels: readonly string[]): LineTest {
  return ({ text }) => {
    const squeezed = squeeze(text.length > 200 ? text.slice(0, 200) : text);
    return labels.some((label) => squeezed.startsWith(label));
  };
}
