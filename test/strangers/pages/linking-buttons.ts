import { signedIn } from './frame.ts';
import { kits } from './kits.ts';
import { type StrangePage, silent } from './page.ts';

const title = '<h1>Link my business</h1>';
const mark = 'data-true="continue"';
const wordings = ['Next', 'Next step', 'Save and continue', 'Next >'];
const endings = ['Confirm', 'Confirm and continue', 'Review', 'Submit'];
const button = (label: string, marked = '') => `<button type="button" ${marked}>${label}</button>`;
const back = button('Back');

const redirected = '<p>You will be redirected to the ATO to find your business.</p>';
const address =
  '<label>Street address <input value="1 High St"></label><label>Suburb <input value="Perth"></label><label>Postcode <input value="6000"></label>';
const email = '<label>Email address <input type="email"></label>';

const pages = [
  ['link-start', redirected],
  ['link-address', address],
  ['link-email', email],
] as const;

const leadsOn = (
  page: (typeof pages)[number][0],
  content: string,
  labels: readonly string[],
): readonly StrangePage[] =>
  labels.map((label) => ({
    it: `${page}: "${label}"`,
    html: signedIn(`${title}${content}${back}${button(label, mark)}`),
    page,
    find: [{ control: 'continue', is: 'found' }],
  }));

/** RPA has "Continue" on each of them; another kit's steps lead on with "Next". */
export const linkingWithNext: readonly StrangePage[] = pages.flatMap(([page, content]) => [
  ...leadsOn(page, content, wordings),
  ...kits.map(
    (kit): StrangePage => ({
      it: `${kit.name}, ${page}`,
      html: signedIn(`${title}${content}${kit.button('Previous')}${kit.button('Next', mark)}`),
      page,
      find: [{ control: 'continue', is: 'found' }],
    }),
  ),
]);

const shownAddress = '<h2>Confirm your address</h2><p>1 High Street, Perth WA 6000</p>';

/** What ends a step that asks for something. */
export const linkingWithEndings: readonly StrangePage[] = [
  ...pages.slice(1).flatMap(([page, content]) => leadsOn(page, content, endings)),
  ...kits.map(
    (kit): StrangePage => ({
      it: `${kit.name}: an address that is shown, and "Confirm"`,
      html: signedIn(`${title}${shownAddress}${kit.button('Change')}${kit.button('Confirm', mark)}`),
      page: 'link-address',
      find: [{ control: 'continue', is: 'found' }],
    }),
  ),
];

/** RPA: "select the business or businesses"; "Next" there may turn the pages of the list, and elsewhere be anybody's. */
export const nextOfOthers: readonly StrangePage[] = [
  [
    'names under a pager',
    `${title}<ul><li><a href="#a">Smith Trust</a></li><li><a href="#b">Jones Bakery</a></li></ul>${button('Previous')}${button('Next')}`,
  ],
  ['the ATO and numbered pages', `${title}${redirected}${button('1')}${button('2')}${button('Next')}`],
  ['the ATO and a count', `${title}${redirected}<p>Showing 10 of 24 businesses</p>${button('Next')}`],
  [
    'a search for an address, and pages of what it found',
    `${title}<label>Street address <input></label><p>1–10 of 24</p>${button('Next')}`,
  ],
  ['an address of something else', `<h1>Personal details</h1>${address}${button('Next')}`],
  ['an e-mail address of a new user', `<h1>Add new user</h1>${email}${button('Next')}`],
  ['no title', `${redirected}${button('Next')}`],
  ['a menu', `${title}${redirected}<nav>${button('Next')}</nav>`],
  [
    'businesses with a button each',
    `${title}<div><b>Smith Trust</b> ABN 53 004 085 616 ${button('Link')}</div><div><b>Jones Bakery</b> ABN 51 824 753 556 ${button('Link')}</div>${button('Next')}`,
  ],
  [
    'businesses to tick',
    `${title}<p><label><input type="checkbox"> Smith Trust 53 004 085 616</label></p><p><label><input type="checkbox"> Jones Bakery 51 824 753 556</label></p>${button('Next')}`,
  ],
  ['two of them', `${title}${email}${button('Next')}${button('Next')}`],
  ['a calendar', `${title}<p>Choose a day.</p>${button('Previous')}${button('Next')}`],
  ['"Submit" where nothing is asked', `${title}${redirected}${button('Submit')}`],
  [
    '"Submit" of what was thought of the page',
    `${title}${shownAddress}<p>Was this page helpful?</p><label><input type="radio" name="h"> Yes</label>${button('Submit')}`,
  ],
  [
    '"Submit" of a remark under an e-mail address',
    `${title}${email}${button('Next')}<label>Tell us more <textarea></textarea></label>${button('Submit')}`,
  ],
  ['a user\'s e-mail address and "Submit"', `<h1>Add new user</h1>${email}${button('Submit')}`],
  ['a notification and "Submit"', `<h1>Add notification</h1>${email}${button('Submit')}`],
  ['"Confirm" and "Submit"', `${title}${email}${button('Confirm')}${button('Submit')}`],
  [
    'a search before the address and "Submit" with it',
    `${title}<label>Find <input type="search"></label>${button('Submit')}${address}`,
  ],
  ['linked ones', `<h1>Linked businesses</h1>${email}${button('Next')}`],
].map(([what, html = '']) => ({
  it: `not that of linking: ${what}`,
  html: signedIn(html),
  find: [{ control: 'continue', is: silent }],
}));
