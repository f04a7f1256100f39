import { readAbn, withoutAbn } from './abn.ts';
import { labels } from './columns.ts';
import { allHeadingsOf } from './headings.ts';
import { labelledValues } from './labelled-value.ts';
import { allLinesOf, isShown, type Line } from './lines.ts';
import type { Look } from './look.ts';
import type { Business } from './sighting.ts';
import { squeeze } from './wording.ts';

const nameLabels = ['Entity name', 'Business name', 'Entity', 'Business', 'Acting for', 'Acting on behalf of', 'You are acting for',
  'You are acting on behalf of', 'Legal name', 'Current entity', 'Entity legal name'].map(squeeze); // biome-ignore format: dense
const titles =
  /^(manage|machine|create|credential|authorisation|history|notification|software|relationship|view|edit|detail|ram$|home|welcome|important|help|step)/;

/**
 * The one business that is open: the page says its name with its ABN ("ABN 51 824 753 556") below, behind or before it, or at a label.
 * Null when the page names none, or when it could be one of two.
 */
export function readBusiness(look: Look): Business | null {
  const lines = allLinesOf(look);
  const marked = lines
    .filter(({ text }) => /\bABN\b/.test(text) && text.length < 200 && readAbn(text))
    .filter(isShown);
  const cells = labelledValues(lines, labels.abn).map(({ text }) => readAbn(text));
  const abns = new Set([...marked.map(({ text }) => readAbn(text)), ...cells.filter((abn) => abn !== null)]);
  const [abn = null, second] = abns;
  if (second) return null;
  const name = labelledName(lines) ?? nameAround(lines, marked) ?? headingWithAbn(look, marked);
  return name ? { name, abn } : null;
}

function labelledName(lines: readonly Line[]): string | null {
  const names = new Set(labelledValues(lines, nameLabels).map(({ text }) => withoutAbn(text)));
  const [name, second] = names;
  return name && !second ? name : null;
}

/** In the line of the ABN itself, or the heading or line just before it. */
function nameAround(lines: readonly Line[], marked: readonly Line[]): string | null {
  const names = marked.flatMap((line) => {
    const own = withoutAbn(line.text).replace(/^(you are )?acting (for|on behalf of):?\s*/i, '');
    if (isName(own)) return [own];
    const before = lines[lines.indexOf(line) - 1];
    return before && isShown(before) && isName(before.text) && isTogether(before, line) ? [before.text] : [];
  });
  const [name, second] = [...new Set(names)];
  return name && !second ? name : null;
}

/** Two lines of one block, not of two parts of the page. */
function isTogether(first: Line, second: Line): boolean {
  let at: Element | null = second.block;
  for (let level = 0; at && level < 3; level++, at = at.parentElement)
    if (at.contains(first.block)) return true;
  return false;
}

/** The one heading of the highest rank that is no title of a page of the portal. */
function headingWithAbn(look: Look, marked: readonly Line[]): string | null {
  if (marked.length === 0) return null;
  const names = allHeadingsOf(look).filter(({ element, text }) => element.matches('h1,h2') && isName(text));
  const [name, second] = [...new Set(names.map(({ text }) => withoutAbn(text)))];
  return name && !second ? name : null;
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.length < 200 && !titles.test(squeeze(text)) && !/^ABN\b/.test(text);
}
