// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import type { NoticeId } from '../../../src/portal/ids.ts';
import { noticesIn } from '../../../src/portal/read/read-notices.ts';
import { readFacts } from '../../../src/portal/read-facts.ts';
import { show } from './stand-ins.ts';

/* The portal's messages as other component kits would draw them, and in words that nobody has recorded. */

const notices = (html: string) => readFacts(show(html), 'unknown').notices;

const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);visibility:hidden';
/** jsdom has no boxes, so what a kit hides by its size is hidden here by its style too. */
const spoken = (word: string) => `<span style="${hidden}">${word}</span>`;

/** How kits draw a message: what is said alone to a screen reader, titles of their own, icons, wrappers, places that announce. */
const kits: Readonly<Record<string, (message: string) => string>> = {
  'a plain paragraph': (message) => `<main><p>${message}</p></main>`,
  'a plain table': (message) =>
    `<table><tr><td><img alt="" src="data:,"></td></tr><tr><td><span>${message}</span></td></tr></table>`,
  'GOV.UK warning text': (message) =>
    `<div><span aria-hidden="true">!</span><strong>${spoken('Warning')}${message}</strong></div>`,
  'GOV.UK notification banner': (message) =>
    `<div role="region" aria-labelledby="t"><div><h2 id="t">Important</h2></div><div><p>${message}</p></div></div>`,
  'GOV.UK success banner': (message) =>
    `<div role="alert" aria-labelledby="t"><div><h2 id="t">Success</h2></div><div><h3>${message}</h3></div></div>`,
  'GOV.UK error summary': (message) =>
    `<div><div role="alert"><h2>There is a problem</h2><div><ul><li><a href="#f">${message}</a></li></ul></div></div></div>`,
  'AgDS page alert': (message) =>
    `<section aria-label="Information"><div><svg><title>Information</title></svg></div><div>${spoken('Information')}<h3>${message}</h3></div></section>`,
  'Material snack bar': (message) =>
    `<mat-snack-bar-container><div><div aria-live="assertive"><div><simple-snack-bar><div>${message}</div><div><button>OK</button></div></simple-snack-bar></div></div></div></mat-snack-bar-container>`,
  'MUI alert': (message) =>
    `<div role="alert"><div><svg></svg></div><div><div>Success</div>${message}</div></div>`,
  'Bootstrap alert': (message) =>
    `<div class="alert" role="alert"><strong>Note!</strong> ${message} <button aria-label="Close"><span aria-hidden="true">×</span></button></div>`,
  'Bootstrap toast': (message) =>
    `<div role="status" aria-live="polite"><div><strong>RAM</strong><small>just now</small></div><div>${message}</div></div>`,
  'Vuetify alert': (message) =>
    `<div role="alert"><div><i aria-hidden="true">mdi-check</i></div><div><div>Information</div><div>${message}</div></div></div>`,
  'an icon font that is not loaded': (message) =>
    `<div role="alert"><span>check_circle</span><span>${message}</span></div>`,
  'one break': (message) => `<div>Success<br>${message}<br></div>`,
};

const shoelace = (message: string) => {
  show('<main><sl-alert></sl-alert></main>');
  const alert = document.querySelector('sl-alert') as Element;
  alert.innerHTML = `<strong>Success</strong><br>${message}`;
  alert.attachShadow({ mode: 'open' }).innerHTML =
    '<div part="base" role="alert"><slot name="icon"></slot><div part="message"><slot></slot></div></div>';
  return readFacts(document, 'unknown').notices;
};

const said: readonly (readonly [NoticeId, string])[] = [
  ['credential-installed', 'Your keystore has been saved to C:\\Users\\Robin\\AppData\\keystore.xml'],
  ['credential-installed', 'Your machine credential is ready to use.'],
  ['session-ended', 'You’ve been signed out due to inactivity'],
  [
    'service-unavailable',
    'We’re sorry, RAM is experiencing technical difficulties (error 503). Please try again later.',
  ],
  ['no-permission', 'Access denied'],
  ['service-unavailable', 'RAM is currently unavailable. Please try again later.'],
  ['software-required', 'Browser extension required'],
];

describe.each(Object.entries(kits))('%s', (_, kit) => {
  test.each(said)('%s: %s', (id, message) => {
    expect(notices(kit(message))).toEqual([id]);
  });
});

test.each(said)('in the slot of a shadow tree that announces: %s', (id, message) => {
  expect(shoelace(message)).toEqual([id]);
});

