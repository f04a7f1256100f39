import { signedIn } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

const title = '<h1>Link my business</h1>';
const go = '<button type="button" data-true="continue">Continue</button>';

/** RPA: after "Link my business" one is sent to the ATO, which compares the person's details. */
export const startsByTheirWords: readonly StrangePage[] = [
  'We will check your details with the ATO.',
  'To link your business we need to match your identity to the Australian Taxation Office records.',
].map((words) => ({
  it: `the first page is known by: ${words}`,
  html: signedIn(`<h1>Before you start</h1><p>Step 1 of 5</p><p>${words}</p>${go}`),
  page: 'link-start',
  find: [{ control: 'continue', is: 'found' }],
}));

export const noStarts: readonly StrangePage[] = [
  ['help', `<h1>Help</h1><p>We check your details with the ATO.</p><a href="#b">Back</a>`],
  ['an authorisation', `<h1>Authorisation details</h1><p>The end date is checked by the ATO.</p>${go}`],
].map(([what, html = '']) => ({ it: `not ${what}`, html: signedIn(html), never: ['link-start'] }));

/** RPA, SEED: one title over every page of the linking; only the first has nothing to choose. */
const choices: readonly (readonly [string, string])[] = [
  [
    'a radio group with a legend',
    '<fieldset><legend>Are you the principal authority?</legend><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset>',
  ],
  [
    'GOV.UK radios',
    '<div class="govuk-radios"><div class="govuk-radios__item"><input class="govuk-radios__input" id="r1" name="r" type="radio"><label class="govuk-label govuk-radios__label" for="r1">Postal address</label></div><div class="govuk-radios__item"><input class="govuk-radios__input" id="r2" name="r" type="radio"><label class="govuk-label" for="r2">Residential address</label></div></div>',
  ],
  [
    'Material radios',
    '<mat-radio-group role="radiogroup"><mat-radio-button><div><input type="radio" name="m" id="m1"><label for="m1">Yes</label></div></mat-radio-button><mat-radio-button><div><input type="radio" name="m" id="m2"><label for="m2">No</label></div></mat-radio-button></mat-radio-group>',
  ],
  [
    'radios by role',
    '<div role="radiogroup" aria-label="Type of business"><div role="radio" aria-checked="false" tabindex="0">Company</div><div role="radio" aria-checked="false" tabindex="-1">Trust</div></div>',
  ],
  [
    'shadow radios',
    '<sl-radio-group><template shadowrootmode="open"><fieldset role="radiogroup"><slot></slot></fieldset></template><sl-radio role="radio" aria-checked="false" tabindex="0">Company</sl-radio><sl-radio role="radio" aria-checked="false">Trust</sl-radio></sl-radio-group>',
  ],
  [
    'a select that stands on "Select"',
    '<label>Type of business <select><option>Select</option><option>Company</option></select></label>',
  ],
  [
    'toggle buttons',
    '<div role="group" aria-label="Are you listed as an associate?"><button aria-pressed="false">Yes</button><button aria-pressed="false">No</button></div>',
  ],
  [
    'businesses as radios',
    '<fieldset><legend>Choose a business</legend><label><input type="radio" name="b"> Smith Family Trust (ABN 53 004 085 616)</label><label><input type="radio" name="b"> Jones Pty Ltd (ABN 51 824 753 556)</label></fieldset>',
  ],
  [
    'businesses as tick boxes in rows',
    '<table><tr><th></th><th>Business name</th><th>ABN</th></tr><tr><td><input type="checkbox" aria-label="Smith Family Trust"></td><td>Smith Family Trust</td><td>53 004 085 616</td></tr><tr><td><input type="checkbox" aria-label="Jones Pty Ltd"></td><td>Jones Pty Ltd</td><td>51 824 753 556</td></tr></table>',
  ],
  [
    'one business and a tick box',
    '<p>Smith Family Trust</p><p>ABN 53 004 085 616</p><label><input type="checkbox"> Link this business</label>',
  ],
];

export const linkingChoices: readonly StrangePage[] = choices.flatMap(([what, html]): StrangePage[] => [
  {
    it: `linking with ${what} unticked is not its first page`,
    html: signedIn(`${title}${html}${go}`),
    never: ['link-start', 'linked', 'home', 'entity-list', 'credential-list'],
  },
  {
    it: `linking with ${what} unticked, under its steps, is not its first page`,
    html: signedIn(
      `${title}<ol><li>Start</li><li aria-current="step">Details</li><li>Finish</li></ol>${html}${go}`,
    ),
    never: ['link-start', 'linked', 'home', 'entity-list', 'credential-list'],
  },
]);

export const linkingStarts: readonly StrangePage[] = [
  ['plain', '<p>You will be redirected to the ATO to confirm your details. Then select your business.</p>'],
  [
    'with a list of what will be asked',
    '<ol><li>Your postal or residential address</li><li>Your business</li><li>Your email address</li></ol>',
  ],
  [
    'with a link to more help',
    '<p>You will be redirected to the ATO. <a href="https://info.authorisationmanager.gov.au/help">More help</a></p>',
  ],
  [
    'with a hidden progress bar',
    '<div role="progressbar" style="display:none"></div><p>You will be redirected to the ATO to find your business.</p>',
  ],
  [
    'with its progress',
    '<div role="progressbar" aria-valuenow="25" aria-valuemin="0" aria-valuemax="100" style="width:25%"></div><p>You will be redirected to the ATO to find your business.</p>',
  ],
].map(([what, html]) => ({
  it: `the first page of linking is known: ${what}`,
  html: signedIn(`${title}${html}${go}`),
  page: 'link-start',
  find: [{ control: 'continue', is: 'found' }],
}));

