import { readDate } from '../../values/read-date.ts';
import { isInside, linesInside, pressablesInside, type Snapshot } from '../dom/snapshot.ts';
import { isShown, type Line } from '../dom/words/lines.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import { isOfOthers, plainStatus, showsAbn } from './card-words.ts';
import { isTold } from './choose-name.ts';
import { type ListKind, labels } from './columns.ts';
import { type LabelledValue, labelledValues } from './labelled-value.ts';
import { headOver } from './parts/accordion.ts';
import { factsTables } from './parts/facts-tables.ts';
import { isAlone } from './parts/value-alone.ts';
import { readName } from './read-name.ts';
import { readStatus } from './read-status.ts';
import type { Row } from './row.ts';
import { validToInSentence } from './valid-to-sentence.ts';

/** Longer is no card but a part of the page (lines). */
const longestCard = 40;

/** From the smallest block around all marks outwards, the first that shows a name besides, as long as that stays the same. */
export function readCard(
  snapshot: Snapshot,
  card: number,
  inside: readonly number[],
  kind: ListKind,
): Row | null {
  const { walk } = snapshot;
  const all = walk.lines.slice(walk.lineFrom[card], walk.lineTo[card]);
  if (kind === 'credentials' && all.length <= longestCard && all.some((line) => isOfOthers(line)))
    return null;
  let at = inside[0] ?? card;
  while (at !== card && inside.some((mark) => mark < at || mark >= (walk.ends[at] ?? at)))
    at = walk.parents[at] ?? card;
  let found: Row | null = null;
  let before = '';
  for (; at >= 0; at = walk.parents[at] ?? -1) {
    const element = walk.elements[at];
    const range = `${walk.lineFrom[at]} ${walk.lineTo[at]}`;
    if (!element) break;
    if (range !== before || found === null) {
      const lines = walk.lines.slice(walk.lineFrom[at], walk.lineTo[at]);
      if (lines.length > longestCard) break;
      const row = rowIn(snapshot, element, lines.filter(isShown), {
        kind,
        largest: walk.elements[card] ?? element,
      });
      if (found && row?.name !== found.name) {
        if (row && standsBetween(snapshot, inside, { before: row, after: found }))
          found = { ...found, name: '' };
        break;
      }
      found = row ?? found;
    } else found = enlarged(found, element);
    before = range;
    if (
      at === card ||
      (found && element.matches('li,article,[role="listitem"],[role="article"],[role="row"]'))
    )
      break;
  }
  return found ?? namelessRow(snapshot, card, kind);
}

/** Whether a name stands after all that a card is known by, and another before it: one of them is something else, and a title comes first. */
function standsBetween(
  { walk }: Snapshot,
  inside: readonly number[],
  { before, after }: { readonly before: Row; readonly after: Row },
): boolean {
  const placeOf = ({ nameElement }: Row) => walk.indexOf.get(nameElement) ?? -1;
  return placeOf(after) > Math.max(...inside) && placeOf(before) < Math.min(...inside);
}

/** A credential whose name cannot be read is one all the same: it shows until when it is valid and how it stands. */
function namelessRow(snapshot: Snapshot, card: number, kind: ListKind): Row | null {
  const { walk } = snapshot;
  const element = walk.elements[card];
  const lines = walk.lines.slice(walk.lineFrom[card], walk.lineTo[card]);
  if (!element || kind !== 'credentials' || lines.length > longestCard) return null;
  const facts = factsIn(snapshot, lines.filter(isShown));
  if (facts.validTo === '' || facts.status === '' || lines.some((line) => isOfOthers(line))) return null;
  return { element, name: '', nameElement: element, ...facts };
}

/** A block around a card that has nothing else in it is the card. */
function enlarged(row: Row, element: Element): Row {
  return { ...row, element };
}

interface Within {
  readonly kind: ListKind;
  /** The largest block that may be the card. */
  readonly largest: Element;
}

function rowIn(
  snapshot: Snapshot,
  card: Element,
  lines: readonly Line[],
  { kind, largest }: Within,
): Row | null {
  if (lines.some((line) => isOfOthers(line)) && kind === 'credentials') return null;
  const valuesAt = (words: readonly string[]) => labelledValues(lines, words, afterAmong(snapshot, lines));
  const words = labels.name(kind).filter((word) => word !== 'name' || kind === 'credentials');
  const label = onlyLabel(valuesAt(words));
  if (label === null) return null;
  const own = readName(
    snapshot,
    card,
    kind,
    label ? linesOfValue(snapshot, lines, label.element) : withoutFacts(snapshot, lines),
  );
  const head =
    label || (own && isTold(own, pressablesInside(snapshot, card)))
      ? null
      : headOver(snapshot, card, largest);
  const facts = factsIn(snapshot, head ? [...linesInside(snapshot, head).filter(isShown), ...lines] : lines);
  if (!isComplete(facts, label !== undefined, kind)) return null;
  if (kind === 'credentials' && !label && isMessage(snapshot, card, lines, facts)) return null;
  // "Machine credential: INGLETON153" alone is the title of what comes after it.
  if (facts.validTo === '' && facts.status === '' && card.matches('h1,h2,h3,h4,h5,h6')) return null;
  const onHead = head && readName(snapshot, head, kind);
  const named = onHead ?? own;
  if (!named) return null;
  const { element, rivals } = named;
  // The head may be the name, or say the kind of what is named in its panel.
  const isOther = onHead && own && own.text !== onHead.text && !isInside(snapshot, own.element, head);
  const isSure =
    kind === 'entities' ||
    (!isOther && !holdsSeveral(withoutFacts(snapshot, lines)) && isAloneAt(snapshot, lines, label));
  const text = isSure ? named.text : '';
  return { element: card, name: text, nameElement: element, ...(rivals && { rivals }), ...facts };
}

