import { linesInside, pressablesInside, type Snapshot } from '../../dom/snapshot.ts';
import { type TableRow, textOf } from '../tables.ts';

const group =
  /^(?:(?:credential )?status\s*:?\s*)?(active|expired|suspended|revoked)(?: machine)?(?: credentials?)?\s*[-–:(]?\s*\d{0,4}\s*(?:credentials?|items?|records?|rows?)?\s*\)?$/i;
const count =
  /^(total\b[\s:]*|number of [a-z ]{1,40}:?\s*)\d{0,5}( (machine )?credentials?)?$|^\d{1,5} ((machine )?credentials?|items?|records?|rows?|results?)$/i;
const none =
  /^(there are )?no\b.{0,60}\b(credentials?|data|entries|items?|records?|results?|rows?)( found)?\.?$/i;

/** What the only cell of a row that holds anything says; null where others hold something too, be it a button. */
export function loneText(snapshot: Snapshot, { cells }: TableRow): string | null {
  const [only, another] = [...new Set(cells)].filter((cell) => cell && holdsAnything(snapshot, cell));
  return only && !another ? textOf(snapshot, only) : null;
}

function holdsAnything(snapshot: Snapshot, cell: Element): boolean {
  return linesInside(snapshot, cell).length > 0 || pressablesInside(snapshot, cell).length > 0;
}

/** The status of the rows under such a title: "Expired (1)"; '' where it names none. */
export function statusOfGroup(title: string): string {
  return group.exec(title)?.[1] ?? '';
}

/** Whether a row that says this alone is about other rows: a group's title, a count, "No revoked credentials". */
export function isAboutRows(title: string): boolean {
  return group.test(title) || count.test(title) || none.test(title);
}
