import { readDate } from '../../values/read-date.ts';

const beforeDate = /\b(?:valid (?:to|until|till)|expir(?:es|ed|y)(?: on| date)?)\b:?\s+(?:on )?(.{6,60})/i;

/** The words after "valid to" in a sentence such as "This credential is valid to 3 September 2026.", when they begin with a date. */
export function validToInSentence(text: string): string | null {
  const after = beforeDate.exec(text)?.[1];
  return after && readDate(after) ? after : null;
}
