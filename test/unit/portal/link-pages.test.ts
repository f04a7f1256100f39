// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findControl } from '../../../src/portal/find-control.ts';
import type { ControlId } from '../../../src/portal/ids.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import * as link from './link-stand-ins.ts';
import * as page from './stand-ins.ts';

const recognise = (html: string) => recognisePage(page.show(html));
const find = (control: ControlId, html: string) => findControl(page.show(html), { control });
const kindOf = (control: ControlId, html: string) => find(control, html).kind;
const elementOf = (control: ControlId, html: string) => {
  const found = find(control, html);
  return 'element' in found ? found.element : null;
};

describe.each(page.styles)('linking a business, in the style "%s"', (style) => {
  const pages = [
    ['link-start', link.startPage(style)],
    ['link-address', link.addressPage(style)],
    ['link-businesses', link.businessesPage(style)],
    ['link-email', link.emailPage(style)],
  ] as const;

  test.each([...pages, ['linked', link.linkedPage(style)] as const])('is recognised: %s', (id, html) => {
    expect(recognise(html)).toBe(id);
  });

  test.each(pages)('has "Continue" on %s', (_, html) => {
    const button = elementOf('continue', html);
    expect(button?.textContent || button?.getAttribute('value')).toMatch(/^Continue/);
  });

  test.each(['Link my business', 'Link a business', 'Linking your business', 'Link Business'])(
    'keeps its pages apart when all are headed "%s"',
    (heading) => {
      expect(recognise(link.startPage(style, heading))).toBe('link-start');
      expect(recognise(link.addressPage(style, heading))).toBe('link-address');
      expect(recognise(link.businessesPage(style, heading))).toBe('link-businesses');
      expect(recognise(link.emailPage(style, heading))).toBe('link-email');
    },
  );

  test('has an address and an e-mail address that are only to be confirmed', () => {
    const title = '<h3>Link my business</h3>';
    const address = `${title}<p>1 Mill Street<br>Ingleton NSW 2550</p>`;
    expect(recognise(link.page(style, 'Confirm your address', address))).toBe('link-address');
    expect(kindOf('continue', link.page(style, 'Confirm your address', address))).toBe('found');
    const pointedAt = elementOf('link-address', link.page(style, 'Confirm your address', address));
    expect(pointedAt?.textContent || pointedAt?.getAttribute('value')).toMatch(/^Continue/);
    const email = `${title}<p>robin@example.com</p>`;
    expect(recognise(link.page(style, 'Confirm your email address', email))).toBe('link-email');
    // What one needs to have at hand is no step.
    const needs = '<h3>Your address</h3><p>As the ATO has it.</p><h3>Your email address</h3><p>Any.</p>';
    expect(recognise(link.page(style, 'Link my business', needs))).toBe('link-start');
  });

  test('has its title also in a line that is no heading', () => {
    expect(recognise(link.page(style, '', '<div>Link my business</div><p>Ready?</p>'))).toBe('link-start');
  });

  test('points at the first field of the address that is empty, then at "Continue"', () => {
    const first = elementOf('link-address', link.addressPage(style));
    expect(first).toBe(document.querySelector('input,select'));
    const entered = 'input:not([type=button],[type=submit])';
    for (const field of document.querySelectorAll<HTMLInputElement>(entered)) field.value = 'x';
    for (const list of document.querySelectorAll('select')) list.innerHTML = '<option>NSW</option>';
    const then = findControl(document, { control: 'link-address' });
    expect('element' in then && (then.element.textContent || then.element.getAttribute('value'))).toMatch(
      /^Continue/,
    );
  });

  test('points at all the businesses to choose from, and at the row of a single one', () => {
    const list = elementOf('linkable-businesses', link.businessesPage(style));
    for (const { name } of link.entities) expect(list?.textContent).toContain(name);
    const [one] = link.entities;
    const html = link.businessesPage(style, 'Select business', one ? [one] : []);
    expect(elementOf('linkable-businesses', html)?.textContent).toContain(one?.name);
  });

  test('has "Link my business" on the home page and over the list of entities', () => {
    expect(kindOf('link-business', page.homePage(style))).toBe('found');
    const list = page.entityListPage(style);
    expect(kindOf('link-business', list)).toBe('not-found');
    const withLink = list.replace(
      /(<table|<ul|<div><div><div><h3)/,
      '<p><a href="#l">Link My Business</a></p>$1',
    );
    expect(recognise(withLink)).toBe('entity-list');
    expect(kindOf('link-business', withLink)).toBe('found');
  });

  test('finds none of its controls on the pages before and after', () => {
    const others = [page.homePage, page.entityListPage, page.entityPage, page.createPage, page.consentPage];
    for (const make of others) {
      for (const control of ['continue', 'link-address', 'linkable-businesses'] as const)
        expect(kindOf(control, make(style))).toBe('not-found');
    }
    expect(kindOf('link-business', link.startPage(style))).toBe('not-found');
    expect(kindOf('continue', link.linkedPage(style))).toBe('not-found');
  });

  test('a message of success over the home page or the list leaves that page what it is', () => {
    const message = '<div role="status">Your business has been linked.</div>';
    expect(recognise(message + page.homePage(style))).toBe('home');
    expect(recognise(message + page.entityListPage(style))).toBe('entity-list');
  });

  test.each([
    'No eligible businesses found',
    'All eligible businesses have been linked',
    'Insufficient identity strength',
    'Relationship cannot be created for a cancelled entity',
  ])('an error with "Continue" is not the beginning: %s', (message) => {
    expect(recognise(link.page(style, 'Link my business', `<div role="alert">${message}</div>`))).toBe(
      'unknown',
    );
    // The form that the portal shows again is still that form.
    const form = link
      .addressPage(style)
      .replace(/Robin Ingleton<\/p>|<div class="rows">|<dl>/, `<div role="alert">${message}</div>$&`);
    expect(recognise(form)).toBe('link-address');
  });
});

