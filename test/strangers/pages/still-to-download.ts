import { createForm } from './create.ts';
import { ofBusiness, signedIn } from './frame.ts';
import { kits } from './kits.ts';
import type { StrangePage } from './page.ts';

const title = '<h2>Create machine credential</h2>';
const made = [
  'Your machine credential has been created.',
  'Machine credential INGLETON153 created.',
  'The keystore has been generated.',
  'Your keystore file is ready.',
  'Your machine credential is available.',
];

/** The portal made it, and "Download" is what fetches it: nothing is on the computer yet. */
export const madeAndToDownload: readonly StrangePage[] = made.flatMap((words) => [
  ...kits.map(
    (kit): StrangePage => ({
      it: `${kit.name}: ${words}`,
      html: ofBusiness(
        `${title}<p role="status">${words}</p>${kit.button('Download')}`,
        'Manage credentials',
        kit,
      ),
      neverNotices: ['credential-installed'],
    }),
  ),
  {
    it: `without tabs: ${words}`,
    html: signedIn(`<h1>${words}</h1><button>Download keystore</button>`),
    neverNotices: ['credential-installed'],
  },
]);

export const madeAndThere: readonly StrangePage[] = [
  ...made.map((words): [string, string] => [words, `${title}<p role="status">${words}</p>`]),
  ['over the form with its "Download"', `${title}<p role="status">${made[0]}</p>${createForm}`],
  ['installed', `${title}<p>Your machine credential has been installed.</p><button>Download</button>`],
  ['saved', `${title}<p>The keystore has been saved to this computer.</p><button>Download</button>`],
  ['created and saved', `${title}<p>Credential created and saved to C:\\ATO.</p><button>Download</button>`],
].map(([what, html = '']) => ({
  it: `on the computer: ${what}`,
  html: ofBusiness(html),
  notices: ['credential-installed'],
}));
