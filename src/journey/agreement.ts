import type { CalendarDate } from '../values/calendar-date.ts';
import type { MessageKey } from '../values/sentence.ts';

/**
 * What the guide reads, what it keeps and what it never does, a line each: shown beside the buttons that begin a journey. Chrome's rules of
 * 1 July 2026 want data that is handled disclosed and agreed to, data that stays on the computer presumably too.
 */
export const disclosure = [
  'disclosure_reads',
  'disclosure_keeps',
  'disclosure_downloads',
  'popup_privacy',
  'disclosure_never',
] as const satisfies readonly MessageKey[];

/** Rises whenever the lines say something else: what was agreed to before is then asked anew. */
export const disclosureVersion = 1;

/** That a person began a journey with the lines in sight: on which day in Australia, and which version of them. */
export interface Agreement {
  readonly on: CalendarDate;
  readonly words: number;
}

/** Whether the person agreed to the lines as they are now. Before that nothing is read on the portal's pages. */
export function isAgreed(agreement: Agreement | null): boolean {
  return agreement?.words === disclosureVersion;
}

/** The agreement after the person has agreed; one that stands already keeps its day. */
export function agreedOn(before: Agreement | null, today: CalendarDate): Agreement {
  return before && isAgreed(before) ? before : { on: today, words: disclosureVersion };
}
