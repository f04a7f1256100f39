// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { recognisePage } from '../../../src/portal/pages.ts';
import * as page from './stand-ins.ts';

const expected = [
  ['sign-in', page.signInPage],
  ['code', page.codePage],
  ['consent', page.consentPage],
  ['home', page.homePage],
  ['entity-list', page.entityListPage],
  ['entity', page.entityPage],
  ['credential-list', page.credentialListPage],
  ['credential-details', page.detailsPage],
  ['create-credential', page.createPage],
  ['session-ended', page.sessionEndedPage],
] as const;

describe.each(page.styles)('a page of the portal in the style "%s"', (style) => {
  test.each(expected)('is recognised: %s', (id, make) => {
    expect(recognisePage(page.show(make(style)))).toBe(id);
  });

  test('the list of credentials is one when it is empty', () => {
    expect(recognisePage(page.show(page.credentialListPage(style, { list: [] })))).toBe('credential-list');
  });

  test('the list of credentials is one when software is required, with and without rows', () => {
    for (const list of [page.credentials, []]) {
      expect(recognisePage(page.show(page.credentialListPage(style, { list, software: false })))).toBe(
        'credential-list',
      );
    }
  });

  test('an entity is one without the tab of credentials', () => {
    expect(recognisePage(page.show(page.entityPage(style, false)))).toBe('entity');
  });

  test('the create page stays one when the portal says that the credential is installed', () => {
    const message = '<div role="status">The machine credential has been installed.</div>';
    expect(recognisePage(page.show(page.createPage(style, message)))).toBe('create-credential');
  });

  test('one credential alone makes a list, not details', () => {
    const list = page.credentials.slice(0, 1);
    expect(recognisePage(page.show(page.credentialListPage(style, { list })))).toBe('credential-list');
  });

  test('a page behind a dialog that only asks is still that page', () => {
    const dialog =
      '<div role="dialog" aria-modal="true"><p>Revoke this credential?</p><button>OK</button></div>';
    expect(recognisePage(page.show(page.credentialListPage(style) + dialog))).toBe('credential-list');
  });
});

test.each([
  ['nothing yet', ''],
  ['loading', '<main><p>Loading ...</p></main>'],
  [
    'a page of help',
    '<main><h1>Help</h1><p>Select Manage credentials, then Create machine credential.</p></main>',
  ],
  ['an error', '<main><h1>404</h1><p>Page not found</p><a href="#">Back</a></main>'],
  [
    'linking a business',
    '<main><h1>Link my business</h1><table><tr><th>Business name</th><th>ABN</th></tr><tr><td>A Pty Ltd</td><td>51 824 753 556</td></tr></table></main>',
  ],
  [
    'a warning that the session will end',
    '<main><div role="alert">Your session is about to expire.</div></main>',
  ],
])('unknown: %s', (_, html) => {
  expect(recognisePage(page.show(html))).toBe('unknown');
});

test("the history of machine credentials is a tab of the entity, not the credentials' list", () => {
  const table = `<h2>Machine credentials</h2><table><tr><th>Credential name</th><th>Event</th><th>Actioned date</th><th>Actioned by</th></tr>
    <tr><td>USI</td><td>Created</td><td>1/2/2026</td><td>R I</td></tr></table><button>Export</button>`;
  expect(recognisePage(page.show(page.tabs('table', 'History') + table))).toBe('entity');
});

test('where the e-mail address is asked for, "Login" in the corner is not the sign-in page', () => {
  const html =
    '<header><a href="#">Login</a></header><main><label>Email <input type="email"></label><button>Get code</button></main>';
  expect(recognisePage(page.show(html))).toBe('unknown');
});
