import { ofBusiness } from './frame.ts';
import { forScreenReaders, type Kit, kits } from './kits.ts';
import { actions, credentialsPage, headers } from './lists.ts';
import { type Allowed, type ExpectedCredential, type StrangePage, silent } from './page.ts';

/** How the place of a name is filled: its HTML, the name that must be read, and what must never be. */
interface NameForm {
  readonly what: string;
  readonly html: string;
  readonly name: Allowed<string | null>;
  readonly never?: readonly string[];
}

const name = 'INGLETON153';
const icon =
  '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M0 0h16v16z"/></svg>';

/** Issue 16, part 4: what stands beside a name and is none of it. */
const beside: readonly (readonly [string, string])[] = [
  ['a badge with its status', `${name} <span class="badge bg-danger">Expired</span>`],
  ['a badge without a space before it', `${name}<span class="badge">Expired</span>`],
  ['a tag "New"', `<span>${name}</span> <strong class="govuk-tag">New</strong>`],
  ['a chip "Expires soon"', `<span>${name}</span><mat-chip>Expires soon</mat-chip>`],
  ['a badge in a block below', `<div>${name}</div><div class="pill">Active</div>`],
  ['a button "Copy"', `${name} <button type="button">Copy</button>`],
  ['a button "Rename"', `<span>${name}</span> <button type="button">Rename</button>`],
  ['a link "Copy name"', `${name} <a href="#">Copy name</a>`],
  [
    'a button with an icon, named "Copy to clipboard"',
    `${name}<button type="button" aria-label="Copy to clipboard">${icon}</button>`,
  ],
  ['its id below', `<div>${name}</div><div class="text-muted small">ABRD:51824753556_${name}</div>`],
  ['its id after a line break', `${name}<br><small>ABRD:51824753556_${name}</small>`],
  ['its serial number below', `<div>${name}</div><small>Serial number: 4F3A 99B1</small>`],
  [
    'its serial number in the same line',
    `<span>${name}</span> <span class="muted">Serial no. 4F3A99B1</span>`,
  ],
  ['"Custodian: you" below', `<div>${name}</div><div>Custodian: you</div>`],
  [
    '"Created by Robin Ingleton" below',
    `<strong>${name}</strong><p>Created by Robin Ingleton on 13/09/2024</p>`,
  ],
  ['the label of a narrow layout in a span', `<span class="label">Credential name</span> ${name}`],
  ['the label of a narrow layout with a colon', `<b>Credential name:</b> ${name}`],
  [
    'the label of a narrow layout in a block',
    `<div class="mobile-label">Credential name</div><div>${name}</div>`,
  ],
  ['the label for screen readers alone', `<span ${forScreenReaders}>Credential name: </span>${name}`],
  [
    '"Machine credential" for screen readers alone',
    `<span ${forScreenReaders}>Machine credential </span>${name}`,
  ],
  ["an icon font's word", `<i class="material-icons">vpn_key</i> ${name}`],
  [
    "an icon's word in mat-icon",
    `<mat-icon role="img" class="mat-icon material-icons" aria-hidden="true">key</mat-icon>${name}`,
  ],
  ["an icon's word in a span", `<span class="material-symbols-outlined">badge</span><span>${name}</span>`],
  [
    'an svg with a title',
    `<svg width="16" height="16" role="img"><title>Machine credential</title></svg> ${name}`,
  ],
  ['an image with alternative text', `<img src="data:," alt="Credential" width="16" height="16"> ${name}`],
  ['initials that only eyes see', `<span class="avatar" aria-hidden="true">IN</span> <span>${name}</span>`],
  ['an emoji that only eyes see', `<span aria-hidden="true">🔑</span> ${name}`],
  [
    'a hidden tooltip',
    `<span aria-describedby="t1">${name}</span><span role="tooltip" id="t1" style="display:none">Created in 2024</span>`,
  ],
  ['a tooltip that is shown', `<span>${name}</span><span role="tooltip">Used by your software</span>`],
  ['a title that says more', `<span title="Machine credential ${name}, created in 2024">${name}</span>`],
  ['a button "More"', `${name} <button type="button" aria-haspopup="menu" aria-expanded="false">⋯</button>`],
  ['a tick box', `<label><input type="checkbox" aria-label="Select"> ${name}</label>`],
];

