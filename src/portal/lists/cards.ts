import { withoutAbn } from '../../values/abn.ts';
import { readDate } from '../../values/read-date.ts';
import { isAside, isInBreadcrumb, isInFooter } from '../dom/context.ts';
import { isShown, type Line, linesIn } from '../dom/lines.ts';
import { type LineTest, linesThat } from '../dom/lines-of.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { readText, squeeze } from '../dom/text.ts';
import { parentAcrossShadow } from '../dom/visibility.ts';
import { type ListKind, labels } from './columns.ts';
import { labelledValues } from './labelled-value.ts';
import { readStatus } from './read-status.ts';
import type { Row } from './rows.ts';
import { validToInSentence } from './valid-to-sentence.ts';

export const verbs: Record<ListKind, readonly string[]> = {
  credentials: ['Edit', 'Revoke', 'Claim', 'View', 'View details', 'Renew', 'Suspend'].map(squeeze),
  entities: ['View', 'Select', 'Open', 'Manage', 'View or manage', 'Update email address', 'View entity'].map(
    squeeze,
  ),
};
/** A page that has none of these words anywhere has no such cards. */
const hints: Record<ListKind, LineTest> = {
  entities: ({ text }) => /ABN/.test(text),
  credentials: ({ text }) => /valid|expir|active|suspended|revoked|(credential|display)\s+name/i.test(text),
};
const marking: Record<ListKind, LineTest> = {
  entities: (line) => isMark(line, 'entities'),
  credentials: (line) => isMark(line, 'credentials'),
};
const isVerb = ({ texts }: Candidate) => texts.some((text) => verbs.credentials.includes(text));
/** No card of a list holds one of these; a card is never the page. */
const beyondCard = 'main,[role="main"],nav,[role="tablist"],h1,table,form,body';
const heading = 'h2,h3,h4,h5,h6,[role="heading"]';

/**
 * Rows that are cards or list items. They are found from what every one of them shows: a status, a date at "Valid to", an ABN, a name
 * at "Credential name", something to press such as "Edit". From there outwards the nearest block with exactly one name is the card.
 */
export function cardRows(snapshot: Snapshot, kind: ListKind): Row[] {
  const rows = new Map<Element, Row>();
  for (const mark of marksOf(snapshot, kind)) {
    const row = cardAround(mark, kind);
    if (row) rows.set(row.element, row);
  }
  const all = [...rows.values()];
  // A part of a card, such as its head with name and status, is not the card.
  return all.filter((row) => !all.some((other) => other !== row && other.element.contains(row.element)));
}

/** Where to start from. For entities only the ABN tells that a block is one. */
function marksOf(snapshot: Snapshot, kind: ListKind): Element[] {
  if (linesThat(snapshot, hints[kind]).length === 0) return [];
  const marks = linesThat(snapshot, marking[kind])
    .filter(isShown)
    .map((line) => line.pieces.find(({ raw }) => readText(raw))?.element ?? line.block);
  const pressed = kind === 'entities' ? [] : pressablesThat(snapshot, isVerb);
  return [...marks, ...pressed.map(({ element }) => element)].filter(
    (element) =>
      !element.closest('table,[role="table"],[role="grid"],[role="tab"],nav') && !isOutside(element),
  );
}

function isOutside(element: Element): boolean {
  return isInFooter(element) || isAside(element) || isInBreadcrumb(element);
}

function isMark({ text }: Line, kind: ListKind): boolean {
  if (text.length > 120) return false;
  const squeezed = squeeze(text);
  if (kind === 'entities') return /\bABN\b/.test(text);
  return (
    readStatus(text) !== null ||
    [...labels.validTo, ...labels.name(kind)].some((label) => label !== 'name' && squeezed.startsWith(label))
  );
}

/** The nearest block around the mark that shows a name besides; null when none does before the page's own blocks begin. */
function cardAround(mark: Element, kind: ListKind): Row | null {
  let found: Row | null = null;
  for (
    let at: Element | null = mark;
    at && !at.matches(beyondCard) && !at.querySelector(beyondCard);
    at = parentAcrossShadow(at)
  ) {
    const row: Row | null = readCard(at, kind);
    if (found && row?.name !== found.name) return found;
    found = row ?? found;
    if (found && at.matches('li,article,[role="listitem"],[role="article"],[role="row"]')) return found;
  }
  return found;
}

