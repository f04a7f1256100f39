import { withoutAbn } from '../../values/abn.ts';
import { readDate } from '../../values/read-date.ts';
import { type Candidate, isInside, linesInside, pressablesInside, type Snapshot } from '../dom/snapshot.ts';
import { parentAcrossShadow } from '../dom/visibility.ts';
import { type Line, type Piece, shownPieces } from '../dom/words/lines.ts';
import { exactText, readText, squeeze } from '../dom/words/text.ts';
import { chooseName, isTold, type ReadName, saysVerbAndName } from './choose-name.ts';
import { type ListKind, labels, verbs } from './columns.ts';
import { labelledIn } from './labelled-value.ts';
import { initialsOf, isBoxed } from './parts/initials.ts';
import { validToInSentence } from './valid-to-sentence.ts';

export type { ReadName } from './choose-name.ts';

/** Words of buttons and badges that stand beside a name and are none of it. */
const besides: ReadonlySet<string> = new Set(
  ['Copy', 'Copied', 'Rename', 'More', 'More actions', 'Actions', 'Options', 'Menu', 'Details', 'New', 'You', 'In use', 'Current', 'Default',
    'Active', 'Inactive', 'Expired', 'Expiring', 'Expiring soon', 'Expires soon', 'Suspended', 'Revoked', 'Pending', 'Valid', 'Unassigned',
    'Next', 'Previous', 'Back', 'Close', 'Dismiss', 'Cancel', 'Continue', 'Save', 'Submit', 'OK', 'Yes', 'No', 'Manage authorisations',
    'Manage credentials', 'Manage notifications', 'History', 'Create machine credential', 'Overdue', 'Renew soon', 'Info', 'Help', 'Open', 'Select', 'Show', 'Hide', 'Show more', 'Opens in new tab',
    'Principal authority', 'Authorisation administrator', 'Machine credential administrator', 'Standard user', 'Basic user'].map(squeeze),
); // biome-ignore format: a word list reads best dense

/** What a button beside a name does with it, or with a message. Squeezed. */
const isVerb =
  /^((copy|rename|change|edit)(the|this)?(display|credential|machine)*(name|toclipboard|id|value|text)?|(hide|close|dismiss)(the|this)?(message|alert|notification|banner|notice))$/;