const beingTheName: readonly NameForm[] = [
  { what: 'a link', html: `<a href="#">${name}</a>`, name },
  { what: 'a link with space around', html: ` \n <a href="#">\n  ${name}\n </a> `, name },
  { what: 'bold, in blocks', html: `<div><div><strong>${name}</strong></div></div>`, name },
  { what: 'in two elements of one word', html: `<span>INGLE</span><span>TON153</span>`, name },
  { what: 'with a part marked as found', html: `<mark>ING</mark>LETON153`, name },
  { what: 'with word breaks in it', html: `INGLE<wbr>TON<wbr>153`, name },
  { what: 'with soft hyphens in it', html: `INGLE\u00adTON\u00ad153`, name },
  { what: 'with zero-width spaces in it', html: `INGLE\u200bTON\u200b153`, name },
  { what: 'with a zero-width joiner and a word joiner', html: `INGLE\u2060TON\u200d153`, name },
  { what: 'with a byte order mark before it', html: `\ufeffINGLETON153`, name },
  { what: 'with marks of the writing direction around it', html: `\u2066INGLETON153\u2069\u200e`, name },
  { what: 'with a space in it', html: 'USI Machine', name: 'USI Machine' },
  { what: 'with a hyphen and a full stop', html: 'SAE-Books v2.1', name: 'SAE-Books v2.1' },
  { what: 'that is a word of the portal', html: 'Active', name: ['Active', null] },
  { what: 'that has a status for a part', html: 'Active Payroll', name: 'Active Payroll' },
  { what: 'that ends in a status', html: 'Payroll Expired', name: 'Payroll Expired' },
  { what: 'that ends in "Copy"', html: 'Payroll Copy', name: 'Payroll Copy' },
  { what: 'that looks like an id', html: '4F3A99B1', name: '4F3A99B1' },
  { what: 'in another writing', html: 'Müller & Söhne', name: 'Müller & Söhne' },
  {
    what: 'with two spaces, kept by white-space: pre',
    html: '<span style="white-space:pre">USI  Machine</span>',
    name: 'USI  Machine',
  },
  {
    what: 'with two spaces, kept by pre-wrap',
    html: '<span style="white-space:pre-wrap">USI  Machine</span>',
    name: 'USI  Machine',
  },
  {
    what: 'with two no-break spaces',
    html: 'USI&nbsp;&nbsp;Machine',
    name: ['USI  Machine', 'USI\u00a0\u00a0Machine', null],
    never: ['USI Machine'],
  },
  // A framework writes a name as it is: the browser draws its two spaces as one, and the portal compares two.
  {
    what: 'with two spaces, drawn as one',
    html: 'USI  Machine',
    name: ['USI  Machine', null],
    never: ['USI Machine'],
  },
  { what: 'broken over two lines of the source', html: 'USI\n      Machine', name: ['USI Machine', null] },
  { what: 'cut off, its title has all of it', html: '<span title="INGLETON153">INGLET…</span>', name },
  {
    what: 'cut off by three dots, its title has all of it',
    html: '<span title="INGLETON153">INGLET...</span>',
    name,
  },
  {
    what: 'cut off, the title on a link around',
    html: '<a href="#" title="INGLETON153"><span>INGLET…</span></a>',
    name,
  },
  { what: 'cut off, and nothing has all of it', html: 'INGLET…', name: null, never: ['INGLET', 'INGLET…'] },
  {
    what: 'cut off by three dots, and nothing has all of it',
    html: '<span>INGLET...</span>',
    name: null,
    never: ['INGLET', 'INGLET...'],
  },
  {
    what: 'cut off in its middle',
    html: '<span>INGL…153</span>',
    name: [null, 'INGL…153'],
    never: ['INGL', '153'],
  },
  {
    what: 'cut off, and the title is another text',
    html: '<span title="Open the details">INGLET…</span>',
    name: null,
    never: ['INGLET', 'INGLET…', 'Open the details'],
  },
  {
    what: 'initials beside it that are no decoration',
    html: `<div class="avatar">IN</div><div>${name}</div>`,
    name: [name, null],
    never: ['IN', `IN ${name}`],
  },
  {
    what: 'two names at once',
    html: '<div>INGLETON153</div><div>INGLETON154</div>',
    name: [name, null],
    never: ['INGLETON153 INGLETON154'],
  },
];

/** Words that could be part of a name as well: there, silence is right too. */
const couldBeMeant =
  /tag "New"|Expires soon|Created by|tooltip that is shown|alternative text|Machine credential" for screen/;

const forms: readonly NameForm[] = [
  ...beside.map(
    ([what, html]): NameForm => ({
      what: `beside ${what}`,
      html,
      name: couldBeMeant.test(what) ? [name, null] : name,
    }),
  ),
  ...beingTheName,
];

/** The name is asked in these: a plain table, one with layout tables, a grid, cards, a stacked table and shadow cards. */
const places: readonly Kit[] = kits.filter(({ name: kit }) =>
  ['GOV.UK', 'data grid', 'Bootstrap cards', 'description lists', 'web forms', 'Shoelace'].includes(kit),
);