function readCard(card: Element, kind: ListKind): Row | null {
  const lines = linesIn(card).filter(isShown);
  const named = readName(card, lines, kind);
  if (!named) return null;
  const valuesAt = (words: readonly string[]) => labelledValues(lines, words);
  const [status, secondStatus] = valuesAt(labels.status);
  const [validTo, secondValidTo] = valuesAt(labels.validTo);
  // Several of what a card shows once: this is the list, and begins with its first card's name.
  const once = kind === 'credentials' ? (text: string) => readStatus(text) !== null : showsAbn;
  if (secondStatus || secondValidTo || lines.filter(({ text }) => once(text)).length > 1) return null;
  const row = {
    element: card,
    ...named,
    status: status?.text ?? statusIn(lines),
    validTo: validTo?.text ?? sentenceDate(lines),
    abn: lines.find(({ text }) => showsAbn(text))?.text ?? valuesAt(labels.abn)[0]?.text ?? '',
  };
  return isComplete(row, lines, kind) ? row : null;
}

function showsAbn(text: string): boolean {
  return /\bABN\b/.test(text);
}

/** A credential shows a date or a status, an entity its ABN; an entity's "Active" does not make it a credential. */
function isComplete(row: Row, lines: readonly Line[], kind: ListKind): boolean {
  if (kind === 'entities') return row.abn !== '';
  const labelled = labelledValues(lines, labels.name(kind)).length > 0;
  return row.validTo !== '' || labelled || (row.status !== '' && row.abn === '');
}

/** The name in a card: at its label, else its heading, else its first words that are none of the other things a card shows. */
function readName(
  card: Element,
  lines: readonly Line[],
  kind: ListKind,
): Pick<Row, 'name' | 'nameElement'> | null {
  const labelled = labelledValues(lines, labels.name(kind));
  const [label, second] = labelled;
  if (label) return second ? null : { name: label.text, nameElement: label.element };
  const headings = [...card.querySelectorAll(heading)].filter((element) =>
    lines.some(({ block }) => element.contains(block)),
  );
  if (headings.length > 1) return null;
  const title = headings[0] ?? null;
  const line = title
    ? lines.find(({ block }) => title.contains(block))
    : lines.find((each) => nameText(each, kind) !== '');
  const name = line ? nameText(line, kind) : '';
  if (!line || !name || name.length > 200) return null;
  const piece = line.pieces.find(({ raw }) => readText(raw) !== '');
  return { name, nameElement: title ?? piece?.element ?? line.block };
}

/** A line without the pieces that are a status, a date, an ABN or something to press. */
function nameText(line: Line, kind: ListKind): string {
  const kept = line.pieces.filter(({ raw }) => readText(raw) === '' || !isFact(readText(raw), kind));
  const text = readText(kept.map(({ raw }) => raw).join(''));
  return isFact(text, kind) ? '' : kind === 'entities' ? withoutAbn(text) : text;
}

function isFact(text: string, kind: ListKind): boolean {
  const squeezed = squeeze(text);
  const facts = [...labels.status, ...labels.validTo];
  if (verbs[kind].includes(squeezed) || squeezed === '' || readDate(text) !== null) return true;
  if (kind === 'entities') return /^\(?ABN\b[\s:]*[\d\s]*\)?$/.test(text) || /^[\d\s]{11,14}$/.test(text);
  return (
    readStatus(text) === squeezed ||
    facts.some((label) => squeezed.startsWith(label) && /[:\d]/.test(text)) ||
    facts.includes(squeezed)
  );
}

function statusIn(lines: readonly Line[]): string {
  const pieces = lines.flatMap((line) => [line.text, ...line.pieces.map(({ raw }) => readText(raw))]);
  return pieces.find((text) => readStatus(text) !== null) ?? '';
}

/** The one "Valid to 3 Sep 2026" or "Expires 3/09/2026" of a card. */
function sentenceDate(lines: readonly Line[]): string {
  const [date, second] = lines.flatMap(({ text }) => validToInSentence(text) ?? []);
  return date && !second ? date : '';
}