describe('"Continue"', () => {
  const start = (content: string) => `<main><h1>Link my business</h1>${content}</main>`;
  const button = '<button>Continue</button>';

  test.each([
    ['Continue with Digital ID', '<button>Continue with Digital ID</button>'],
    ['help', '<p>Read this, then select <a href="#c">Continue</a> to go on to the ATO.</p>'],
    ['a trail', '<nav aria-label="Breadcrumb"><a href="#">Continue</a></nav>'],
    ['a menu that is closed', `<div style="display:none">${button}</div>`],
    ['a twin for a screen that is hidden', `<div aria-hidden="true">${button}</div>`],
    ['another site', '<a href="https://www.ato.gov.au/">Continue</a>'],
    ['beside the page', `<aside>${button}</aside>`],
    ['a longer name', '<button>Continue later</button>'],
  ])('is not %s', (_, decoy) => {
    expect(kindOf('continue', start(decoy + button))).toBe('found');
    expect(['not-found', 'hidden']).toContain(kindOf('continue', start(decoy)));
  });

  test('twice is ambiguous', () => {
    expect(kindOf('continue', start(button + button))).toBe('ambiguous');
  });

  test('that cannot be pressed yet is told as such', () => {
    expect(kindOf('continue', start('<button disabled>Continue</button>'))).toBe('disabled');
    expect(kindOf('continue', start('<button aria-disabled="true">Continue</button>'))).toBe('disabled');
  });
});

test.each([
  'Link my business',
  'Link My Business',
  'Link a business',
  'Link my business (opens in a new window)',
])('"%s" leads to linking', (name) => {
  const html = `<a href="#e"><h2>View or manage authorisations, machine credentials and cloud software notifications</h2></a><a href="#l">${name}</a>`;
  expect(kindOf('link-business', html)).toBe('found');
});

test.each([
  ['a trail', '<nav aria-label="Breadcrumb"><a href="#">Link my business</a></nav>'],
  ['help', '<p>If you own it, select <a href="#">Link my business</a> and follow the steps.</p>'],
  ['a guide', '<a href="/how-to.pdf">Link my business</a>'],
  ['a longer name', '<a href="#">How to link my business</a>'],
  ['a hidden twin', '<div hidden><a href="#">Link my business</a></div>'],
])('"Link my business" in %s is not it', (_, decoy) => {
  const home = `<main><a href="#e">View or manage authorisations, machine credentials and cloud software notifications</a>${decoy}</main>`;
  expect(kindOf('link-business', home)).not.toBe('found');
  expect(recognise(home)).toBe('home');
});