const second: ExpectedCredential = { displayName: 'BSUITE2', status: 'active', validTo: '2027-01-20' };

export const namesInLists: readonly StrangePage[] = places.flatMap((kit) =>
  forms.map((form): StrangePage => {
    const readsSurely = typeof form.name === 'string';
    return {
      it: `${kit.name}: a name ${form.what}`,
      html: credentialsPage(
        kit.list(headers, [
          [form.html, 'Active', '13/12/2026', actions(kit, true)],
          ['BSUITE2', 'Active', '20/01/2027', actions(kit)],
        ]),
        kit,
      ),
      page: 'credential-list',
      credentials: [{ displayName: form.name, validTo: '2026-12-13' }, second],
      neverNamed: form.never ?? [],
      find: readsSurely
        ? [{ control: 'edit-credential', row: form.name as string, is: 'found' }]
        : [{ control: 'edit-credential', row: 'INGLETON15', is: silent }],
    };
  }),
);

/** List and details have to agree on the name: the details are read by the same reader. */
const detailForms = forms.filter(({ name: read }) => typeof read === 'string' || read === null);
const detailKits = kits.filter(({ name: kit }) => ['GOV.UK', 'Bootstrap table', 'web forms'].includes(kit));

export const namesInDetails: readonly StrangePage[] = detailKits.flatMap((kit) =>
  detailForms.map(
    (form): StrangePage => ({
      it: `${kit.name}: in details, a name ${form.what}`,
      html: ofBusiness(
        `<h2>Machine credential details</h2>${kit.details([
          ['Credential name', form.html],
          ['Status', 'Active'],
          ['Valid from', '13/12/2024'],
          ['Valid to', '13/12/2026'],
        ])}<button>Back</button>`,
        'Manage credentials',
        kit,
      ),
      page: 'credential-details',
      details: {
        displayName: typeof form.name === 'string' ? [form.name, null] : form.name,
        validTo: '2026-12-13',
      },
      neverNamed: form.never ?? [],
    }),
  ),
);

/** In details a plain name is never refused. */
export const plainNamesInDetails: readonly StrangePage[] = kits.map((kit) => ({
  it: `${kit.name}: a plain name in details is read`,
  html: ofBusiness(
    `<h2>Machine credential details</h2>${kit.details([
      ['Credential ID', 'ABRD:51824753556_USIMachine'],
      ['Serial number', '4F3A99B1'],
      ['Credential name', 'USIMachine'],
      ['Status', 'Active'],
      ['Valid to', '13/12/2026'],
    ])}<button>Back</button>`,
    'Manage credentials',
    kit,
  ),
  page: 'credential-details',
  details: { displayName: 'USIMachine', validTo: '2026-12-13', status: 'active' },
}));

/** Where the name stands under a header of its own, the id's column is not the name's. */
export const idColumns: readonly StrangePage[] = [
  'Credential ID',
  'Serial number',
  'ID',
  'Reference',
  'Machine credential ID',
].flatMap((header) =>
  kits
    .filter(({ name: kit }) => ['AgDS', 'Angular Material', 'data grid', 'web forms'].includes(kit))
    .map(
      (kit): StrangePage => ({
        it: `${kit.name}: a column "${header}" before the name's`,
        html: credentialsPage(
          kit.list(
            [header, ...headers],
            [
              ['4F3A99B1', name, 'Active', '13/12/2026', actions(kit, true)],
              ['4F3A99B2', 'BSUITE2', 'Active', '20/01/2027', actions(kit)],
            ],
          ),
          kit,
        ),
        page: 'credential-list',
        credentials: [{ displayName: name, validTo: '2026-12-13', status: 'active' }, second],
        find: [{ control: 'edit-credential', row: name, is: 'found' }],
      }),
    ),
);

/** The status stands in the name's cell only: it is the status, or nothing. */
export const statusInName: readonly StrangePage[] = ['Expired', 'Active', 'Revoked', 'Suspended'].map(
  (word) => ({
    it: `the status "${word}" only as a badge beside the name`,
    html: credentialsPage(
      `<table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td>${name} <span class="badge">${word}</span></td><td>13/09/2026</td><td><a href="#" data-true="edit-credential">Edit</a></td></tr></table>`,
    ),
    page: 'credential-list',
    credentials: [
      {
        displayName: name,
        validTo: '2026-09-13',
        status: [word.toLowerCase() as 'active' | 'expired' | 'revoked' | 'suspended', null],
      },
    ],
    find: [{ control: 'edit-credential', row: name, is: 'found' }],
  }),
);
