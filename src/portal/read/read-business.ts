import { readAbn, withoutAbn } from '../../values/abn.ts';
import { closestAcrossShadow, containsAcrossShadow, parentAsDrawn } from '../dom/drawn-tree.ts';
import { linesInside, pressablesInside, type Snapshot, snapshotBehindDialog } from '../dom/snapshot.ts';
import { type Heading, headingBefore } from '../dom/words/headings.ts';
import { fieldNames, labelsOf } from '../dom/words/labels.ts';
import { isShown, type Line, shownPieces, valueOfPlainField } from '../dom/words/lines.ts';
import { allLinesThat, beginsWith, fieldAfter, type LineTest, lineBeside } from '../dom/words/lines-of.ts';
import { readText, squeeze } from '../dom/words/text.ts';
import { labels } from '../lists/columns.ts';
import { labelledValues } from '../lists/labelled-value.ts';
import { readStatus } from '../lists/read-status.ts';
import type { Business } from '../sighting.ts';

const nameLabels = ['Entity name', 'Business name', 'Entity', 'Business', 'Acting for', 'Acting on behalf of', 'You are acting for',
  'You are acting on behalf of', 'Legal name', 'Current entity', 'Entity legal name'].map(squeeze); // biome-ignore format: dense
const titles =
  /^(manage|machine|create|credential|authorisation|history|notification|software|relationship|view|edit|detail|switch|change|back|ram$|home|welcome|important|help|step)/;

const isMarked: LineTest = ({ text }) => /\bABN\b/.test(text) && text.length < 200 && readAbn(text) !== null;
const hasAbnLabel = beginsWith(labels.abn);
const hasNameLabel = beginsWith(nameLabels);

const control = 'a,button,[role="button"],[role="link"],[role="tab"],[tabindex]';
const menu = 'ul,ol,nav,[role="list"],[role="menu"],[role="tablist"]';
const actingFor = /^(you are )?acting (for|on behalf of):?\s*/i;

/** Of more lines with an ABN the first ones tell: a page of one business says its own at its head. */
const mostMarked = 100;

/**
 * The one business that is open: the page says its name with its ABN ("ABN 51 824 753 556") below, behind or before it, or at a label.
 * Null when the page names none, or when it could be one of two.
 */
export function readBusiness(snapshot: Snapshot): Business | null {
  const marked = allLinesThat(snapshot, isMarked).slice(0, mostMarked).filter(isShown);
  const after = (line: Line) => lineBeside(snapshot, line, 1);
  const cells = labelledValues(
    allLinesThat(snapshot, hasAbnLabel).slice(0, mostMarked),
    labels.abn,
    after,
  ).map(({ text }) => readAbn(text));
  const abns = new Set([...marked.map(({ text }) => readAbn(text)), ...cells.filter((abn) => abn !== null)]);
  const [abn = null, second] = abns;
  if (second) return null;
  const labelled = allLinesThat(snapshot, hasAbnLabel).slice(0, mostMarked).filter(isShown);
  const name =
    labelledName(snapshot, allLinesThat(snapshot, hasNameLabel), after) ??
    nameInLine(marked) ??
    nameAbove(snapshot, marked.length > 0 ? marked : labelled);
  return name ? { name, abn } : null;
}

function labelledName(
  snapshot: Snapshot,
  lines: readonly Line[],
  after: (line: Line) => Line | undefined,
): string | null {
  const ofFields = labelsOf(snapshot);
  const said: Line[] = [];
  const names = new Set<string>();
  for (const [at, line] of lines.entries()) {
    // In a long list of businesses the labels stand beside no fields.
    const field = at < mostMarked ? fieldOf(snapshot, line) : null;
    if (!field) said.push(line);
    else if (isShownAlone(field))
      names.add(withoutAbn(readText(valueOfPlainField(field, fieldNames(field, ofFields)))));
  }
  for (const line of said)
    for (const { text, element } of labelledValues([line], nameLabels, after))
      if (!isOfMenu(snapshot, element, text, line)) names.add(withoutAbn(text));
  names.delete('');
  const [name, second] = names;
  return name && !second ? name : null;
}

