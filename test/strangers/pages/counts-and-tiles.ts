import type { StrangePage } from './page.ts';

const business = '<h1>Wattle &amp; Finch Bakery Pty Ltd</h1><p>ABN 47 999 999 901</p>';
const truth = 'data-true="manage-credentials-tab"';
const names = ['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'];

/** An entity's page with four links to its parts; `inside` writes what stands in each. */
const entity = (it: string, inside: (name: string) => string, around = 'nav'): StrangePage => ({
  it,
  html: `<main>${business}<${around}>${names
    .map((name) => `<a href="#/x" ${name === 'Manage credentials' ? truth : ''}>${inside(name)}</a> `)
    .join('')}</${around}></main>`,
  page: 'entity',
  find: [{ control: 'manage-credentials-tab', is: 'found' }],
});

const hidden = 'style="position:absolute;width:1px;height:1px;overflow:hidden"';

/** A count in an element of its own at the end of a tab's words. */
export const counts: readonly StrangePage[] = [
  entity('a number', (name) => `${name} <span>5</span>`),
  entity('a number without a space before it', (name) => `${name}<span>5</span>`),
  entity('a number in brackets', (name) => `${name} <span>(12)</span>`),
  entity('more than can be counted', (name) => `${name} <b class="pill">99+</b>`),
  entity(
    'words for screen readers',
    (name) => `${name} <span class="badge">5 <span ${hidden}>items</span></span>`,
  ),
  entity(
    'the kind of what is counted',
    (name) => `<span>${name}</span> <span>5<span ${hidden}> credentials</span></span>`,
  ),
  entity(
    'an icon before',
    (name) => `<i class="mi">group</i><span>${name}</span> <span class="badge">2</span>`,
  ),
  entity(
    'a picture after',
    (name) => `${name} <span>5</span><svg width="8" height="8" aria-hidden="true"></svg>`,
  ),
  entity('the word "New"', (name) => `${name} <span class="badge">New</span>`),
  entity('a wrapper', (name) => `<span><span>${name}</span><span>3</span></span>`),
  entity('a number for the eyes alone', (name) => `${name} <span aria-hidden="true">3</span>`),
  {
    it: 'on the button that begins a credential, and on the open tab of the list',
    html: `<main>${business}<ul><li><a href="#/a">Manage authorisations <span>2</span></a></li><li><a href="#/c" aria-current="page">Manage credentials <span>0</span></a></li></ul><h2>Manage credentials</h2><button data-true="create-credential">Create machine credential <span>1</span></button></main>`,
    page: 'credential-list',
    find: [{ control: 'create-credential', is: 'found' }],
  },
];

/** A number that is no count, or stands after other words. */
export const noCounts: readonly StrangePage[] = [
  {
    it: 'links to parts of a guide',
    html: `<main><h1>Guide</h1><a href="#/1">Manage credentials step <span>1</span></a> <a href="#/2">Manage notifications step <span>2</span></a></main>`,
    never: ['entity', 'credential-list'],
  },
  {
    it: 'a number within the words',
    html: `<main><h1>Guide</h1><a href="#/1">History <span>2</span> of credentials</a> <a href="#/2">Manage credentials <span>4</span> ways</a></main>`,
    never: ['entity', 'credential-list'],
  },
];

const told: Readonly<Record<string, string>> = {
  'Manage authorisations': 'Add, view and remove users',
  'Manage credentials': 'Create, edit and revoke machine credentials',
  'Manage notifications': 'Cloud software',
  History: 'What was done with authorisations and machine credentials',
};

/** Tiles that can be pressed as a whole. */
export const tiles: readonly StrangePage[] = [
  entity('a heading and a text', (name) => `<h3>${name}</h3><p>${told[name]}</p>`, 'div'),
  entity('a heading with a count', (name) => `<h3>${name} <span>5</span></h3><p>${told[name]}</p>`, 'div'),
  entity('a text in bold, and a text', (name) => `<div><b>${name}</b></div><div>${told[name]}.</div>`, 'div'),
  entity(
    'a text alone for one of them',
    (name) => (name === 'History' ? `<h3>${name}</h3>` : `<h3>${name}</h3><p>${told[name]}</p>`),
    'div',
  ),
];

/** Tiles whose words are another thing's. */
export const noTiles: readonly StrangePage[] = [
  {
    it: 'tiles of a home page',
    html: `<main><h1>Welcome</h1><a href="#/1"><h3>Manage authorisations</h3><p>See the businesses you can act for</p></a><a href="#/2"><h3>Notifications</h3><p>Read what was sent to you</p></a><a href="#/3">Link my business</a></main>`,
    never: ['entity', 'credential-list'],
  },
  {
    it: 'tiles that lead to another site',
    html: `<main><h1>Learn</h1><a href="https://help.example/1"><h3>Manage credentials</h3><p>How it is done</p></a><a href="https://help.example/2"><h3>Manage authorisations</h3><p>How it is done</p></a></main>`,
    never: ['entity', 'credential-list'],
  },
  {
    it: 'tiles that speak of the tabs in their text alone',
    html: `<main><h1>Learn</h1><a href="#/1"><h3>Videos</h3><p>Manage credentials</p></a><a href="#/2"><h3>Questions</h3><p>Manage authorisations</p></a></main>`,
    never: ['entity', 'credential-list'],
  },
];
