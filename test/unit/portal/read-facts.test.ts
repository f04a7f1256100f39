// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { areTermsAccepted } from '../../../src/portal/find/find-field.ts';
import { typedName } from '../../../src/portal/find/form/typed-name.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import { readFacts } from '../../../src/portal/read-facts.ts';
import { rowNameAt } from '../../../src/portal/row-of.ts';
import type { PageFacts } from '../../../src/portal/sighting.ts';
import * as page from './stand-ins.ts';

function facts(html: string): PageFacts {
  return readFacts(page.show(html), recognisePage(document));
}

const business = { name: 'Ingleton Bakery Pty Ltd', abn: '51824753556' };

describe.each(page.styles)('in the style "%s"', (style) => {
  test('the credentials with names, statuses and dates', () => {
    expect(facts(page.credentialListPage(style)).credentials).toEqual([
      { displayName: 'INGLETON153', status: 'expired', validTo: '2026-09-13' },
      { displayName: 'INGLETON154', status: 'active', validTo: '2027-01-20' },
      { displayName: 'INGLETON1S3', status: 'suspended', validTo: '2026-12-01' },
      { displayName: 'USI Machine', status: 'revoked', validTo: '2025-03-04' },
    ]);
  });

  test('the businesses one can act for', () => {
    expect(facts(page.entityListPage(style)).entities).toEqual([
      business,
      { name: 'Ingleton Bakeries Pty Ltd', abn: '53004085616' },
    ]);
  });

  test('the business that is open, on every page of it', () => {
    const pages = [page.entityPage, page.credentialListPage, page.detailsPage, page.createPage];
    for (const make of pages) expect(facts(make(style)).business).toEqual(business);
    expect(facts(page.homePage(style)).business).toBeNull();
  });

  test('the details of a credential', () => {
    expect(facts(page.detailsPage(style)).details).toEqual({
      displayName: 'INGLETON153',
      status: 'expired',
      validTo: '2026-09-13',
    });
  });

  test('names exactly as a person reads them', () => {
    const details = facts(page.detailsPage(style, { name: ' Shop-1\u00a0\n  <b>O</b>0 ' })).details;
    expect(details?.displayName).toBe('Shop-1 O0');
    const list = [{ name: '  a&nbsp; B\n', status: 'Active', validTo: '1 Jan 2027' }];
    expect(facts(page.credentialListPage(style, { list })).credentials[0]?.displayName).toBe('a  B');
  });

  test('a date that is none is null, not another day', () => {
    expect(facts(page.detailsPage(style, { validTo: '09/13/2026' })).details ?? null).toBeNull();
    const list = [{ name: 'A', status: 'Live', validTo: '31/02/2027' }];
    expect(facts(page.credentialListPage(style, { list })).credentials).toEqual([
      { displayName: 'A', status: null, validTo: null },
    ]);
  });

  test('the row that a person clicked in', () => {
    page.show(page.entityListPage(style));
    const inside = [...document.querySelectorAll('a,[role="button"]')].filter((each) =>
      rowNameAt(takeSnapshot(document), 'entity-list', each),
    );
    expect(inside.map((each) => rowNameAt(takeSnapshot(document), 'entity-list', each))).toEqual(
      page.entities.map(({ name }) => name),
    );
    page.show(page.credentialListPage(style));
    const edit = [...document.querySelectorAll('a,button,[tabindex]')].filter(
      (each) => each.textContent === 'Edit',
    )[1];
    expect(edit && rowNameAt(takeSnapshot(document), 'credential-list', edit)).toBe('INGLETON154');
    expect(edit && rowNameAt(takeSnapshot(document), 'home', edit)).toBeNull();
    expect(rowNameAt(takeSnapshot(document), 'credential-list', document.body)).toBeNull();
  });

  test('the name field and the tick box of the create page', () => {
    page.show(page.createPage(style));
    const typed = typedName(takeSnapshot(document));
    expect(typed).toMatchObject({ field: { type: 'text' }, text: '' });
    expect(areTermsAccepted(takeSnapshot(document))).toBe(false);
    const boxes = [...document.querySelectorAll('[type="checkbox"],[role="checkbox"]')];
    const box = boxes.at(-1);
    if (box instanceof HTMLInputElement) box.checked = true;
    box?.setAttribute('aria-checked', 'true');
    expect(areTermsAccepted(takeSnapshot(document))).toBe(true);
    if (boxes.length > 1) (boxes[0] as HTMLInputElement).checked = false;
  });
});

test.each([
  '<dl><dt>Valid To</dt><dd>3/09/2026</dd></dl>',
  '<dl><div><dt>Expiry date</dt><dd>3 Sep 2026</dd></div></dl>',
  '<table><tr><td>Valid until</td><td>03-09-2026</td></tr></table>',
  '<p><strong>Expires:</strong> Thu 3 Sep 2026</p>',
  '<div><span>Valid to</span><span>3/09/2026</span></div>',
  '<p>Valid to: 3 September 2026</p>',
  '<p>This credential is valid to 3 September 2026.</p>',
  '<p>Expires on 03/09/2026 10:15 AM AEST</p>',
  '<label for="v">Valid to</label><input id="v" readonly value="3/09/2026">',
  '<div>Valid to<br>3 Sept 2026</div>',
])('"Valid to" in the form %s', (html) => {
  const details = readFacts(
    page.show(`<h1>Machine credential details</h1>${html}<a href="#">Back</a>`),
    'credential-details',
  ).details;
  expect(details?.validTo).toBe('2026-09-03');
});

test('a link beside the ABN is not the name of the business', () => {
  const html = `<h1>Ingleton Bakery Pty Ltd</h1><div><a href="#">Switch entities</a><p>ABN 51 824 753 556</p></div>`;
  const facts = readFacts(page.show(html), 'entity');
  expect(facts.business).toEqual({ name: 'Ingleton Bakery Pty Ltd', abn: '51824753556' });
});

test('no fact is read from a password field, whatever the page', () => {
  const value = { get: () => expect.unreachable('a password was read') };
  for (const id of ['credential-details', 'create-credential', 'credential-list'] as const) {
    page.show(
      `${page.detailsPage('terms')}<input type="password"><input type="text" name="keystorePassword" value="s">`,
    );
    for (const field of document.querySelectorAll('input')) Object.defineProperty(field, 'value', value);
    expect(() => readFacts(document, id)).not.toThrow();
  }
});