describe('the credential is installed', () => {
  test.each([
    'Installation complete',
    'Installation completed successfully.',
    'Machine credential successfully installed',
    'Success! The keystore file was written',
    'Credential created and saved to C:\\Users\\Robin\\keystore.xml',
    'Your machine credential is ready to use',
    'Your machine credential has now been created.',
    'Your new machine credential was successfully generated.',
    'Machine credential INGLETON153 created successfully',
    'Machine credential "INGLETON153" has been saved to this computer',
    'We have created your machine credential.',
    'We’ve saved your keystore to your Downloads folder.',
    'The ATO software has installed your machine credential',
    'You’ve created a new machine credential',
    'You have successfully installed your machine credential.',
    'Keystore saved to /Users/robin/Library/keystore.xml',
    'keystore-new.xml has been saved.',
    'The machine credential was created. It is in your Downloads folder.',
    'New machine credential added!',
    'Creation of the machine credential was successful',
    'Machine credential installation is complete',
    'Machine credential download complete',
    'Your credential is now installed and ready to use.',
    'Success: your credential has been stored in C:\\Program Data.',
    'Your machine credential was created on 29/11/2026 and saved to C:\\Users\\Robin\\keystore.xml',
  ])('%s', (message) => {
    expect(notices(`<main><h1>Create machine credential</h1><h2>${message}</h2></main>`)).toEqual([
      'credential-installed',
    ]);
    expect(notices(`<main><div role="status">${message}</div></main>`)).toEqual(['credential-installed']);
  });

  test.each([
    'The credential was created on 12 March 2024',
    'Credential created on 12/03/2024',
    'Credential created: 12/03/2024',
    'Machine credential created 3 years ago',
    'This machine credential was created by Robin Ingleton',
    'The machine credential was created in 2024.',
    'The machine credential was created but could not be saved.',
    'The credential was created. The keystore could not be written.',
    'Your machine credential has not been installed.',
    'Your machine credential has been created, but it was not saved.',
    'The machine credential could not be created',
    'Machine credential created unsuccessfully',
    'Installation complete? Load the file into your software.',
    'Installation failed',
    'Your machine credential will be created when you select Download.',
    'Your machine credential will be saved to C:\\Users\\Robin\\keystore.xml',
    'If your machine credential has been created, close this window.',
    'When your keystore has been saved, load it into your software.',
    'Your machine credential is ready to be installed',
    'Your machine credential is ready to download',
    'Your machine credential is not ready to use yet.',
    'Check that your machine credential has been installed.',
    'Has your machine credential been installed?',
    'Machine credentials created in RAM are valid for two years.',
    'Machine credentials installed on a server can be used by all.',
    'The keystore is saved in C:\\Users\\Robin\\keystore.xml',
    'The machine credential installed on this computer has expired.',
    'Your authorisations-export.xml has been saved.',
    'The file authorisations-export.xml has been downloaded.',
    'Download complete: authorisations-export.csv',
    'Software installation complete',
    'Unless the machine credential has been installed, your software cannot report.',
    'The credential has been revoked.',
    'The machine credential installed in your software must be replaced.',
  ])('not: %s', (message) => {
    expect(notices(`<main><h2>Machine credential details</h2><p>${message}</p></main>`)).toEqual([]);
    expect(notices(`<main><div role="status">${message}</div></main>`)).toEqual([]);
  });

  test.each([
    '<table><tr><th>Event</th><th>Date</th></tr><tr><td>Machine credential created</td><td>12/03/2024</td></tr></table>',
    '<ul><li><div>Machine credential created</div><div>12 March 2024</div></li></ul>',
    '<ul><li><span>Machine credential created</span> <time>3 days ago</time></li></ul>',
    '<dl><dt>Credential created</dt><dd>12 March 2024</dd></dl>',
    '<div><div>Credential created</div><div>12 March 2024</div></div>',
    '<div role="alert"><h3>Machine credential created</h3><p>It could not be saved to your computer.</p></div>',
    '<div role="alert"><strong>Installation complete</strong><br>but the keystore was not written</div>',
    '<a href="#n">Your machine credential has been created</a>',
    '<details open><summary>Help</summary><p>Your machine credential has been created</p></details>',
    '<label>Your machine credential is ready to use<input></label>',
  ])('not: %s', (html) => {
    expect(notices(`<main>${html}</main>`)).toEqual([]);
  });
});

