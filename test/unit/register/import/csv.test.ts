import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../../src/register/import/csv.ts';

const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells);

/** Cells made of what makes trouble. */
const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      "'",
      '=',
      '+',
      '-',
      '@',
      ' ',
      'a',
      'é',
      '😀',
      '\ufeff',
    ),
  }),
  fc.string({ unit: 'binary' }),
);
/** A row of which something is seen: rows of white space are left out. */
const rows = fc.array(
  fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => ['x', ...cells]),
  { minLength: 1, maxLength: 6 },
);

describe('reading CSV', () => {
  it.each([
    [
      'commas and LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF without a last one',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR alone, as an old Mac',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons and a byte order mark, as Excel abroad',
      '\ufeffa;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1, 2\t3',
      [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    ],
    ['a line that names the delimiter', 'sep=;\r\na,x;b\r\n', [['a,x', 'b']]],
    [
      'quotes around delimiters, ends of line and quotes',
      '"a,1","b\r\n2","say ""hi"""\n',
      [['a,1', 'b\r\n2', 'say "hi"']],
    ],
    ['quotes inside a cell', 'a 5" pipe,b', [['a 5" pipe', 'b']]],
    ['text after the closing quote', '"a"x,b', [['ax', 'b']]],
    [
      'empty cells',
      ',a,\n,,b',
      [
        ['', 'a', ''],
        ['', '', 'b'],
      ],
    ],
    [
      'a delimiter in quotes in the header',
      '"a;b;c",d\n1,2',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
    ['only empty rows', '\r\n\n , \n', []],
  ])('with %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('counts rows as a spreadsheet does: empty ones count, lines within a cell do not', () => {
    expect(readCsv('a,b\n\n"1\n2",3\n\n4,5').rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  it('tells the row of a quote that is never closed, and keeps the text', () => {
    expect(readCsv('a,b\n1,"2\n3,4')).toEqual({
      rows: [
        { row: 1, cells: ['a', 'b'] },
        { row: 2, cells: ['1', '2\n3,4'] },
      ],
      unclosedQuote: 2,
    });
    expect(readCsv('a,"b""\nc').unclosedQuote).toBe(1);
  });

  it('reads as papaparse does', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        (some, delimiter, newline) => {
          const header = ['one', 'two', 'three'];
          const text = Papa.unparse([header, ...some], { delimiter, newline, quotes: true });
          // The apostrophes that guard against formulas are ours alone.
          fc.pre(!some.flat().some((each) => each.startsWith("'")));
          expect(cellsOf(text)).toEqual(Papa.parse(text, { delimiter, newline }).data);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes any text without throwing, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a') }), (text) => {
        const kept = (some: string) => some.replace(/[",;\s\ufeff]/g, '');
        expect(kept(cellsOf(text).flat().join(''))).toBe(kept(text));
      }),
    );
    expect(readCsv('"'.repeat(400_001)).unclosedQuote).not.toBeNull();
    expect(readCsv(`${'"",'.repeat(100_000)}x`).rows[0]?.cells).toHaveLength(100_001);
  });
});

describe('writing CSV', () => {
  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(cellsOf(writeCsv([['h', 'i'], ...some])).slice(1)).toEqual(some);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read by papaparse as the same cells, and none of them is a formula', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const read = Papa.parse<string[]>(writeCsv(some), {
          skipEmptyLines: true,
          delimiter: ',',
          newline: '\r\n',
        });
        expect(read.errors).toEqual([]);
        expect(read.data).toHaveLength(some.length);
        for (const [index, cells] of read.data.entries()) {
          for (const [column, each] of cells.entries()) {
            expect(each).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
            expect([each, each.slice(1)]).toContain(some[index]?.[column]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('guards what a spreadsheet would run', () => {
    const text = writeCsv([
      ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", 'a=1', "O'Brien"],
    ]);
    expect(text).toBe(
      '\ufeff"\'=HYPERLINK(""http://x"")",\'+1,\'-1,\'@SUM(A1),"\'\t=1","\'\r=1",\'\'=1,a=1,O\'Brien\r\n',
    );
  });
});
