import { signedIn } from './frame.ts';
import { type StrangePage, silent } from './page.ts';

const tick = (name: string) => `<p><label><input type="checkbox"> ${name}</label></p>`;
const businesses = tick('Ingleton Bakery Pty Ltd 51 824 753 556') + tick('The Smith Trust 53 004 085 616');

/** A page that changes by a script may keep the title of the page before; without a heading, nothing else says what it is. */
export const staleTitles: readonly StrangePage[] = [
  ['Link my business', `<p>Which of these do you no longer need?</p>${businesses}<button>Continue</button>`],
  ['RAM | Select business', `<p>Export the history of</p>${businesses}<button>Continue</button>`],
  ['Accept authorisation', '<p>New terms and conditions apply from July.</p><button>Accept</button>'],
  ['Add notification - RAM', '<p>Remove the authorisation of Robin Ingleton?</p><button>Submit</button>'],
  ['Your consent', '<p>We use cookies to count visits.</p><button>Consent</button>'],
  // A way back to the page before is no title.
  [
    'Accept authorisation',
    '<a href="#a">Accept authorisation</a><p>New terms apply.</p><button>Accept</button>',
  ],
  [
    'Add notification',
    '<ul><li><a href="#n">Add notification</a></li></ul><p>Remove this user?</p><button>Submit</button>',
  ],
].map(([title = '', content = '']) => ({
  it: `"${title}" kept over ${content}`,
  title,
  html: signedIn(content),
  page: ['unknown', 'entity', 'entity-list'],
  find: (['continue', 'accept', 'submit', 'give-consent', 'linkable-businesses'] as const).map((control) => ({
    control,
    is: silent,
  })),
}));

/** What the page says in a line of its own, the title may say for it. */
export const titlesThatAreShown: readonly StrangePage[] = [
  ['Accept authorisation', '<p><b>Accept authorisation</b></p>'],
  ['RAM - Accept authorisation', '<div class="big">Accept authorisation</div>'],
  [
    'Accept authorisation · RAM',
    '<table><tr><td><font size="5">Accept authorisation:</font></td></tr></table>',
  ],
  [
    'Accept authorisation',
    '<title-bar><template shadowrootmode="open"><b>Accept authorisation</b></template></title-bar>',
  ],
].map(([title = '', shown = '']) => ({
  it: `"${title}" over ${shown}`,
  title,
  html: signedIn(`${shown}<p>I accept this.</p><button data-true="accept">Accept</button>`),
  page: 'acceptance',
  find: [{ control: 'accept', is: 'found' }],
}));