/** Whether it is what a menu under a title such as "Business" leads to: one of several links that the title is none of, or a tab by its words. */
function isOfMenu(snapshot: Snapshot, value: Element, text: string, { block }: Line): boolean {
  if ((closestAcrossShadow(value, control) ?? value.querySelector(control)) === null) return false;
  if (titles.test(squeeze(text))) return true;
  // In a kit's own elements each link has a list of its own around it.
  for (let at = parentAsDrawn(value); at && !containsAcrossShadow(at, block); at = parentAsDrawn(at))
    if (at.matches(menu) && pressablesInside(snapshot, at).length > 1) return true;
  return false;
}

/** The field that has the value, where the label has one: then the next label is none. */
function fieldOf(snapshot: Snapshot, line: Line): Element | null {
  const label = line.pieces.find(({ raw }) => readText(raw) !== '')?.raw ?? '';
  return nameLabels.includes(squeeze(label)) ? fieldAfter(snapshot, line) : null;
}

/** Nobody can type in it: the portal says what stands there. */
function isShownAlone(field: Element): boolean {
  return field.matches('[readonly],:disabled');
}

/** "Ingleton Bakery Pty Ltd (ABN 51 824 753 556)" */
function nameInLine(marked: readonly Line[]): string | null {
  return onlyName(marked.map((line) => withoutAbn(ownText(line)).replace(actingFor, '')));
}

/** What can be pressed beside it ("Switch entities") is no name. */
function ownText({ pieces }: Line): string {
  return readText(
    pieces
      .filter(({ element }) => !element.closest(control))
      .map(({ raw }) => raw)
      .join(''),
  );
}

/** The nearest heading before the ABN, else the line just before it. */
function nameAbove(snapshot: Snapshot, marked: readonly Line[]): string | null {
  const names = marked.map((line) => {
    const before = lineBeside(snapshot, line, -1);
    const isPlain = before && isShown(before) && isTogether(before, line) && !holdsControl(before, line);
    const heading = headingBefore(snapshot, line.block, isName);
    if (heading)
      return heading.element.contains(line.block)
        ? nameWithin(snapshot, heading.element)
        : nameOfRecord(snapshotBehindDialog(snapshot), heading);
    return isPlain && !before.block.closest(control) ? before.text : '';
  });
  return onlyName(names);
}

/** What kind of record a heading names, or its status, stands in an element of its own: "Account", the name, "Active". */
function nameOfRecord(snapshot: Snapshot, { element, text }: Heading): string {
  const said = linesInside(snapshot, element)
    .flatMap(shownPieces)
    .map(({ raw }) => readText(raw))
    .filter((each) => each !== '');
  const [name, second] = said.filter(
    (each, at) => !isKind(each) && (at === 0 || readStatus(each) !== squeeze(each)),
  );
  return name && !second ? name : text;
}

function isKind(text: string): boolean {
  return ['account', 'business', 'entity', 'organisation'].includes(squeeze(text));
}

/** A heading that holds the ABN in a block of its own may hold more in others. */
function nameWithin(snapshot: Snapshot, heading: Element): string {
  const texts = linesInside(snapshot, heading).filter(isShown).map(ownText);
  return onlyName(texts.map(withoutAbn)) ?? '';
}

/** In a cell with all of the page, line by line, what else can be pressed there is none of the line's. */
function holdsControl({ block, pieces }: Line, below: Line): boolean {
  if (block !== below.block) return block.querySelector(control) !== null;
  return pieces.some(({ element }) => element.closest(control) !== null);
}

function onlyName(texts: readonly string[]): string | null {
  const [name, second] = [...new Set(texts.filter(isName))];
  return name && !second ? name : null;
}

/** Two lines of one block, not of two parts of the page. */
function isTogether(first: Line, second: Line): boolean {
  let at: Element | null = second.block;
  for (let level = 0; at && level < 3; level++, at = at.parentElement)
    if (at.contains(first.block)) return true;
  return false;
}

function isName(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length < 200 &&
    !titles.test(squeeze(text)) &&
    !/^ABN\b/.test(text) &&
    !isGeneral(text)
  );
}

/** "Entity details", "About this business": of such words alone no business is named. */
function isGeneral(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return words.every((word) => general.has(word));
}

const general: ReadonlySet<string> = new Set(
  (
    'a about account accounts abn acting all an and are as authorisation authorisations behalf business businesses can company dashboard ' +
    'detail details entities entity for general home information linked manage my name number of on organisation organisations overview ' +
    'page profile record registered selected summary the this trading type view you your'
  ).split(' '),
);