const signedIn = '<button>Log out</button>';
const tick = '<input type="checkbox">';
const abn = 'ABN 51 824 753 556';

test.each([
  [
    'unknown',
    'adding a user',
    `${signedIn}<main><h1>Add new user</h1><label>Given name <input></label><label>Email address <input type="email"></label><button>Continue</button><button>Submit</button></main>`,
  ],
  [
    'entity',
    'adding a user, under the tabs',
    `${signedIn}${page.tabs('table')}<h2>Add new user</h2><label>Email address <input type="email"></label><button>Continue</button>`,
  ],
  [
    'unknown',
    'adding a user, the e-mail alone',
    `${signedIn}<h1>Add new user</h1><h2>Email address</h2><label>Email address <input type="email"></label><button>Continue</button>`,
  ],
  [
    'unknown',
    'agency access',
    `${signedIn}<h1>Agency Access</h1><label>${tick} Australian Taxation Office</label><label>${tick} USI</label><button>Continue</button>`,
  ],
  [
    'unknown',
    'a confirmation of an authorisation',
    `${signedIn}<h1>Authorisation details</h1><p>The authorisation was changed.</p><button>Continue</button>`,
  ],
  [
    'unknown',
    'renewing several authorisations',
    `${signedIn}<h1>Renew authorisations</h1><h2>Select business</h2><table><tr><th></th><th>Business name</th><th>ABN</th></tr><tr><td>${tick}</td><td>A Pty Ltd</td><td>51 824 753 556</td></tr></table><button>Continue</button>`,
  ],
  [
    'entity-list',
    'choosing for which business to act',
    `${signedIn}<h1>Select business</h1><p>Select the business you want to act for.</p><label><input type="radio" name="b"> A Pty Ltd ${abn}</label><label><input type="radio" name="b"> B Pty Ltd</label><button>Continue</button>`,
  ],
  [
    'entity-list',
    'choosing the entity to continue with',
    `${signedIn}<h1>Who do you want to act for?</h1><table><tr><th>Entity name</th><th>ABN</th><th></th></tr><tr><td>A Pty Ltd</td><td>51 824 753 556</td><td><button>Continue</button></td></tr></table>`,
  ],
  [
    'unknown',
    "myID's own page for the e-mail address",
    '<main><h1>Enter your email address</h1><label>Email <input type="email"></label><button>Continue</button></main>',
  ],
  [
    'unknown',
    'the code that was sent by e-mail',
    `${signedIn}<h1>Link my business</h1><h2>Verify your email address</h2><label>Six-digit code <input></label><button>Continue</button>`,
  ],
  [
    'unknown',
    'the declaration at the end',
    `${signedIn}<h1>Link my business</h1><label>${tick} I understand and accept this declaration</label><button>Continue</button>`,
  ],
  [
    'unknown',
    'the summary at the end',
    `${signedIn}<h1>Link my business</h1><h2>Email address</h2><p>robin@example.com</p><h2>Address</h2><p>1 Mill St</p><p>Ingleton Bakery Pty Ltd ${abn}</p><button>Continue</button>`,
  ],
  [
    'unknown',
    'an offer on another page',
    `${signedIn}<h1>Accept authorisation</h1><a href="#l"><h2>Link my business</h2></a><button>Continue</button>`,
  ],
  [
    'unknown',
    'a page of help',
    '<main><h1>Link my business</h1><p>Select Link my business, then Continue.</p></main>',
  ],
  [
    'unknown',
    'a trail alone',
    '<ol aria-label="Breadcrumb"><li>Link my business</li></ol><main><h1>Help</h1><button>Continue</button></main>',
  ],
  [
    'unknown',
    'businesses that are linked already',
    `${signedIn}<h1>Linked businesses</h1><table><tr><th>Business name</th><th>ABN</th></tr><tr><td><a href="#">A Pty Ltd</a></td><td>51 824 753 556</td></tr></table>`,
  ],
  [
    'home',
    'home with a card for linking',
    `<main><a href="#e"><h2>View or manage authorisations, machine credentials and cloud software notifications</h2></a><section><h2>Link my business</h2><button>Continue</button></section></main>`,
  ],
  [
    'sign-in',
    'signing in',
    '<main><h1>RAM</h1><p>To link a business, log in.</p><button>Continue with Digital ID</button></main>',
  ],
  [
    'consent',
    'consent to sign in',
    '<main><h1>Your consent</h1><button>Consent</button><button>Continue</button></main>',
  ],
])('%s, as before: %s', (id, _, html) => {
  expect(recognise(html)).toBe(id);
});

