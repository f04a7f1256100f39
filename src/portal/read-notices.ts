import { allLinesOf, isShown, type Line, linesOf } from './lines.ts';
import type { Look } from './look.ts';
import { matching } from './matching.ts';
import { type NoticeId, noticeIds } from './sighting.ts';
import type { SourceKey } from './sources.ts';
import { isAside, isInFooter, isInSentence } from './surroundings.ts';
import { parentAcrossShadow } from './visibility.ts';
import { squeeze } from './wording.ts';

/** How the portal's own messages begin. `quoted` are recorded words; of the others only the meaning is. */
interface Wording {
  readonly begins: RegExp;
  readonly source: SourceKey;
  readonly quoted: boolean;
}

const wordings: Readonly<Record<NoticeId, readonly Wording[]>> = {
  'name-already-used': [
    {
      begins: /the (credential|display) name is already being used by another credential/i,
      source: 'SEED',
      quoted: true,
    },
    { begins: /the new credential will share the same permissions/i, source: 'SEED', quoted: true },
  ],
  'software-required': [
    { begins: /software (is )?required\b/i, source: 'PP2', quoted: true },
    {
      begins: /(you need to|you must|please) install (the )?(software|browser extension)/i,
      source: 'RG-24',
      quoted: false,
    },
  ],
  'credential-installed': [
    {
      begins:
        /(success(fully)?[:!.]? ?)?((the|your|a|new) )*(machine )?credential( ["“']?[\p{L}\p{N} _.-]{1,60}["”']?)? (has been|was|is now) (successfully )?(installed|created|downloaded|saved)/iu,
      source: 'R25c',
      quoted: false,
    },
    {
      begins:
        /(machine )?credential (successfully (installed|created|downloaded)|(installed|created|downloaded) successfully)/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /(you have|you.ve) successfully (installed|created|downloaded) (a|the|your)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'session-ended': [
    {
      begins: /(your |the )?session (has |was )?(ended|expired|timed ?out|been (ended|closed))/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /you have been (logged|signed) (out|off)/i, source: 'inferred', quoted: false },
  ],
  'no-permission': [
    { begins: /insufficient access/i, source: 'RERR', quoted: true },
    {
      begins: /(sorry,? )?you (do not|don.t) have (the )?(permission|access|authority|authorisation)/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /you are not (authorised|permitted|allowed) to/i, source: 'inferred', quoted: false },
  ],
  'authorisation-ending': [
    {
      begins:
        /.{0,80}\bauthorisations?\b.{0,80}\b((is|are) (about|due) to (end|expire)|will (end|expire)|(ends|expires|end|expire) (on|in)|ending|expiring)/i,
      source: 'R25rn',
      quoted: false,
    },
  ],
};

/** A page whose text has none of these need not be read line by line. */
const hints: Readonly<Record<NoticeId, RegExp>> = {
  'name-already-used': /already\s*being\s*used|share\s*the\s*same/i,
  'software-required': /software\s*(is\s*)?required|install\s*(the\s*)?(software|browser)/i,
  'credential-installed': /installed|created|downloaded|saved/i,
  'session-ended': /session|(logged|signed)\s*(out|off)/i,
  'no-permission': /insufficient|permission|access|authori[sz]|permitted|allowed/i,
  'authorisation-ending': /authorisation/i,
};

const live = 'alert,status,alertdialog,log'.split(',');
/** Longer blocks are help that speaks of a message, not the message. */
const longestMessage = 320;
/** "When the credential has been installed, …" tells what will be. */
const conditional = /^(if|when|once|after|until|before|where|unless)\b/i;
const lead =
  /^(warning|error|info|information|important|note|success|alert|attention|caution)?[\s:!.–-]*["“]?/i;

/** The portal's own messages that a person can see now, told from help text by their beginning, their brevity and where they stand. */
export function noticesIn(look: Look): NoticeId[] {
  return noticeIds.filter((id) => isNoticed(look, id, allLinesOf));
}

/** Whether this message is shown where one can use the page: with a modal dialog open, in the dialog. */
export function hasNotice(look: Look, id: NoticeId): boolean {
  return isNoticed(look, id, linesOf);
}

function isNoticed(look: Look, id: NoticeId, lines: (look: Look) => readonly Line[]): boolean {
  if (!hints[id].test(look.text)) return false;
  const short = lines(look).filter(({ text }) => text.length <= longestMessage);
  return short.some((line) => says(line, id) && isShown(line) && holds(look, id, line));
}

function says({ text, block }: Line, id: NoticeId): boolean {
  const message = text.replace(lead, '');
  return wordings[id].some(({ begins }) => {
    const at = message.search(begins);
    return (
      at === 0 || (at > 0 && isLive(block) && !conditional.test(message) && isSentenceStart(message, at))
    );
  });
}

/** In a live region the words may come after others, as a new sentence: "Please log in. Your session has ended." */
function isSentenceStart(message: string, at: number): boolean {
  return /[.!:]\s*$/.test(message.slice(0, at));
}

function holds(look: Look, id: NoticeId, line: Line): boolean {
  if (isInFooter(line.block) || (!isLive(line.block) && (isAside(line.block) || isQuestion(line.block))))
    return false;
  // PP2: "Software required" stands in the place of the button; beside the button the words are help.
  if (id === 'software-required') return matching(look, 'create-credential').shown.length === 0;
  if (id === 'authorisation-ending') return isLive(line.block) || hasRenewBeside(look, line.block);
  return true;
}

/** The parts of a list of questions and answers. */
function isQuestion(element: Element): boolean {
  return element.closest('details,summary,dl,label,td') !== null || isInSentence(element);
}

function isLive(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    if (live.includes(at.getAttribute('role') ?? '') || at.localName === 'output') return true;
    if (
      /^(polite|assertive)$/.test(at.getAttribute('aria-live') ?? '') &&
      (at.textContent ?? '').length < 2 * longestMessage
    )
      return true;
  }
  return false;
}

/** R25rn: the box has "Renew" in it. */
function hasRenewBeside(look: Look, block: Element): boolean {
  const box = block.parentElement ?? block;
  const renew = look.pressables.filter(({ texts }) => texts.includes(squeeze('Renew')));
  return renew.some(({ element }) => box.contains(element) && element.closest('table') === null);
}
