// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/portal/read-facts.ts';
import { show } from '../../../strangers/show.ts';

/* A message that says that the credential was made, and that something is still to come: it is not on the computer yet. */

const notices = (html: string) => readFacts(show(html), 'unknown').notices;

const stillToCome = [
  'Installing…',
  'Installing... 40%',
  'Installing it on this computer.',
  'Waiting for the software to save the keystore…',
  'Now saving the keystore',
  'Downloading (12 %)',
  'Saving your keystore file.',
  'Installation in progress.',
  'Please wait.',
  'Select Save to install it on this computer.',
  'Choose a folder to save the keystore in.',
  'Click the button below to download it.',
  'Select Finish to complete the installation.',
  'You can now download the keystore.',
  'You must now install it.',
  'Now save it to your computer.',
  'Next, install it on this computer.',
  'Install it now.',
  'It will be installed in a moment.',
  'The keystore will now be saved to your computer.',
  'It is ready to be installed.',
  'It is being saved.',
  'The download will start shortly.',
];
const made = [
  'Machine credential created.',
  'Your machine credential has been created.',
  'Keystore generated:',
];

describe('made, but not yet on the computer', () => {
  test.each(made.flatMap((done) => stillToCome.map((next) => [done, next] as const)))(
    '%s %s',
    (done, next) => {
      const title = '<h1>Create machine credential</h1>';
      expect(
        notices(`<main>${title}<p role="status">${done} ${next}</p><button>Save</button></main>`),
      ).toEqual([]);
      expect(notices(`<main>${title}<p>${done} ${next}</p></main>`)).toEqual([]);
      expect(notices(`<main><div role="alert"><h2>${done}</h2><p>${next}</p></div></main>`)).toEqual([]);
      expect(notices(`<main><h2>${done}</h2><p>${next}</p></main>`)).toEqual([]);
    },
  );
});

describe('on the computer, whatever is to be done with it', () => {
  test.each([
    'Keep your keystore password safe.',
    'Please save your password in a safe place.',
    'You can now use it in your software.',
    'Select Finish to return to the list of credentials.',
    'Select Close.',
    'It is saved in C:\\Users\\…\\keystore.xml',
    'Thank you for waiting.',
    'Finished installing.',
    '100% complete',
    'You can now close this window.',
    'It will be valid until 12 March 2028.',
  ])('%s', (next) => {
    const html = `<main><p role="status">Machine credential installed. ${next}</p></main>`;
    expect(notices(html)).toEqual(['credential-installed']);
  });
});

describe('said in other places and after other words', () => {
  test.each([
    'All done. Your credential INGLETON153 is ready to use.',
    'All done! Machine credential INGLETON153 is ready to use in your software.',
    'Congratulations! Your machine credential has been installed.',
    'You’re done: the keystore file has been saved to this computer.',
    'All set. Keystore saved.',
  ])('%s', (words) => {
    for (const html of [`<p>${words}</p>`, `<div role="status">${words}</div>`, `<h2>${words}</h2>`])
      expect(notices(`<main><h1>Create machine credential</h1>${html}</main>`)).toEqual([
        'credential-installed',
      ]);
  });

  const list = '<table><tr><td>INGLETON153</td><td>12/03/2027</td></tr></table>';
  test('a toast over a short list with a date in it', () => {
    const toast = '<div role="status">Machine credential INGLETON153 installed</div>';
    expect(notices(`<main>${list}${toast}</main>`)).toEqual(['credential-installed']);
    expect(notices(`<main>${toast}${list}</main>`)).toEqual(['credential-installed']);
  });

  test.each([
    `<div role="log"><p>Machine credential INGLETON153 installed</p><p>12/03/2026</p></div>`,
    `<div role="status">Machine credential created. Installing…</div>${list}`,
    `<p>All done with the first step. Your credential is not ready to use yet.</p>`,
    `<p>All done? Then your credential is ready to use.</p>`,
  ])('is not: %s', (html) => {
    expect(notices(`<main><h1>Create machine credential</h1>${html}</main>`)).toEqual([]);
  });
});
