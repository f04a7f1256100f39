import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpTables, withHelpTables } from '../../scripts/help/table.ts';
import { helpPath } from '../../scripts/wordings/write.ts';
import { answerIds } from '../../src/help/ids.ts';
import { products } from '../../src/software/products.ts';

describe('the table of what is answered', () => {
  it('is that of today: else run “npm run wordings”', () => {
    const text = readFileSync(helpPath, 'utf8');
    expect(text).toBe(withHelpTables(text));
  });

  it('names every answer once, each with a source that one can open', () => {
    const rows = helpTables()
      .split('\n')
      .filter((row) => row.includes('`#help/'));
    expect(rows.map((row) => /`#help\/([a-z\d-]+)`/.exec(row)?.[1])).toEqual(answerIds);
    expect(rows.filter((row) => !/\]\(https?:\/\/[^)]+\), .+\(\d{4}-\d\d-\d\d\) \|$/.test(row))).toEqual([]);
  });

  it('names every program', () => {
    const text = helpTables();
    expect(products.filter(({ name }) => !text.includes(`| ${name} |`))).toEqual([]);
  });

  it('refuses a page without a place for it', () => {
    expect(() => withHelpTables('nothing')).toThrow('no place');
  });
});
