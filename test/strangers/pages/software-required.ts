import { createForm } from './create.ts';
import { ofBusiness, signedIn } from './frame.ts';
import { kits } from './kits.ts';
import { type StrangePage, silent } from './page.ts';

const title = '<h2>Create machine credential</h2>';
const link = '<a href="/downloads" data-true="software-downloads">Machine Credential Downloads</a>';
const said = '<p>To create a machine credential, install the software.</p>';

/** PP2: "Software required"; where the button is shown all the same, it leads to the title of the form with that notice and no form. */
export const softwareUnderTitle: readonly StrangePage[] = [
  ['a heading', `<h3>Software required</h3>${said}${link}`],
  ['an alert', `<div role="alert">Software required. Go to ${link}.</div>`],
  ['a box with a way back', `<div><b>Software required</b><br>${said}</div>${link} <button>Back</button>`],
  ['a sentence', `<p>Software required</p><p>Download it from the ${link} page.</p>`],
]
  .flatMap(([what = '', content = '']): [string, string][] => [
    [what, ofBusiness(title + content)],
    [`${what}, no tabs`, signedIn(`<h1>Create machine credential</h1>${content}`)],
  ])
  .concat(
    kits.map(({ name, button }): [string, string] => [
      name,
      ofBusiness(
        `${title}<h3>Software required</h3>${said}${button('Machine Credential Downloads', 'data-true="software-downloads"')}`,
      ),
    ]),
  )
  .map(([what, html]) => ({
    it: `the software under the title of the form: ${what}`,
    html,
    page: 'credential-list',
    notices: ['software-required'],
    find: [{ control: 'software-downloads', is: 'found' }],
  }));

export const noSoftwareUnderTitle: readonly StrangePage[] = [
  ['the form is there', ofBusiness(`${title}<p role="alert">Software required</p>${link}${createForm}`)],
  ['the form is on its way', ofBusiness(`${title}<p>Software required</p>${link}<p>Loading…</p>`)],
  ['no way to the software', ofBusiness(`${title}<h3>Software required</h3>${said}`)],
  ['two ways to it', ofBusiness(`${title}<h3>Software required</h3>${link}${link}`)],
  ['another tab is open', ofBusiness(`${title}<h3>Software required</h3>${link}`, 'Manage notifications')],
  ['only a trail with the way', ofBusiness(`${title}<nav aria-label="Breadcrumb">${link} / Create</nav>`)],
].map(([what = '', html = '']) => ({
  it: `no such page: ${what}`,
  html,
  never: ['credential-list'],
  find: [{ control: 'software-downloads', is: silent }],
}));
