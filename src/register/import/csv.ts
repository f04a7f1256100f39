import { drained } from './steps.ts';

/** One record of a CSV file. */
export interface CsvRow {
  /** As a spreadsheet counts them: the header is row 1, and empty rows count too. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly rows: readonly CsvRow[];
  /** The row in which a quote was opened that is never closed; what follows it is in its last cell. */
  readonly unclosedQuote: number | null;
}

const delimiters = [',', ';', '\t'] as const;

/**
 * Reads CSV (RFC 4180) as Excel, Numbers and LibreOffice write it: with a byte order mark or not, either end of line, commas, semicolons or
 * tabs. A quote inside an unquoted cell stands for itself. Empty rows are left out. Nothing makes it throw.
 *
 * Why our own: papaparse (5.7.1, MIT) can ask the network and starts workers, d3-dsv and uDSV make functions out of text; the built extension
 * may hold neither (smoke test), and none of them says in which row of the spreadsheet a record stands. The tests compare it with papaparse.
 */
export function readCsv(text: string, isHeader: (cell: string) => boolean = () => false): CsvFile {
  return drained(csvInSteps(text, isHeader));
}

/** The same in steps, each of them short, between which others may have their turn. @param isHeader knows the name of a column. */
export function* csvInSteps(text: string, isHeader: (cell: string) => boolean): Generator<void, CsvFile> {
  const body = text.replace(/^\ufeff/, '');
  // Excel writes and reads this line to name the delimiter. It is no row of the table.
  const named = /^"?sep=([,;\t])"?(?:\r\n|\n|\r|$)/i.exec(body);
  const rest = body.slice(named?.[0].length ?? 0);
  const delimiter = named?.[1] ?? delimiterOf(rest, isHeader);
  const { rows, unclosedQuote } = yield* splitInSteps(rest, delimiter);
  const filled = rows.map((cells, index) => ({ row: index + 1, cells: cells.map(withoutGuard) }));
  return { rows: filled.filter(({ cells }) => isFilled(cells)), unclosedQuote };
}

/** Writes CSV that Excel opens as it is: with a byte order mark, commas and CRLF. No cell can become a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}

/**
 * What a spreadsheet may take for a formula, some of them in wide letters too (OWASP, "CSV Injection", read 2026-11-24), and what would look
 * as if it had been guarded already: so every text comes back as it was.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

function written(cell: string): string {
  const guarded = withoutFormula(cell);
  return /[",;\r\n\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** So many records at the beginning tell how the others are parted. */
const tellingRecords = 20;

/** The one that parts the first record into most names of columns; else into most cells, as many as the records after it have. */
function delimiterOf(text: string, isHeader: (cell: string) => boolean): string {
  const [best] = delimiters
    .map((delimiter) => {
      const [header = [], ...records] = drained(
        splitInSteps(text.trimStart(), delimiter, tellingRecords),
      ).rows.filter(isFilled);
      const alike = records.filter(({ length }) => length === header.length).length;
      const cells = header.length > 1 ? header.length * (1 + alike / Math.max(1, records.length)) : 0;
      return { delimiter, names: header.filter((cell) => isHeader(cell.trim())).length, cells };
    })
    .sort((one, other) => other.names - one.names || other.cells - one.cells);
  return best?.delimiter ?? ',';
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** A step is so many records. */
const recordsInStep = 100;

function* splitInSteps(text: string, delimiter: string, most = Number.POSITIVE_INFINITY) {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  let unclosedQuote: number | null = null;
  while (at < text.length && rows.length < most) {
    const cell = text[at] === '"' ? quotedCell(text, at) : { end: at, value: '', isClosed: true };
    if (!cell.isClosed) unclosedQuote = rows.length + 1;
    const end = endOfCell(text, cell.end, delimiter);
    cells.push(cell.value + text.slice(cell.end, end));
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell after it.
      if (at < text.length) continue;
      cells.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(cells);
    cells = [];
    if (rows.length % recordsInStep === 0) yield;
  }
  return { rows, unclosedQuote };
}

/** The text between quotes; two of them inside stand for one. */
function quotedCell(text: string, start: number): { end: number; value: string; isClosed: boolean } {
  const quote = /"(?!")|""/g;
  quote.lastIndex = start + 1;
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    if (found[0] === '""') continue;
    const value = text.slice(start + 1, found.index).replaceAll('""', '"');
    return { end: found.index + 1, value, isClosed: true };
  }
  return { end: text.length, value: text.slice(start + 1).replaceAll('""', '"'), isClosed: false };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** A text that no spreadsheet takes for a formula: the names in it are not ours. */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
