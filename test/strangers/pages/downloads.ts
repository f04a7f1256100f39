import { createForm } from './create.ts';
import { ofBusiness } from './frame.ts';
import { kits } from './kits.ts';
import { type Finding, type StrangePage, silent } from './page.ts';

const title = '<h2>Create machine credential</h2>';
const mark = 'data-true="download"';
const plain = `<button type="button" ${mark}>Download</button>`;
const own = plain.replace(` ${mark}`, '');
/** The form, with another button than "Download" at its end, or with none. */
const formWith = (button: string) => createForm.replace(plain, button);
const created = formWith('<button type="submit">Create</button>');

const download = (is: Finding['is']): readonly Finding[] => [{ control: 'download', is }];
const found = (it: string, html: string): StrangePage => ({
  it,
  html,
  page: 'create-credential',
  find: download('found'),
});
const none = (it: string, html: string): StrangePage => ({ it, html, find: download(silent) });

const modal = (content: string) => `<div role="dialog" aria-modal="true">${content}</div>`;
const loose = (content: string) => `<div role="dialog">${content}</div>`;
const native = (content: string) => `<dialog open>${content}</dialog>`;
const cancel = '<button type="button">Cancel</button>';

const questions = [
  '<h2>Download machine credential</h2><p>INGLETON153 will be valid for two years.</p>',
  '<p>Do you want to download the machine credential?</p>',
  '<h2>Are you sure?</h2><p>The keystore will be saved to this computer.</p>',
  '<h3>Confirm</h3><p>You are about to download the credential INGLETON153.</p>',
  '<h3>Download keystore</h3>',
  '<h2>Save your new machine credential?</h2><p>Download the keystore to this computer.</p>',
];

/** What asks once more before the file is saved. */
export const saveDialogs: readonly StrangePage[] = questions.flatMap((question) => [
  found(`modal: ${question}`, ofBusiness(title + created) + modal(question + plain + cancel)),
  found(
    `over a form with a "Download" of its own: ${question}`,
    ofBusiness(title + formWith(own)) + modal(question + plain + cancel),
  ),
  found(`not modal: ${question}`, ofBusiness(title + formWith(own)) + loose(question + plain + cancel)),
  found(`native: ${question}`, ofBusiness(title + created) + native(question + plain + cancel)),
]);

/** Other things may be offered in a dialog over the form. */
export const otherDialogs: readonly StrangePage[] = [
  '<h2>Guides</h2><p>How to create a machine credential (PDF)</p>',
  '<h2>Download guides</h2>',
  '<h2>Download machine credential software</h2>',
  '<h2>Download</h2><p>Download the machine credential legal statement.</p>',
  '<h2>Machine credential legal statement</h2><p>Download the credential terms to keep them.</p>',
  '<h2>Download credential history</h2>',
  '<h2>Software required</h2><p>Download the machine credential software.</p>',
  '<h2>Download the browser extension</h2><p>The keystore will be saved to this computer by it.</p>',
  '<h2>Save a copy</h2><p>Download the credential INGLETON152.</p><p>Your existing credential stays valid.</p>',
  '<h2>Welcome</h2><p>A credential lets your software speak to the ATO.</p>',
].flatMap((content) => [
  none(`modal: ${content}`, ofBusiness(title + created) + modal(content + own + cancel)),
  none(`not modal: ${content}`, ofBusiness(title + created) + loose(content + own + cancel)),
]);

/** The same question over another page is not the form's. */
export const dialogsElsewhere: readonly StrangePage[] = questions.map((question) =>
  none(
    `over the list: ${question}`,
    ofBusiness('<h2>Manage credentials</h2>') + modal(question + own + cancel),
  ),
);

/** The buttons of the form in a bar under its title. */
export const bars: readonly StrangePage[] = [
  ...kits.map((kit) =>
    found(
      `${kit.name}: a bar under the title`,
      ofBusiness(
        `${title}<div role="toolbar">${kit.button('Download', mark)} ${kit.button('Cancel')}</div>${formWith('')}`,
      ),
    ),
  ),
  found(
    'a bar beside the title',
    ofBusiness(`<div class="bar">${title}<span>${plain}${cancel}</span></div>${formWith('')}`),
  ),
  found(
    'a bar at the top of the form',
    ofBusiness(title + formWith('').replace('<form>', `<form><div role="toolbar">${plain}${cancel}</div>`)),
  ),
];