/** What stands apart from the content is no choice of this page. */
export const choicesApart: readonly StrangePage[] = [
  '<footer><label><input type="checkbox"> Send me the newsletter</label></footer>',
  '<footer><label><input type="radio" name="t"> Light</label><label><input type="radio" name="t"> Dark</label></footer>',
  '<aside><label><input type="checkbox"> Large text</label></aside>',
  '<aside><button type="button" aria-pressed="false">High contrast</button></aside>',
].map((apart) => ({
  it: `the first page of linking is known beside ${apart}`,
  html: `<main>${title}<p>We verify your details with the ATO.</p>${go} <a href="#/x">Cancel</a></main>${apart}`,
  page: 'link-start',
  find: [{ control: 'continue', is: 'found' }],
}));

const home =
  '<h1>Home</h1><a href="#/e">View or manage authorisations, machine credentials and cloud software notifications</a>';

/** "Link my business" is no first thing to do where the business is linked already, but it is the control. */
export const linkingHome: readonly StrangePage[] = [
  {
    it: 'the home page with its two links',
    html: signedIn(`${home}<a href="#/l" data-true="link-business">Link my business</a>`),
    page: 'home',
    find: [{ control: 'link-business', is: 'found' }],
  },
  {
    it: 'the home page without "Link my business"',
    html: signedIn(home),
    page: 'home',
    find: [{ control: 'link-business', is: silent }],
  },
];

const one = 'Ingleton Bakery Pty Ltd (ABN 53 004 085 616)';
const two = 'Smith Family Trust (ABN 51 824 753 556)';
const list = 'data-true="linkable-businesses"';

/** One of several businesses is picked, and "Continue" leads on. */
const picks: readonly (readonly [string, string])[] = [
  [
    'radios in paragraphs',
    `<fieldset ${list}><legend>Business</legend><p><label><input type="radio" name="r"> ${one}</label></p><p><label><input type="radio" name="r"> ${two}</label></p></fieldset>`,
  ],
  [
    'radios in a table',
    `<table ${list}><tr><th></th><th>Business name</th><th>ABN</th></tr><tr><td><input type="radio" name="r" aria-label="Ingleton Bakery Pty Ltd"></td><td>Ingleton Bakery Pty Ltd</td><td>53 004 085 616</td></tr><tr><td><input type="radio" name="r" aria-label="Smith Family Trust"></td><td>Smith Family Trust</td><td>51 824 753 556</td></tr></table>`,
  ],
  [
    'tick boxes in a list',
    `<ul ${list}><li><label><input type="checkbox"> ${one}</label></li><li><label><input type="checkbox"> ${two}</label></li></ul>`,
  ],
];

export const linkingPicks: readonly StrangePage[] = picks.flatMap(([what, html]): StrangePage[] => [
  ...['Select a business', 'Select business', 'Choose a business to link'].flatMap((heading) =>
    ['', '<p>Select the business to link to your Digital ID.</p>'].map(
      (said): StrangePage => ({
        it: `${what} under "${heading}"${said === '' ? '' : ', with a sentence'}`,
        html: signedIn(`<h1>${heading}</h1>${said}${html}${go}`),
        page: 'link-businesses',
        find: [{ control: 'linkable-businesses', is: 'found' }],
      }),
    ),
  ),
  ...[
    ['<h1>Renew authorisations</h1><h2>Select business</h2>', go],
    ['<h1>Your businesses</h1>', '<button type="button">Back</button><button type="button">Next</button>'],
  ].map(
    ([said, onwards]): StrangePage => ({
      it: `${what} is no list of entities: ${said}`,
      html: signedIn(`${said}${html}${onwards}`),
      never: ['entity-list', 'home', 'link-start'],
    }),
  ),
]);

/** Where one is picked to act for, that is the list of entities, however it is picked: with tick boxes several could be. */
export const picksToActFor: readonly StrangePage[] = picks
  .filter(([what]) => what.startsWith('radios'))
  .flatMap(([what, html]) =>
    [
      '<h1>Select a business</h1><p>Select the business that you want to act on behalf of.</p>',
      '<h1>Who do you want to act for?</h1>',
    ].map((said) => ({
      it: `${what}: ${said}`,
      html: signedIn(`${said}${html}${go}`),
      page: 'entity-list' as const,
    })),
  );

/** Rows that can be ticked, and opened, are a list all the same. */
export const entityGrids: readonly StrangePage[] = [
  {
    it: 'a grid of entities with a tick box in each row and a pager',
    html: signedIn(
      '<h1>Entities</h1><table><tr><th></th><th>Entity name</th><th>ABN</th></tr><tr><td><input type="checkbox" aria-label="Select row"></td><td><a href="#">Ingleton Bakery Pty Ltd</a></td><td>53 004 085 616</td></tr><tr><td><input type="checkbox" aria-label="Select row"></td><td><a href="#">Smith Family Trust</a></td><td>51 824 753 556</td></tr></table><button type="button">Previous</button><button type="button">Next</button>',
    ),
    page: 'entity-list',
  },
];