describe('the businesses to choose from', () => {
  const choices = (heading: string, list: string) =>
    `<main><h1>${heading}</h1>${list}<button>Continue</button></main>`;

  test.each([
    [
      'names alone',
      choices(
        'Select the business you want to link',
        `<label>${tick} A Pty Ltd</label><label>${tick} B Pty Ltd</label>`,
      ),
    ],
    [
      'radio buttons',
      choices(
        'Link my business',
        `<ul><li><label><input type="radio"> A ${abn}</label></li><li><label><input type="radio"> B</label></li></ul>`,
      ),
    ],
    [
      'tick boxes beside "View"',
      choices(
        'Link my business',
        `<table><tr><th></th><th>Entity name</th><th>ABN</th><th></th></tr><tr><td>${tick}</td><td>A Pty Ltd</td><td>51 824 753 556</td><td><button>View</button></td></tr></table>`,
      ),
    ],
    [
      'boxes that their labels draw',
      choices(
        'Select business',
        `<div><input type="checkbox" id="x" style="opacity:0"><label for="x">A Pty Ltd, ABN 51 824 753 556</label></div>`,
      ),
    ],
    [
      'links',
      `<main><h1>Link my business</h1><table><tr><th>Business name</th><th>ABN</th></tr><tr><td><a href="#">A Pty Ltd</a></td><td>51 824 753 556</td></tr></table></main>`,
    ],
  ])('as %s', (_, html) => {
    expect(recognise(html)).toBe('link-businesses');
    expect(elementOf('linkable-businesses', html)?.textContent).toContain('A');
  });

  test.each([
    `<div style="display:none"><label>${tick} A Pty Ltd ${abn}</label></div>`,
    `<div aria-hidden="true"><label>${tick} A Pty Ltd ${abn}</label></div>`,
    `<p>A Pty Ltd ${abn}</p>`,
  ])('are not what cannot be chosen: %s', (list) => {
    const html = choices('Select the business you want to link', list);
    expect(recognise(html)).not.toBe('link-businesses');
    expect(kindOf('linkable-businesses', html)).toBe('not-found');
  });

  test('are not the ticks of a consent', () => {
    const html = choices('Select the business you want to link', `<label>${tick} I accept the terms</label>`);
    expect(recognise(html)).not.toBe('link-businesses');
  });
});

describe('the list of entities without any', () => {
  test.each([
    '<h1>Entities</h1><p>You are not linked to any business.</p>',
    '<h1>Your businesses</h1><div role="status">There are no businesses to show.</div>',
    '<h1>RAM</h1><table><thead><tr><th>Entity name</th><th>ABN</th></tr></thead><tbody><tr><td colspan="2">No records found</td></tr></tbody></table>',
  ])('is one: %s', (html) => {
    expect(recognise(`${signedIn}<main>${html}</main>`)).toBe('entity-list');
  });

  test.each([
    ['unknown', '<h1>Entities</h1>'],
    ['unknown', '<h1>Entities</h1><p>Loading ...</p><p>You are not linked to any business.</p>'],
    ['unknown', '<h1>Help</h1><p>You are not linked to any business.</p>'],
    ['unknown', '<h1>Link my business</h1><h2>Businesses</h2><p>No businesses found.</p>'],
    ['unknown', '<h1>Entities</h1><p hidden>You are not linked to any business.</p>'],
    [
      'home',
      '<h1>Businesses</h1><p>You are not linked to any business.</p><a href="#">Manage authorisations</a><a href="#">Link my business</a>',
    ],
  ])('is %s: %s', (id, html) => {
    expect(recognise(`${signedIn}<main>${html}</main>`)).toBe(id);
  });
});
