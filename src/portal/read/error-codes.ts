import type { NoticeId } from '../ids.ts';

/**
 * The portal's error codes, as RERR lists them (addresses: `sources.ts`; read 2026-11-23). RERR gives those of linking for "No eligible
 * businesses/records found" and "All eligible businesses have been linked" together: the code alone says that there is no business to
 * link. Written without dots and leading zeros: RERR has "REB.BR0301" beside "REB.BR.0314".
 */
const notices: Readonly<Record<string, NoticeId>> = {
  REBBR312: 'no-business-found',
  REBDV10: 'no-business-found',
  REBBR301: 'no-business-found',
  REBBR314: 'no-business-found',
  REBBR3: 'business-cancelled',
  REBBR32: 'business-cancelled',
  ROBBR2: 'business-cancelled',
  ROBBR3: 'business-cancelled',
  AUTMID7: 'identity-too-low',
  AUTMID2: 'identity-too-low',
};

const code = /\b(REB|ROB|AUT)\.?(BR|DV|MID)\.?0*([1-9]\d{0,3})\b/g;
const codeAtBeginning = /^\W{0,2}(error )?(code )?[:\s(]*(REB|ROB|AUT)\.?(BR|DV|MID)\.?\d{1,5}\b[\s):.,–-]*/i;
const codeAsLabel = /^\W{0,2}(error )?(code )?[:\s(]*(REB|ROB|AUT)\.?(BR|DV|MID)\.?\d{1,5}\)?\s*[:–—-]\s/i;
const atEnd = /^[\s)\].:,–-]*$/;

export function hasCode(line: string): boolean {
  return line.search(code) >= 0;
}

/**
 * What the one code in a message says. It stands at the end, or as a label at the beginning ("AUT.MID.007: …"), or where the message is
 * surely one (`isMessage`) anywhere; in help it is amid a sentence. Null for none, for several (a list in help) and for a code that the
 * guide does not know.
 */
export function noticeOfCode(line: string, isMessage: () => boolean): NoticeId | null {
  const [found, second] = [...line.matchAll(code)];
  if (!found || second) return null;
  const after = line.slice(found.index + found[0].length);
  return atEnd.test(after) || codeAsLabel.test(line) || isMessage()
    ? (notices[found.slice(1).join('')] ?? null)
    : null;
}

/** A message without the code before it: "REB.BR.0312: No eligible …". */
export function withoutCode(message: string): string {
  return message.replace(codeAtBeginning, '');
}
