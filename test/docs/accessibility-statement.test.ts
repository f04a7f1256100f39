import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measured } from '../measured.ts';

/** The 55 success criteria of WCAG 2.2 (W3C Recommendation of 12 December 2024) at the levels A and AA, without 4.1.1, which is obsolete. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const verdicts = /^(met|met in part|not met|no (such content|sound|log-in))$/;

describe('the statement on accessibility', () => {
  const rows = readFileSync('docs/accessibility.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(['A', 'AA'] as const)('has each criterion of level %s once', (level) => {
    measured('criteria', criteria[level].split(' ').length);
    const stated = rows.filter(([, , its]) => its === level).map(([, name]) => name?.split(' ')[0] ?? '');
    expect(stated.toSorted()).toEqual(criteria[level].split(' ').toSorted());
  });

  it('has a verdict and a way of checking for each', () => {
    expect(rows.filter(([, , , verdict = '']) => !verdicts.test(verdict))).toEqual([]);
    const ways =
      /^(axe|keyboard|tree|Orca|small|forced|styles|reading)(, (axe|keyboard|tree|Orca|small|forced|styles|reading))*$/;
    expect(rows.filter(([, , , , , checked = '']) => !ways.test(checked))).toEqual([]);
  });
});
