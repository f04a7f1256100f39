import { parentAsDrawn } from '../dom/context.ts';
import { isShown, type Line } from '../dom/words/lines.ts';
import { readText } from '../dom/words/text.ts';
import { holdsAtMost } from '../dom/words/text-size.ts';

/** Longer blocks are help that speaks of a message, not the message. */
export const longestMessage = 320;

/**
 * Words that stand before a message and are none of it: what kind of message it is, in a title, for screen readers alone ("Error:") or as
 * the word that an icon's font would have drawn ("check_circle").
 */
const leads = (
  'warning error information info important notice note successful success alert attention caution danger message notification tip ' +
  'completed done close cancel check congratulations'
).split(' ');
leads.push('all done', 'all set', 'you are done', 'you’re done', "you're done");
// Glued to what follows ("WarningYour session …") it ends where a capital begins; "Successfully" is no lead.
const lead = new RegExp(
  `^(?:[a-z]+(?:_[a-z]+)+|${leads
    .flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
    .join('|')})(?![a-z])(?:[\\s:!.–-]+|(?=\\p{Lu}))`,
  'u',
);
const marks = /^[^\p{L}\p{N}]+/u;

/** A message without what stands before it. */
export function withoutLead(text: string): string {
  let rest = text.replace(marks, '');
  while (lead.test(rest)) rest = rest.replace(lead, '').replace(marks, '');
  return rest;
}

/** What a person can see of a line; '' when that is nothing. */
export function seenText(line: Line): string {
  const seen = line.pieces.filter((piece) => isShown({ ...line, pieces: [piece] }));
  // Most lines are seen as a whole, and their text is made already.
  const spoken = line.pieces.filter(({ raw }) => readText(raw) !== '');
  return seen.length === spoken.length ? line.text : readText(seen.map(({ raw }) => raw).join(' '));
}

/** A title and its text are often one line to the markup, apart by a style sheet alone: "Software requiredInstall it first". */
export function withGaps(text: string, { pieces }: Line): string {
  let apart = text;
  for (const [at, { raw }] of pieces.entries()) {
    const next = pieces[at + 1]?.raw;
    if (next === undefined || !/\p{Ll}$/u.test(raw) || !/^\p{Lu}/u.test(next)) continue;
    const [end, start] = [readText(raw), readText(next)];
    apart = apart.replace(`${end}${start}`, () => `${end}. ${start}`);
  }
  return apart;
}

/** What the words stand in themselves: an error beside a field is often a `span` that is announced, in a block that is not. */
export function originOf({ pieces, block }: Line): Element {
  return pieces.find(({ raw }) => readText(raw) !== '')?.element ?? block;
}

const liveRoles = new Set('alert,status,alertdialog,log'.split(','));

/** What announces the message: an alert, a toast, a status line. Null where the page does not announce it. */
export function liveRegionAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentAsDrawn(at)) {
    if (liveRoles.has(at.getAttribute('role') ?? '') || at.localName === 'output') return at;
    const isPolite = /^(polite|assertive)$/.test(at.getAttribute('aria-live') ?? '');
    // Some portals announce all of the page.
    if (isPolite && holdsAtMost(at, 2 * longestMessage)) return at;
  }
  return null;
}

/**
 * The message with what belongs to it: its title, its second sentence. That may take back what one line says ("The credential was created",
 * "but could not be saved").
 */
export function wholeMessage(line: Line): string {
  const origin = originOf(line);
  const box = liveRegionAround(origin) ?? dialogAround(origin) ?? line.block.parentElement;
  if (!box || !holdsAtMost(box, 2 * longestMessage)) return line.text;
  return readText(textsIn(box).join(' '));
}

function dialogAround(element: Element): Element | null {
  return element.closest('dialog,[role="dialog"],[role="alertdialog"]');
}

/** The texts of an element and of what is drawn in its slots. */
function textsIn(node: Node): string[] {
  if (node.nodeType === 3) return [node.nodeValue ?? ''];
  const slotted = (node as Element).localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return [...node.childNodes, ...slotted].flatMap(textsIn);
}

/** Each place where a message can begin: its beginning and, where it is announced, every sentence of it. */
export function sentencesOf(message: string, isLive: boolean): string[] {
  const later = isLive ? [...message.matchAll(/[.!?:]\s+(?=\S)/g)] : [];
  return [message, ...later.map(({ index, 0: gap }) => message.slice(index + gap.length))].map(withoutLead);
}

/** Up to its full stop; that of a file's name or a path is none. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