/** Ids and serial numbers: `ABRD:51824753556_NAME` (keystore-format), a long number, letters and digits of a hash, "#1234". */
const id =
  /^(abrd:|(credential |machine |serial |user )?(id|no|number|serial|ref|reference)\b[\s.:#]|#\s*\d+$|[\d\s-]{8,}$|[0-9a-f]{16,}$|([0-9a-f]{2}[:\s-]){5,})/i;
/** What is said of a credential: how long it is still valid, how it stands, what is the matter with it. */
const remark =
  /\b\d+ (day|week|month|year)s? (left|remaining|ago|to go|overdue)\b|\b(in|for|within) \d+ (day|week|month|year)s?\b|\b(this|your) (machine )?credential\b|\b(is|was|has|has been|will be) (now |still |already )?(active|expired|suspended|revoked|valid|expiring)\b/i;
const holder =
  /^(custodian|created by|owner|owned by|issued (to|by)|machine credential custodian|administrator|role)\b/i;
/** What labels a value that is no name. A title such as "Actions" labels nothing. */
const valueLabels: ReadonlySet<string> = new Set([
  ...labels.other.filter((label) => !label.startsWith('action')),
  ...[
    'Owner',
    'Owned by',
    'Issued to',
    'Issued by',
    'Administrator',
    'Your role',
    'Access',
    'Access level',
    'User type',
    'Representative type',
    'Authorisation type',
    'Authorisation status',
  ].map(squeeze),
]);
/** What is longer is no name (characters). */
const longest = 1000;

/**
 * The name that an element shows: the first of its lines that says nothing else. Facts, labels, badges, buttons and the words of icons
 * are taken off; what ends in "…" is read from `title`, or not at all. Null where no line is a name.
 */
export function readName(
  snapshot: Snapshot,
  element: Element,
  kind: ListKind,
  lines = linesInside(snapshot, element),
): ReadName | null {
  const pressables = pressablesInside(snapshot, element);
  const elementsThat = (test: (candidate: Candidate) => boolean) => {
    const found = pressables.filter(test).map((candidate) => candidate.element);
    return (piece: Piece) => found.some((each) => isInside(snapshot, piece.element, each));
  };
  const isVerbal = elementsThat(saysVerbAndName);
  const isAside = elementsThat(
    (candidate) =>
      saysVerbAndName(candidate) ||
      saidOn(candidate).some((text) => verbs[kind].includes(text) || besides.has(text) || isVerb.test(text)),
  );
  const found = lines.map((line, at) =>
    isValue(lines[at - 1], isAside) ? null : nameInLine(line, kind, isAside),
  );
  const names = found.filter((name) => name !== null);
  const name = chooseName(names, lines, pressables);
  if (!name) return names[0] ? { text: '', element: names[0].element } : null;
  if (name.text.length > longest) return null;
  const verbal = lines.findIndex((line) => line.pieces.some(isVerbal));
  // The button alone may have the name, and what comes after it be anything.
  const isUnsure = verbal >= 0 && verbal < found.indexOf(name) && !isTold(name, pressables);
  return { ...name, text: isUnsure ? '' : whole(name, element) };
}

/** What it says, but for the `title` that a link of words has besides: a tip such as "View details" over a name. An icon's word is none. */
function saidOn({ element, texts }: Candidate): readonly string[] {
  const tip = element.localName === 'a' ? squeeze(element.getAttribute('title') ?? '') : '';
  if (tip === '') return texts;
  const seen = (element.textContent ?? '').trim();
  const isOfWords = seen.length > 2 && !/^[a-z_]+$/.test(seen) && texts[0] === squeeze(seen);
  return isOfWords ? texts.filter((text, at) => at === 0 || text !== tip) : texts;
}

/** Whether the line before is the label of something else, such as "Custodian". What can be pressed labels nothing. */
function isValue(before: Line | undefined, isAside: (piece: Piece) => boolean): boolean {
  if (!before || before.text.length > 60 || !valueLabels.has(squeeze(before.text))) return false;
  return !before.pieces.some(isAside);
}

function nameInLine(line: Line, kind: ListKind, isAside: (piece: Piece) => boolean): ReadName | null {
  const own = shownPieces(line).filter((piece) => !isAside(piece) && !isTip(piece.element));
  const shown = withoutStruck(own);
  const named = shown.filter(
    ({ raw, element }) =>
      raw.trim() === '' || isMarked(element) || !isBeside(readText(raw), kind, shown.length > 1),
  );
  const initials = initialsOf(named);
  const kept = initials && isBoxed(initials) ? named.filter((piece) => piece !== initials) : named;
  const first = kept.find(({ raw }) => raw.trim() !== '');
  const label = shown.find(({ raw }) => raw.trim() !== '');
  if (!first || (label && valueLabels.has(squeeze(readText(label.raw))))) return null;
  const said = exactText(kept.map(({ raw }) => raw).join(''));
  const text = exactText(withoutLabel(kind === 'entities' ? withoutAbn(said) : said, kind));
  // What stands over a number is no name, though the number may say which business it is.
  if (text === '' || labels.abn.includes(squeeze(text)) || isFact(readText(text), kind)) return null;
  const isUnsure = isBroken(shown, kept) || isNumbered(kept) || (initials !== null && kept === named);
  return { text: isUnsure ? '' : text, element: first.element };
}

/** Without the former name that is struck out beside the present one; where all is struck out, as it stands. */
function withoutStruck(pieces: readonly Piece[]): readonly Piece[] {
  const left = pieces.filter(({ element }) => element.closest('s,del,strike') === null);
  return left.some(({ raw }) => raw.trim() !== '') ? left : pieces;
}

/** A word that a search found is a part of the name, whatever it is. */
function isMarked(element: Element): boolean {
  return element.localName === 'mark';
}

/** Whether the number before it may be the row's: "2. INGLETON153". */
function isNumbered(kept: readonly Piece[]): boolean {
  const [first, second] = kept.filter(({ raw }) => raw.trim() !== '');
  return second !== undefined && /^\s*\d{1,3}[.)]\s*$/.test(first?.raw ?? '');
}

/** Whether a badge stands in the midst of what is left: what comes after it may be another badge. */
function isBroken(shown: readonly Piece[], kept: readonly Piece[]): boolean {
  const words = shown.filter(({ raw }) => raw.trim() !== '');
  const own = words.flatMap((piece, at) => (kept.includes(piece) ? [at] : []));
  return (own.at(-1) ?? 0) - (own[0] ?? 0) + 1 > own.length;
}

/** A part of a line that stands beside the name. Alone in its line a word such as "Current" may be somebody's name. */
function isBeside(text: string, kind: ListKind, hasOthers: boolean): boolean {
  const squeezed = squeeze(text);
  if (squeezed === '') return true;
  if (hasOthers && (besides.has(squeezed) || verbs[kind].includes(squeezed) || id.test(text))) return true;
  return isFact(text, kind);
}

const facts: Readonly<Record<ListKind, ReadonlySet<string>>> = {
  entities: factsOf('entities'),
  credentials: factsOf('credentials'),
};

function factsOf(kind: ListKind): ReadonlySet<string> {
  const { status, validTo, other, history, person, abn } = labels;
  // Of a business its ABN says which one it is.
  return new Set([
    ...status,
    ...validTo,
    ...other,
    ...history,
    ...person,
    ...(kind === 'credentials' ? abn : []),
  ]);
}

const known: Readonly<Record<ListKind, Map<string, boolean>>> = {
  entities: new Map(),
  credentials: new Map(),
};
const mostKnown = 6000;

/** Whether a line says something else than a name. By its words alone, so that the answer is kept. */
function isFact(text: string, kind: ListKind): boolean {
  const before = known[kind].get(text);
  if (before !== undefined) return before;
  if (known[kind].size >= mostKnown) known[kind].clear();
  const answer = saysFact(text, kind);
  known[kind].set(text, answer);
  return answer;
}

function saysFact(text: string, kind: ListKind): boolean {
  const squeezed = squeeze(text);
  if (squeezed === '' || verbs[kind].includes(squeezed) || readDate(text) !== null) return true;
  if (
    besides.has(squeezed) ||
    id.test(text) ||
    holder.test(text) ||
    remark.test(text) ||
    validToInSentence(text) !== null
  )
    return true;
  if (facts[kind].has(squeezed) || labels.name(kind).includes(squeezed)) return true;
  if (/^[^:]{2,40}:\s*\S/.test(text) && facts[kind].has(squeeze(text.split(':')[0] ?? ''))) return true;
  const withNumber =
    /\d/.test(text) && [...facts[kind]].some((label) => label.length > 5 && squeezed.startsWith(label));
  if (withNumber) return true;
  if (/^status\b.{0,3}(active|expired|suspended|revoked|inactive|pending)/i.test(text)) return true;
  return kind === 'entities' && (/^\(?ABN\b[\s:]*[\d\s]*\)?$/.test(text) || /^[\d\s]{11,14}$/.test(text));
}

/** "Credential name INGLETON153", as a narrow layout writes it. */
function withoutLabel(text: string, kind: ListKind): string {
  const labelled = labelledIn(text, labels.name(kind));
  return labelled ?? text;
}

/** The whole of a name that is cut off: as a `title` or a label around it has it. */
function whole({ text, element }: ReadName, within: Element): string {
  const cut = /^(.*?)(?:…|\.\.\.)(.*)$/u.exec(text);
  if (!cut) return text;
  const [, start = '', end = ''] = cut;
  for (let at: Element | null = element; at; at = at === within ? null : parentAcrossShadow(at)) {
    for (const attribute of ['title', 'aria-label', 'data-full-text']) {
      const full = exactText(at.getAttribute(attribute) ?? '');
      if (
        full.length > start.length + end.length &&
        full.startsWith(start) &&
        full.endsWith(end) &&
        !/…|\.\.\./.test(full)
      )
        return full;
    }
  }
  return '';
}

function isTip(element: Element): boolean {
  return element.closest('[role="tooltip"],[popover]') !== null;
}