describe('a history that says it again and again', () => {
  test.each([
    '<div>Machine credential created</div>'.repeat(1200),
    Array.from(
      { length: 600 },
      (_, at) => `<div>Machine credential M2M${at} was created</div><p>12 March 2024</p>`,
    ).join(''),
  ])('is no message', (history) => {
    expect(notices(`<main><h1>History</h1>${history}</main>`)).toEqual([]);
  });

  test('is looked at within bounds', () => {
    show(`<main><h1>History</h1>${'<div>Machine credential created</div>'.repeat(1200)}</main>`);
    const view = document.defaultView as Window;
    const asked = vi.spyOn(view, 'getComputedStyle');
    const snapshot = takeSnapshot(document);
    expect(noticesIn(snapshot)).toEqual([]);
    expect(asked.mock.calls.length).toBeLessThan(1000);
    asked.mockRestore();
  });
});

describe('the session has ended', () => {
  test.each([
    'RAM signed you out',
    'RAM has signed you out because nothing happened for 20 minutes.',
    'You’ve been signed out due to inactivity',
    'You have been automatically logged out.',
    'You were logged off',
    'You are now signed out.',
    'We’ve signed you out for your security.',
    'We logged you out',
    'For your security, you have been signed out.',
    'For your safety we have logged you out',
    'Session timeout',
    'Session timed out',
    'Your session timed out due to inactivity.',
    'Your RAM session has expired',
    'Your session is no longer active.',
    'Your session is over',
    'Your login has expired. Please log in again.',
    'You have been inactive for too long',
    'You have been timed out',
  ])('%s', (message) => {
    for (const html of [`<h1>${message}</h1>`, `<p>${message}</p>`, `<div role="alert">${message}</div>`])
      expect(notices(`<main>${html}</main>`)).toEqual(['session-ended']);
  });

  test.each([
    'Your session is about to expire',
    'Session timeout warning',
    'Session timeout: you will be signed out in 2 minutes',
    'You will be signed out in 2 minutes.',
    'If RAM signed you out, log in again.',
    'You have been signed in',
    'You can sign out at any time.',
    'After 20 minutes RAM signs you out.',
    'Sign out',
    'Have you been signed out?',
  ])('not: %s', (message) => {
    for (const html of [`<h2>${message}</h2>`, `<p>${message}</p>`, `<div role="alert">${message}</div>`])
      expect(notices(`<main>${html}</main>`)).toEqual([]);
  });

  test('not in the question before it ends', () => {
    const html =
      '<div role="dialog" aria-modal="true"><h2>Session timeout</h2><p>You will be signed out in 2 minutes.</p><button>Stay signed in</button></div>';
    expect(notices(html)).toEqual([]);
  });
});

describe('the portal is not there', () => {
  const working =
    '<main><h1>Home</h1><a href="#e">View or manage authorisations, machine credentials and cloud software notifications</a></main>';

  test.each([
    'RAM is currently unavailable',
    'RAM is unavailable',
    '503 Service Temporarily Unavailable',
    '502 Bad Gateway',
    'Service unavailable',
    'This service is temporarily unavailable.',
    'Sorry, this service is unavailable',
    'The Relationship Authorisation Manager is currently down for maintenance.',
    'We are carrying out system maintenance.',
    'We’re currently performing scheduled maintenance',
    'Sorry, there is a problem with the service',
    'We are experiencing technical difficulties',
    'Planned system maintenance',
    'System maintenance in progress',
  ])('as all that the page says: %s', (message) => {
    for (const html of [
      `<h1>${message}</h1><p>Try again later.</p>`,
      `<div><div><img alt="" src="data:,"></div><div><p>${message}</p><button>Try again</button></div></div>`,
      `<table><tr><td><b>${message}</b></td></tr></table>`,
    ])
      expect(notices(html)).toEqual(['service-unavailable']);
  });

  test.each([
    'Planned system maintenance: RAM will be unavailable from 14–17 November 2025.',
    'Planned system maintenance',
    'Scheduled maintenance on 14 November',
    'RAM will be unavailable on Saturday from 10 pm.',
    'RAM is unavailable from 10 pm on Saturday to 4 am on Sunday.',
    'System maintenance this weekend',
  ])('is only announced over a page that works: %s', (message) => {
    for (const html of [
      `<div role="alert"><p>${message}</p><button>Dismiss</button></div>`,
      `<section aria-label="Notice"><h2>${message}</h2><a href="#m">Read more</a></section>`,
      `<div>${spoken('Warning')}<strong>${message}</strong></div>`,
    ])
      expect(notices(html + working)).toEqual(['maintenance-planned']);
  });

  test('an announcement that can be dismissed is not the outage, whatever else there is', () => {
    const html =
      '<div role="alert"><strong>Planned system maintenance:</strong> 14–17 November 2025 <button>Dismiss</button></div>';
    expect(notices(html)).toEqual(['maintenance-planned']);
  });

  test.each([
    'If RAM is unavailable, try again later.',
    'Maintenance of your details',
    'Your trust is unavailable',
    'You can use the service while maintenance is planned.',
  ])('not: %s', (message) => {
    expect(notices(`<p>${message}</p>`)).toEqual([]);
    expect(notices(`<p>${message}</p>${working}`)).toEqual([]);
  });

  test('a link to the news of it says nothing', () => {
    expect(notices(`<a href="#m">Planned system maintenance</a>${working}`)).toEqual([]);
  });
});

