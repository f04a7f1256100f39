import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTable, wordingsTable } from '../../scripts/wordings/table.ts';
import { path } from '../../scripts/wordings/write.ts';
import { stepIds } from '../../src/journey/ids.ts';
import { controlIds } from '../../src/portal/ids.ts';

describe('the check of the wordings against the live portal', () => {
  it('has the table of today: else run “npm run wordings”', () => {
    const text = readFileSync(path, 'utf8');
    expect(text).toBe(withTable(text));
  });

  it('names every control once', () => {
    const named = [...wordingsTable().matchAll(/\| `([a-z-]+)` \|/g)].map(([, id]) => id);
    expect(named.toSorted()).toEqual(controlIds.toSorted());
  });
});

describe('the form for a wrong pointing', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/wrong-pointing.yml', 'utf8');

  it('offers every step, in the order of the ids', () => {
    const [, steps = ''] = /id: step\n(.*?)validations:/s.exec(form) ?? [];
    const offered = [...steps.matchAll(/^ {8}- (\S+)$/gm)].map(([, id]) => id);
    expect(offered).toEqual(stepIds);
  });

  it('asks for no name, number, password or file', () => {
    expect(form).toMatch(/\*\*Please leave out\*\* names, ABNs, e-mail addresses, and above all passwords/);
    expect(form.match(/^ {4}id: (.+)$/gm)?.map((line) => line.trim())).toEqual([
      'id: what',
      'id: step',
      'id: words',
      'id: ring',
      'id: report',
      'id: day',
      'id: browser',
    ]);
  });
});
