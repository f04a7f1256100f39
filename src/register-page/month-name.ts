const inFull = new Intl.DateTimeFormat('en-AU', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const inShort = new Intl.DateTimeFormat('en-AU', { month: 'short', timeZone: 'UTC' });

/** `2027-03` as "March 2027". */
export function monthName(month: string): string {
  return inFull.format(Date.parse(`${month}-01`));
}

/** `2027-03` as "Mar": three letters for each, so that they fit below the bars. */
export function shortMonthName(month: string): string {
  return inShort.format(Date.parse(`${month}-01`)).slice(0, 3);
}
