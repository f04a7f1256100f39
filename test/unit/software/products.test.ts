import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { generalSteps, generalTraps } from '../../../src/software/general-steps.ts';
import { productIds } from '../../../src/software/product-ids.ts';
import { sooyaAtoConnect } from '../../../src/software/products/sooya-atoconnect.ts';
import { xero } from '../../../src/software/products/xero.ts';
import { productOf, products } from '../../../src/software/products.ts';
import { faultsOf, faultsOfContents, stepsSchema } from './product-faults.ts';

const files = readdirSync('src/software/products').map((file) => file.replace(/\.ts$/, ''));

describe('every product file', () => {
  test.each(files)('%s holds one product without a fault', async (file) => {
    const exported = Object.values(await import(`../../../src/software/products/${file}.ts`));
    expect(exported).toHaveLength(1);
    expect(faultsOf(file, exported[0])).toEqual([]);
  });

  it('stands once in the table of contents, in the order of the ids', () => {
    const ids = products.map(({ id }) => id);
    expect(faultsOfContents(files, ids)).toEqual([]);
    expect(ids).toEqual(productIds);
    expect(productIds.map((id) => productOf(id)?.id)).toEqual(productIds);
  });

  it('begins with the three of the source page', () => {
    expect(productIds.slice(0, 3)).toEqual([
      'sooya-payroll-plus-stp',
      'sooya-atoconnect',
      'sooya-atoconnect-4-1',
    ]);
  });

  it.each([null, '', 'not-here', 'ledger-of-tomorrow-2', 'constructor'])('%j is none', (id) => {
    expect(productOf(id)).toBeNull();
  });

  it('has a name of its own', () => {
    expect(new Set(products.map(({ name }) => name)).size).toBe(products.length);
  });

  it('never takes the word that stands for software that is not here', () => {
    expect(productIds).not.toContain('not-here');
  });
});

describe('software that is not in the list', () => {
  it('has steps and traps without a fault', () => {
    expect(v.safeParse(stepsSchema, generalSteps).issues ?? []).toEqual([]);
    for (const trap of generalTraps) expect(messages).toHaveProperty(trap);
  });
});

const [source] = sooyaAtoConnect.sources;
const { sources: _sources, ...withoutSources } = sooyaAtoConnect;
const { file: _file, ...withoutFile } = sooyaAtoConnect;
const { instead: _instead, ...withoutInstead } = xero;
const { date: _date, ...undated } = source;

describe('the check of products', () => {
  it('passes the one that is then spoilt', () => {
    expect(faultsOf('sooya-atoconnect', sooyaAtoConnect)).toEqual([]);
  });

  test.each<[what: string, product: unknown, where: RegExp]>([
    ['without a source', { ...sooyaAtoConnect, sources: [] }, /^sources: has no source/],
    ['without the key of sources', withoutSources, /^sources: /],
    ['with a source without a date', { ...sooyaAtoConnect, sources: [undated] }, /^sources\.0\.date: /],
    ['with an empty date', { ...sooyaAtoConnect, sources: [{ ...source, date: '' }] }, /^sources\.0\.date: /],
    [
      'with a date without a year',
      { ...sooyaAtoConnect, sources: [{ ...source, date: 'recently' }] },
      /^sources\.0\.date: /,
    ],
    [
      'read on a day that is none',
      { ...sooyaAtoConnect, sources: [{ ...source, readOn: '2026-13-41' }] },
      /^sources\.0\.readOn: /,
    ],
    [
      'with an address that is none',
      { ...sooyaAtoConnect, sources: [{ ...source, url: 'sooya.com.au' }] },
      /^sources\.0\.url: /,
    ],
    ['with a key that is misspelt', { ...sooyaAtoConnect, trap: [] }, /^trap: /],
    [
      'with a misspelt key in a step',
      { ...sooyaAtoConnect, steps: [{ menu: ['M2M'], label: ['Browse'] }] },
      /^steps\.0/,
    ],
    [
      'with a misspelt key in a source',
      { ...sooyaAtoConnect, sources: [{ ...source, read: '2026' }] },
      /^sources\.0\.read: /,
    ],
    ['without steps', { ...sooyaAtoConnect, steps: [] }, /^steps: has no steps/],
    ['with a menu of nothing', { ...sooyaAtoConnect, steps: [{ menu: [] }] }, /^steps\.0/],
    [
      'with a sentence that is not there',
      { ...sooyaAtoConnect, steps: [{ do: 'software_do_nothing_at_all' }] },
      /^steps\.0/,
    ],
    [
      'with fewer labels than gaps',
      { ...sooyaAtoConnect, steps: [{ do: 'software_do_open' }] },
      /^steps\.0.*has not as many labels as gaps/,
    ],
    [
      'with a trap that is not there',
      { ...sooyaAtoConnect, traps: ['software_trap_of_nobody'] },
      /^traps\.0: is not in messages\.json/,
    ],
    ['that does not say what it does with the file', withoutFile, /^file: /],
    ['that does not say what it uses instead', { ...withoutInstead, id: 'sooya-atoconnect' }, /^instead: /],
    ['that is of no known kind', { ...sooyaAtoConnect, credential: 'perhaps' }, /^credential: /],
    ['under the name of another', xero, /^id: is not the name of its file/],
    ['with an id that nobody listed', { ...sooyaAtoConnect, id: 'atoconnect-5' }, /^id: /],
  ])('notices one %s', (_what, product, where) => {
    expect(faultsOf('sooya-atoconnect', product).join('\n')).toMatch(new RegExp(where.source, 'm'));
  });

  it('notices a file that is not listed, one that is not there, and one listed twice', () => {
    expect(faultsOfContents(['xero', 'wisenet'], ['xero', 'ebecas', 'xero'])).toEqual([
      'wisenet: not in the table of contents',
      'ebecas: no such file',
      'xero: twice',
    ]);
  });
});