function isAloneAt(snapshot: Snapshot, lines: readonly Line[], value: LabelledValue | undefined): boolean {
  const after = afterAmong(snapshot, lines);
  const words = labels.name('credentials');
  const isLabelOf = (line: Line) =>
    labelledValues([line], words, after).some(({ element }) => element === value?.element);
  const label = value && lines.find(isLabelOf);
  return !label || isAlone(snapshot, label, value);
}

/**
 * Whether there are facts of more than one credential in it: two different statuses, one status or day under another, days at which no label
 * stands. So it is where each column is a block, or all cells are one after the other.
 */
function holdsSeveral(lines: readonly Line[]): boolean {
  const kinds = lines.map(({ text }) => (statusAlone.test(text) ? 'status' : isDay(text) ? 'day' : ''));
  const statuses = new Set(lines.flatMap(({ text }) => (statusAlone.test(text) ? text.toLowerCase() : [])));
  const isUnderAnother = kinds.some((kind, at) => kind !== '' && kind === kinds[at - 1]);
  const loose = kinds.filter((kind, at) => kind === 'day' && !isLabel(lines[at - 1]?.text ?? ''));
  return statuses.size > 1 || isUnderAnother || loose.length > 1;
}

const statusAlone = /^(active|expired|suspended|revoked)$/i;
const longestDay = 24;

function isDay(text: string): boolean {
  return text.length <= longestDay && /^\S*\d/.test(text) && readDate(text) !== null;
}

function isLabel(text: string): boolean {
  const squeezed = squeeze(text);
  return labels.validTo.includes(squeezed) || labels.other.includes(squeezed);
}

/** Without what a small table in the card says of it. */
function withoutFacts(snapshot: Snapshot, lines: readonly Line[]): readonly Line[] {
  const facts = factsTables(snapshot).lines;
  return lines.filter((line) => !facts.has(line));
}

/** What comes after a label in a card: what stands under it in a small table, else the next line of these. */
function afterAmong(snapshot: Snapshot, lines: readonly Line[]): (line: Line) => Line | undefined {
  const { under } = factsTables(snapshot);
  return (line) => (under.has(line) ? under.get(line) : lines[lines.indexOf(line) + 1]);
}

type Facts = Pick<Row, 'status' | 'validTo' | 'abn'>;

function factsIn(snapshot: Snapshot, lines: readonly Line[]): Facts {
  const after = afterAmong(snapshot, lines);
  const [status] = labelledValues(lines, labels.status, after);
  const [validTo] = labelledValues(lines, labels.validTo, after);
  return {
    status: status?.text ?? statusIn(lines),
    validTo: validTo?.text ?? sentenceDate(lines),
    abn: lines.find((line) => showsAbn(line))?.text ?? '',
  };
}

/** The one value at such a label, undefined without one, null where there are several. A label over a cell may stand in it once more. */
function onlyLabel(values: readonly LabelledValue[]): LabelledValue | undefined | null {
  const [first, second, third] = values;
  if (!second) return first;
  return !third && first?.text.endsWith(second.text) ? second : null;
}

/** Only the lines of the place in which the labelled name stands. */
function linesOfValue(snapshot: Snapshot, lines: readonly Line[], element: Element): readonly Line[] {
  const cell = element.closest('dd,td,[role="cell"],[role="gridcell"]');
  if (cell) return linesInside(snapshot, cell);
  const own = lines.filter(
    ({ pieces, block }) => block === element || pieces.some((piece) => element.contains(piece.element)),
  );
  return own.length > 0 ? own : lines;
}

/** A credential shows a date or a status, an entity its ABN; an entity's "Active" does not make it a credential. */
function isComplete(facts: Facts, isLabelled: boolean, kind: ListKind): boolean {
  if (kind === 'entities') return facts.abn !== '';
  return facts.validTo !== '' || isLabelled || (facts.status !== '' && facts.abn === '');
}

function statusIn(lines: readonly Line[]): string {
  const pieces = lines.flatMap((line) => [line.text, ...line.pieces.map(({ raw }) => readText(raw))]);
  return pieces.find((text) => plainStatus.test(text) && readStatus(text) !== null) ?? '';
}

/**
 * Whether a box only tells of a credential, or of several: "Machine credential INGLETON153 expires on 3 September 2026." under a title, where
 * nothing says how it stands and nothing is done with it.
 */
function isMessage(snapshot: Snapshot, card: Element, lines: readonly Line[], { status }: Facts): boolean {
  const told = lines.filter(({ text }) => validToInSentence(text) !== null);
  if (told.some(({ text }) => namesCredential.test(text))) return true;
  if (status !== '' || told.length === 0 || told.some(({ text }) => beginsWithDay.test(text))) return false;
  return !pressablesInside(snapshot, card).some(({ texts }) => texts.some((text) => ownVerbs.has(text)));
}

const namesCredential =
  /\bcredentials?\s+(?!(?:is|was|will|has|had|that|which|are|valid|expir\w*)\b)[^\s:]+\s.*\b(?:valid|expir\w*)\b/i;
const beginsWithDay = /^(?:valid|expir)/i;
const ownVerbs: ReadonlySet<string> = new Set(['edit', 'revoke', 'claim']);

/** The one "Valid to 3 Sep 2026" or "Expires 3/09/2026" of a card. */
function sentenceDate(lines: readonly Line[]): string {
  const [date, second] = lines.flatMap(({ text }) => validToInSentence(text) ?? []);
  return date && !second ? date : '';
}
