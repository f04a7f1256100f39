import { withoutFormula } from '../import/csv.ts';

/** Cells in rows, the first row the heads of its columns: to be pasted into a letter or a spreadsheet. */
export type Table = readonly (readonly string[])[];

/** As a spreadsheet takes it: a tab between two cells, a line for a row. */
export function tableAsText(table: Table): string {
  return table.map((row) => row.map(plainCell).join('\t')).join('\r\n');
}

/** As a letter or an e-mail takes it. */
export function tableAsHtml(table: Table): string {
  const [heads = [], ...rows] = table.map((row) => row.map((cell) => escaped(plainCell(cell))));
  const line = (row: readonly string[], kind: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${kind}>${cell}</${kind}>`).join('')}</tr>`;
  const body = rows.map((row) => line(row, 'td')).join('');
  return `<table border="1"><thead>${line(heads, 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** A tab or a new line would begin another cell. */
function plainCell(text: string): string {
  return withoutFormula(text.replace(/\s+/gu, ' ').trim());
}

function escaped(text: string): string {
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
  return text.replace(/[&<>"']/g, (sign) => named[sign as keyof typeof named]);
}
