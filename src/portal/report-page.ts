import { controls } from './controls.ts';
import { childrenAsDrawn } from './dom/words/name.ts';
import { readText, squeeze } from './dom/words/text.ts';
import { columnWords } from './lists/columns.ts';

/** What stands for a word that may be personal. */
const blank = '▮';
const mostLines = 400;
const deepest = 40;
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'credential-guide',
  'svg',
  'head',
  'link',
]);
const telling = ['role', 'type', 'scope', 'aria-hidden', 'aria-modal', 'aria-disabled', 'aria-selected', 'disabled', 'hidden', 'inert', 'open', 'target']; // biome-ignore format: dense
const named = ['aria-label', 'title', 'alt', 'placeholder'];
/** Only these values of `telling` are the language's own words; a page may write anything into an attribute. */
const plainValue = /^[a-z_-]{0,20}$/;

/** What a page of any portal may say without naming anybody. Together with our own wordings the only words that a report shows. */
const commonWords =
  'a about accept access account accounts action actions active add address administrator agree all already an and any are ' +
  'at authorisation authorisations available back be business businesses button by can cancel cannot change check choose ' +
  'claim clear click close code column columns completed confirm consent contact continue create created credential ' +
  'credentials date delete details digital disabled display do does download downloads downloading edit email enable ' +
  'enter entity error expired expires expiry export extension failed field file filter filters find first for from get go ' +
  'has have help hide history home how i id in inactive install installed invalid is issued keystore last learn legal ' +
  'less link list loading location log login logout machine main manage menu message more must my myid name navigation ' +
  'new next no not note notification notifications of off on only open or organisation other page password path pending ' +
  'please postal previous print privacy progress read ready relationship remove renew required residential resources ' +
  'results revoke revoked save saved search security see select selected services session set settings show sign skip ' +
  'software sort start state statement status step submit successfully suspended table terms the this time to try type ' +
  'under understand update use user valid view warning was we what when which will with you your';

const known: ReadonlySet<string> = new Set(
  [
    commonWords,
    ...Object.values(controls).flatMap(({ names }) => names.map(({ text }) => text)),
    ...columnWords,
  ]
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))
    .filter(Boolean),
);

/** Cells of these hold what belongs to somebody; only a text that is known as a whole is shown there. */
const personalPlace = 'td,dd,[role="cell"],[role="gridcell"],option,bdi,address,[contenteditable]';
const wholeTexts: ReadonlySet<string> = new Set(
  [
    ...Object.values(controls).flatMap(({ names }) => names.map(({ text }) => text)),
    ...columnWords,
    'Active',
    'Inactive',
    'Expired',
    'Suspended',
    'Revoked',
    'Pending',
    'Claim',
  ].map(squeeze),
);

/**
 * The page's structure for a person who helps: one line an element, indented, with role, state and words. Every word that is not on our own
 * list of the portal's words is blanked, so that no name, ABN, e-mail address, date or other number gets into it; values of fields,
 * ids, classes and addresses of links are never read. At most 400 lines.
 */
export function reportPage(document: Document): string {
  const lines: string[] = [];
  if (document.body) describe(document.body, 0, lines);
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n');
}

/** The text with every word blanked that could be personal. */
export function blanked(text: string): string {
  return readText(text).replace(/[^\s]+/g, (word) => {
    const bare = word.replace(/[^\p{L}\p{N}'’-]/gu, '');
    if (bare === '') return /^[()/&.,:;|·–-]+$/.test(word) ? word : blank;
    return /^\p{L}+$/u.test(bare) && known.has(bare.toLowerCase()) && !/[@\p{N}]/u.test(word) ? bare : blank;
  });
}

function describe(node: Node, depth: number, lines: string[]): void {
  if (lines.length > mostLines) return;
  if (node.nodeType === 3) {
    const said = shownText(node);
    if (said) lines.push(`${'  '.repeat(depth)}"${said}"`);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  if (unread.has(tag)) return;
  const about = stateOf(element);
  const children = childrenAsDrawn(element);
  const isWrapper = /^(div|span|section)$/.test(tag) && about === '' && children.filter(isTold).length === 1;
  if (!isWrapper) lines.push(`${'  '.repeat(depth)}${plainTag(tag)}${about}`);
  for (const child of depth < deepest ? children : []) describe(child, isWrapper ? depth : depth + 1, lines);
}

/** The name of an element of the page's own making may say more than it should. */
function plainTag(tag: string): string {
  return tag.includes('-') ? 'custom-element' : tag;
}

function isTold(node: Node): boolean {
  return node.nodeType === 1 || (node.nodeType === 3 && readText(node.nodeValue ?? '') !== '');
}

function shownText(node: Node): string {
  const text = readText(node.nodeValue ?? '');
  if (text === '' || !isInside(node, personalPlace) || wholeTexts.has(squeeze(text))) return blanked(text);
  return blank;
}

/** A text area's or an option's text is what somebody typed or chose. */
function isInside(node: Node, selector: string): boolean {
  return node.parentElement?.closest(`${selector},textarea,select`) != null;
}

function stateOf(element: Element): string {
  const states = telling.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    return [value === '' ? name : `${name}=${plainValue.test(value) ? value : blank}`];
  });
  const names = named.flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? [`${name}="${blanked(value)}"`] : [];
  });
  const isButton =
    element.localName === 'input' && /^(submit|button)$/i.test(element.getAttribute('type') ?? '');
  const value = isButton ? [`value="${blanked(element.getAttribute('value') ?? '')}"`] : [];
  const root = element.shadowRoot ? ['shadow-root'] : [];
  const all = [...states, ...names, ...value, ...root];
  return all.length > 0 ? ` [${all.join(' ')}]` : '';
}
