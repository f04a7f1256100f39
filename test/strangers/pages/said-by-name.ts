import { createForm } from './create.ts';
import { ofBusiness, signedIn } from './frame.ts';
import { kits } from './kits.ts';
import type { StrangePage } from './page.ts';

/*
 * Pages on which a credential is called by its name, and hardly a word says that it is one (2026-12-01).
 */

const facts = [
  ['Status', 'Active'],
  ['Valid to', '13/12/2026'],
] as const;

/** In these no tab says that it is the one that is open, and nothing else on the page speaks of credentials. */
const untold = ['Bootstrap table', 'Bootstrap cards', 'web forms'];
const speaks = (heading: string) => /credential/i.test(heading);

/** Headings over the details of one credential. */
export const namesInTitles: readonly StrangePage[] = kits.flatMap((kit) =>
  ['Edit INGLETON153', 'Name INGLETON153', 'Credential INGLETON153', 'Edit credential INGLETON153']
    .filter((heading) => speaks(heading) || !untold.includes(kit.name))
    .map(
      (heading): StrangePage => ({
        it: `${kit.name}: ${heading}`,
        html: ofBusiness(
          `<h2>${heading}</h2>${kit.details(facts)}${kit.button('Back', 'data-true="back"')}`,
          'Manage credentials',
          kit,
        ),
        page: 'credential-details',
        details: { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
        find: [{ control: 'back', is: 'found' }],
      }),
    ),
);

const [kit] = kits;
const otherTitles = [
  'Edit machine credential', 'Edit details', 'Edit display name', 'Edit Payroll', 'Credential history', 'Credential M2M', 'View RSA2048',
  'Machine credential 20261213', 'Edit step2', 'Edit business details', 'Edit INGLETON…', 'Manage myGovID', 'Name of credential',
]; // biome-ignore format: a word list reads best dense

/** Any word may come after "Edit". */
export const noNamesInTitles: readonly StrangePage[] = [
  ...otherTitles.map((heading) => [heading, `<h2>${heading}</h2>`] as const),
  ['two of them', '<h2>Edit INGLETON153</h2><h3>Edit BSUITE2001</h3>'] as const,
  ['the business', '<h2>Bakery2000</h2><h3>Edit Bakery2000</h3>'] as const,
].map(([it, headings]) => ({
  it: `no name: ${it}`,
  html: ofBusiness(`${headings}${kit?.details(facts)}<button>Back</button>`),
  details: { displayName: null },
}));

const form = createForm.replace(/(<input[^>]*name[^>]*)>/i, '$1 value="INGLETON153">');
const title = '<h2>Create machine credential</h2>';
const says = (words: string, around = form) => signedIn(`${title}<div role="status">${words}</div>${around}`);

export const installedByName: readonly StrangePage[] = [
  'INGLETON153 installed',
  'INGLETON153 has been installed.',
  '"INGLETON153" was successfully saved to this computer.',
  'Success: INGLETON153 installed',
].map((words) => ({ it: words, html: says(words), notices: ['credential-installed'] }));

export const notInstalledByName: readonly StrangePage[] = [
  ['another name', says('BSUITE2 installed')],
  ['not yet', says('INGLETON153 will be installed.')],
  ['not at all', says('INGLETON153 could not be installed.')],
  ['not', says('INGLETON153 has not been installed.')],
  ['long ago', says('INGLETON153 was installed on 13/12/2024.')],
  ['a longer name', says('INGLETON153B installed')],
  ['no field', says('INGLETON153 installed', '')],
  ['an empty field', says('INGLETON153 installed', createForm)],
  ['a question', says('INGLETON153 installed?')],
  ['a tip', signedIn(`${title}${form}<details open><summary>Help</summary>INGLETON153 installed</details>`)],
].map(([it, html = '']) => ({
  it: `not installed: ${it}`,
  html,
  neverNotices: ['credential-installed'],
}));
