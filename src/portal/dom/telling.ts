import { controls } from '../controls.ts';
import { addUser, tabNames } from '../find/entity-tabs.ts';
import { signedIn } from '../find/signed-in.ts';
import { verbs } from '../lists/cards.ts';
import { firstRows } from '../lists/tables.ts';
import { hints } from '../read/notice-wordings.ts';
import { besideHomeLink } from '../recognise/evidence.ts';
import { type Candidate, hasMoreTextThan } from './candidate.ts';
import { squeeze, squeezeAll } from './text.ts';

/*
 * What no question about a page could ever ask for need not be kept: most of a big page. Each of these may say yes too often, but never
 * no to what matters; a test asks pages by what is kept and by all of them, and wants the same answers.
 */

const pressWords = [
  ...Object.values(controls).flatMap(({ kind, names }) => (kind === 'press' ? squeezeAll(names) : [])),
  ...[...tabNames, ...addUser, ...besideHomeLink, ...signedIn, ...Object.values(verbs).flat()],
  'renew',
];
// "Edit" is in every longer word that holds it.
const pressed = new RegExp(
  pressWords.filter((word) => !pressWords.some((other) => other !== word && word.includes(other))).join('|'),
);

const said = new RegExp(
  [
    'activ|expir|suspend|revok|status|state|valid|end\\s*date|abn|identif|business|entit|organi|name|credential',
    'acting|act\\s+(?:for|on)|records|results|data|code|\\bapp\\b|^(?:\\d ?){4}$|loading|wait|link|redirect',
    '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}|\\b(?:nsw|vic|qld|sa|wa|tas|act|nt),? \\d{4}\\b|\\S@\\S',
    'password|accept|agree|understand|legal|\\b(?:reb|rob|aut)\\.?(?:br|dv|mid)',
    ...Object.values(hints).map(({ source }) => source),
  ].join('|'),
  'i',
);

const titled =
  /link|credential|consent|address|email|business|entit|abn|renew|user|representative|authoris|add|new|edit|update/;
const columns = /name|entit|business|organisation|credential/;
/** More than any row of headers has: a part of a page that is laid out by a table. */
const longestHeader = 2000;

export function isTellingCandidate({ texts }: Candidate): boolean {
  return texts.some((text) => pressed.test(text));
}

/** By its words; "ﬁ" and soft hyphens are looked through, as by every question. */
export function isTellingLine(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const telling = said.test(text) || (/[^ -~]/.test(text) && said.test(squeeze(text)));
  if (known.size >= most) known.clear();
  if (text.length <= 80) known.set(text, telling);
  return telling;
}

/** A page says the same again and again. */
const known = new Map<string, boolean>();
const most = 4000;

export function isTellingTitle(heading: Element): boolean {
  return titled.test(squeeze(heading.textContent ?? '')) || saysMore(heading);
}

export function isTellingTable(table: Element): boolean {
  return firstRows(table).some((row) => {
    if (hasMoreTextThan(longestHeader, row)) return true;
    return columns.test(squeeze(row.textContent ?? '')) || saysMore(row);
  });
}

/** Whether more can be read in it than its plain text: pictures' words, buttons', those of another tree. */
function saysMore(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(
    (each) => each.shadowRoot !== null || /^(img|input)$/.test(each.localName),
  );
}
