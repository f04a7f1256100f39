// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/portal/read-facts.ts';
import * as page from './stand-ins.ts';

const notices = (html: string) => readFacts(page.show(html), 'unknown').notices;

const used =
  'The credential name is already being used by another credential for the business. The new credential will share the same permissions as the existing credential.';

describe('what the portal says', () => {
  test.each([
    ['name-already-used', `<div role="alert">${used}</div>`],
    ['name-already-used', `<div><i>warning</i><span>${used}</span></div>`],
    ['name-already-used', `<p><b>Warning:</b> ${used.split('. ')[0]}.</p>`],
    [
      'software-required',
      '<h3>Software required</h3><p>Go to <a href="#">Machine Credential Downloads</a></p>',
    ],
    ['software-required', '<div role="alert">Software required. See Machine Credential Downloads.</div>'],
    ['credential-installed', '<div role="status">The machine credential has been installed.</div>'],
    ['credential-installed', '<div>Success! Your machine credential has been successfully installed.</div>'],
    [
      'credential-installed',
      '<p role="alert">Machine credential INGLETON153 has been installed in C:\\Users.</p>',
    ],
    ['session-ended', '<h1>Your session has ended</h1>'],
    ['session-ended', '<div role="dialog" aria-modal="true"><h2>Session expired</h2></div>'],
    ['session-ended', '<p role="alert">Please log in again. Your session has timed out.</p>'],
    ['no-permission', '<h1>Insufficient access</h1>'],
    ['no-permission', '<p role="alert">You do not have permission to view this page.</p>'],
    [
      'authorisation-ending',
      '<div>Your authorisation for Ingleton Bakery will end on 1/12/2026. <button>Renew</button></div>',
    ],
    ['authorisation-ending', '<div role="alert">An authorisation is about to expire.</div>'],
  ])('%s: %s', (id, html) => {
    expect(notices(html)).toEqual([id]);
  });
});

describe('what only help says', () => {
  test.each([
    `<p>If you renew, RAM may say “${used}” That is what you want.</p>`,
    '<p>When the machine credential has been installed, load it into your software.</p>',
    '<p>Once your machine credential has been installed you will see it in the list.</p>',
    '<p>The machine credential is installed on this computer, in a file called a keystore.</p>',
    '<p>If you see “Software required”, install the extension first.</p>',
    '<details><summary>Software required</summary><p>What to do</p></details>',
    '<aside><h2>Software required</h2></aside>',
    '<h2>Software requirements</h2>',
    `<div hidden role="alert">${used}</div>`,
    '<div style="display:none">Your session has ended</div>',
    '<p>Your session is about to end.</p>',
    '<p>For your safety your session will end after 30 minutes.</p>',
    '<p>An authorisation will end on the date that you choose.</p>',
    `<p>${'How to make a credential. '.repeat(15)} The machine credential has been installed.</p>`,
    '<table><tr><td>Authorisation ends on</td><td>1/12/2026</td><td><button>Renew</button></td></tr></table>',
  ])('%s', (html) => {
    expect(notices(html)).toEqual([]);
  });

  test('"Software required" beside the create button', () => {
    expect(notices('<h3>Software required</h3><button>Create machine credential</button>')).toEqual([]);
  });
});