export const otherBars: readonly StrangePage[] = [
  ['"Download" alone under the title', `${title}${own}`],
  ['after a sentence', `${title}<p>A new version of the software is there.</p><div>${own}${cancel}</div>`],
  ['under a heading of its own', `${title}<h3>User guide</h3><div>${own}${cancel}</div>`],
  ['above the title', `<div role="toolbar">${own}${cancel}</div>${title}`],
  ['in a message', `${title}<div role="alert"><b>Update available</b><div>${own}${cancel}</div></div>`],
].map(([what, above]) => none(`above the form, ${what}`, ofBusiness(`${above}${formWith('')}`)));

const link = (attributes: string, marked = '') => `<a ${attributes} ${marked}>Download</a>`;

/** A link that saves the keystore, by the name of the file. */
export const links: readonly StrangePage[] = [
  'href="blob:https://authorisationmanager.gov.au/1b9d" download="keystore.xml"',
  'href="data:text/xml,x" download="keystore-new.xml"',
  'href="/credentials/1/keystore.xml"',
  'href="/credentials/1/keystore.xml?save=1" download',
].map((attributes) => found(`a link: ${attributes}`, ofBusiness(title + formWith(link(attributes, mark)))));

export const otherLinks: readonly StrangePage[] = [
  'href="/guide.pdf" download',
  'href="blob:x" download="terms.pdf"',
  'href="blob:x" download',
  'href="/guide.pdf" download="guide.pdf"',
  'href="/sample-keystore.xml" download',
  'href="https://example.com/keystore.xml" download',
  'href="/keystore.xml" download="sample.xml"',
  'href="/keystore/setup.exe"',
].map((attributes) => none(`a link: ${attributes}`, ofBusiness(title + formWith(link(attributes)))));

const back = '<button type="button">Back</button>';
const shown = (kit = kits[0]) =>
  kit?.details([
    ['Keystore path', 'C:\\Users\\robin\\ATOMAS'],
    ['Credential name', 'INGLETON153'],
  ]) ?? '';

/** The last page of a form in several only shows what was filled in. */
export const summaries: readonly StrangePage[] = [
  ...kits
    .filter(({ name }) => name !== 'Vuetify' && name !== 'accordion')
    .map((kit) =>
      found(
        `${kit.name}: a summary`,
        ofBusiness(
          `${title}<h3>Review your details</h3>${shown(kit)}<div>${kit.button('Back')} ${kit.button('Download', mark)}</div>`,
        ),
      ),
    ),
  found('under its step', ofBusiness(`${title}<p>Step 3 of 3</p>${shown()}${back}${plain}`)),
  found(
    'under a title that says the step',
    ofBusiness(`<h2>Create machine credential - step 3 of 3</h2>${shown()}${back}${plain}`),
  ),
];

/** Nothing leads back, but something says that it is a step of the form. */
export const summariesWithoutBack: readonly StrangePage[] = [
  ...kits
    .filter(({ name }) => name !== 'Vuetify' && name !== 'accordion')
    .map((kit) =>
      found(
        `${kit.name}: a summary without "Back"`,
        ofBusiness(`${title}<h3>Review your details</h3>${shown(kit)}${kit.button('Download', mark)}`),
      ),
    ),
  found('under its step, without "Back"', ofBusiness(`${title}<p>Step 3 of 3</p>${shown()}${plain}`)),
  found(
    'under a title that says the step, without "Back"',
    ofBusiness(`<h2>Create machine credential - step 3 of 3</h2>${shown()}${plain}`),
  ),
  found(
    'under the steps, without "Back"',
    ofBusiness(`${title}<ol><li>Details</li><li aria-current="step">Download</li></ol>${shown()}${plain}`),
  ),
];

const end = '<dl><dt>Valid to</dt><dd>13/09/2026</dd></dl>';
export const otherSummaries: readonly StrangePage[] = [
  ['no way back beside it', `${title}${shown()}${own}`],
  ['guides under it', `${title}${shown()}<h3>Guides and resources</h3>${back}${own}`],
  ['the title of details', `<h2>Machine credential details</h2>${shown()}${end}${back}${own}`],
  ['a credential that is there already', `${title}${shown()}${end}${back}${own}`],
  ['the software in its first step', `${title}<h3>Step 1 of 3: Download the software</h3>${own}`],
  ['a step, and guides under it', `${title}<p>Step 3 of 3</p>${shown()}<h3>Guides and resources</h3>${own}`],
  ['no name in it', `${title}<p>Watch how it is done.</p>${back}${own}`],
  ['two of them', `${title}${shown()}${back}${own}${own}`],
].map(([what, content = '']) => none(`no summary: ${what}`, ofBusiness(content)));