describe('the person may not', () => {
  test.each([
    ['no-permission', '<h1>Access denied</h1>'],
    ['no-permission', '<h1>403 Forbidden</h1>'],
    ['no-permission', '<p>You don’t have the required permissions to view this page.</p>'],
    ['no-permission', '<p>You may not create machine credentials.</p>'],
    ['no-permission', '<div role="alert"><h2>Not authorised</h2></div>'],
    ['identity-too-low', '<p>AUT.MID.007: You may not create machine credentials.</p>'],
    ['identity-too-low', '<p>You may not create machine credentials (AUT.MID.007).</p>'],
    [
      'identity-too-low',
      '<div role="alert"><h2>You may not create machine credentials</h2><p>AUT.MID.007</p></div>',
    ],
    ['identity-too-low', '<p>Insufficient access (error AUT.MID.007). Contact your administrator.</p>'],
    ['identity-too-low', `<p>${spoken('Error:')}AUT.MID.007 – Insufficient access</p>`],
    ['identity-too-low', '<p>Your Digital ID is weaker than this authorisation needs (AUT.MID.007)</p>'],
  ] as const)('%s: %s', (id, html) => {
    expect(notices(`<main>${html}</main>`)).toEqual([id]);
  });

  test.each([
    '<p>AUT.MID.007 means that your Digital ID is too weak.</p>',
    '<p>If you do not have permission, ask your administrator.</p>',
    '<p>You may not need a machine credential.</p>',
    '<h2>Access and permissions</h2>',
  ])('not: %s', (html) => {
    expect(notices(`<main>${html}</main>`)).toEqual([]);
  });
});

describe('the official software is missing', () => {
  test.each([
    'Browser extension required',
    'You need to install the RAM browser extension to create a machine credential.',
    'Machine credential software is not installed',
    'Software not detected',
    'The required software has not been detected.',
    'To create a machine credential, you must first install the browser extension.',
    'Additional software is required',
    'Install the required software',
  ])('%s', (message) => {
    expect(notices(`<main><h2>Manage credentials</h2><div>${message}</div></main>`)).toEqual([
      'software-required',
    ]);
  });

  test.each([
    'Software requirements',
    'If the software is not installed, see the help.',
    'No software required',
    'Accounting software required by your adviser is listed here.',
  ])('not: %s', (message) => {
    expect(notices(`<main><p>${message}</p></main>`)).toEqual([]);
  });
});

describe('an error beside a field of a kit', () => {
  const field = (error: string, about = '') =>
    `<main><h1>Create machine credential</h1><label for="p">Keystore password</label>${error}<input id="p" type="password" ${about}><label>Credential name <input></label></main>`;

  test.each([
    ['GOV.UK', field(`<p id="e">${spoken('Error:')} Password must be at least 10 characters</p>`)],
    [
      'MUI',
      field(
        '<p id="h">Password must be at least 10 characters</p>',
        'aria-invalid="true" aria-describedby="h"',
      ),
    ],
    [
      'Angular Material',
      field(
        '<div><mat-error id="m"><span>Password must be at least 10 characters</span></mat-error></div>',
        'aria-invalid="true" aria-describedby="x m"',
      ),
    ],
    [
      'ARIA’s own',
      field(
        '<div id="r">Password must be at least 10 characters</div>',
        'aria-invalid="true" aria-errormessage="r"',
      ),
    ],
  ])('%s', (_, html) => {
    expect(notices(html)).toEqual(['password-refused']);
  });

  test('a hint of a field that is not refused is none', () => {
    const html = field('<p id="h">Password must be at least 10 characters</p>', 'aria-describedby="h"');
    expect(notices(html)).toEqual([]);
  });
});
