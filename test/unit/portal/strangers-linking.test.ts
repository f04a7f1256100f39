// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findControl } from '../../../src/portal/find-control.ts';
import type { ControlId } from '../../../src/portal/ids.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import { readFacts } from '../../../src/portal/read-facts.ts';
import { show } from './stand-ins.ts';

/* Linking a business as other kits draw it. What has to be ringed carries `data-true`. */

const signedIn = '<header><button>Log out</button></header>';
const go = '<button>Continue</button>';
const abns = ['ABN 51 824 753 556', 'ABN 53 004 085 616'] as const;

const page = (content: string, button = go) => `${signedIn}<main>${content}${button}</main>`;

function ringed(control: ControlId): Element | string {
  const found = findControl(document, { control });
  return 'element' in found ? found.element : found.kind;
}

function fill(field: Element): void {
  if (field.localName === 'select') field.innerHTML = '<option>Select</option><option selected>NSW</option>';
  else (field as HTMLInputElement).value = 'x';
}

function expectRinged(html: string, id: string, control: ControlId): void {
  show(html);
  expect(recognisePage(document)).toBe(id);
  expect(ringed(control)).toBe(document.querySelector('[data-true]'));
}

describe('the address in one field', () => {
  test.each([
    ['under a title', page('<h1>Residential address</h1><label for="a">Address</label><input id="a" data-true>')],
    ['under the linking’s title', page('<h1>Link my business</h1><label for="a">Enter your address</label><input id="a" autocomplete="street-address" data-true>')],
    ['under the person’s name alone', page('<h1>Robin Ingleton</h1><label for="a">Postal or residential address</label><input id="a" data-true>')],
    ['a text area', page('<h1>Link my business</h1><p>Robin Ingleton</p><div><div>Full address</div><textarea data-true></textarea></div>')],
    ['a combobox of MUI', page('<h2>Your address</h2><div><label for="c">Search for your address</label><div><input id="c" role="combobox" aria-expanded="false" data-true><button aria-label="Open"></button><fieldset aria-hidden="true"><legend><span>Search for your address</span></legend></fieldset></div></div>')],
    ['a floating label of Angular Material', page('<h1>Link my business</h1><mat-form-field><div><div><input id="f" data-true><label for="f"><mat-label>Home address</mat-label><span aria-hidden="true"> *</span></label></div></div><div>Start typing</div></mat-form-field>')],
    ['a floating label of Bootstrap', page('<h2>Personal address</h2><div><input id="g" placeholder="x" data-true><label for="g">Start typing your address</label></div>')],
    ['in a table', page('<h1>Link my business</h1><table><tr><td>Address:</td><td><textarea data-true></textarea></td></tr></table>')],
    ['in a table, the label’s own cell', page('<h1>Link my business</h1><table><tr><td><label>Mailing address</label></td><td><input data-true></td></tr></table>')],
    ['with a legend', page('<h1>Link my business</h1><fieldset><legend>Residential address</legend><div><input data-true></div></fieldset>')],
    ['as the ATO has it', page('<h1>Robin Ingleton</h1><p>Enter your address as the ATO has it.</p><label>Address <input data-true></label>')],
  ])('%s', (_, html) => {
    expectRinged(html, 'link-address', 'link-address');
  }); // biome-ignore format: a list of markup reads best dense

  test('of a kit’s own element', () => {
    show(page('<h1>Link my business</h1><sl-input label="Residential address"></sl-input>'));
    const host = document.querySelector('sl-input') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div><label for="input"><slot name="label">Residential address</slot></label><div><input id="input"></div></div>';
    expect(recognisePage(document)).toBe('link-address');
    expect(ringed('link-address')).toBe(host.shadowRoot?.querySelector('input'));
  });

  test.each([
    page('<h1>Robin Ingleton</h1><label>Email address <input></label>'),
    page('<h1>Add new user</h1><label>Address <input></label><label>Given name <input></label>'),
    page('<h1>Edit user</h1><label>Residential address <input></label>'),
    page('<h1>Contact details</h1><label>Address <input></label>', '<button>Save</button>'),
    page('<h1>Notifications</h1><label>IP address <input></label>'),
  ])('not: %s', (html) => {
    expect(recognisePage(show(html))).not.toBe('link-address');
  });
});

describe('the address in several fields', () => {
  test.each([
    ['under a row of labels', '<table><tr><th>Street</th><th>Suburb</th><th>State</th><th>Postcode</th></tr><tr><td><input></td><td><input></td><td><select></select></td><td><input></td></tr></table>'],
    ['in cells beside their labels', '<table><tr><td>Street number and name</td><td><input></td></tr><tr><td>Suburb</td><td><input></td></tr></table>'],
    ['AgDS', '<div><label for="a">Address line 1</label><div><input id="a"></div></div><div><label for="b">Address line 2 (optional)</label><input id="b"></div><div><label for="c">Suburb, town or city</label><input id="c"></div>'],
    ['Vuetify', '<div><div><input id="a"></div><label for="a">Unit number</label></div><div><div><input id="b"></div><label for="b">Street name</label></div><div><div><input id="c"></div><label for="c">Postal code</label></div>'],
  ])('%s', (_, fields) => {
    for (const title of ['Robin Ingleton', 'Link my business', 'Your address']) {
      show(page(`<h1>${title}</h1><div>${fields}</div>`));
      expect(recognisePage(document)).toBe('link-address');
      const entered = [...document.querySelectorAll('input,select')];
      // Whatever the kit: from one empty field to the next, then on to the button.
      const asked = entered.filter((field) => field.id !== 'b' || !/optional/.test(fields));
      for (const field of asked) {
        if (fields.includes('Unit number') && field.id === 'a') continue;
        expect(ringed('link-address')).toBe(field);
        fill(field);
      }
      expect(ringed('link-address')).toBe(document.querySelector('main > button'));
    }
  });
}); // biome-ignore format: a list of markup reads best dense

describe('the address shown, to be confirmed', () => {
  test.each([
    ['in a paragraph', page('<h1>Link my business</h1><h2>Confirm your address</h2><p>Robin Ingleton</p><p>1 Mill St, Newtown NSW 2042</p>')],
    ['as a question', page('<h1>Link my business</h1><h2>Is this your residential address?</h2><div><div>1 Mill St NEWTOWN VIC 3220</div></div>')],
    ['in a list of terms', page('<h1>Confirm your residential address</h1><dl><dt>Name</dt><dd>Robin Ingleton</dd><dt>Address</dt><dd>1 Mill St, Newtown QLD 4000</dd></dl>')],
    ['in a table', page('<h1>Check your postal address</h1><table><tr><th>Address</th><td>1 Mill St, Newtown WA 6000</td></tr></table>')],
  ])('%s', (_, html) => {
    show(html);
    expect(recognisePage(document)).toBe('link-address');
    expect(ringed('continue')).toBe(document.querySelector('main > button'));
    expect(ringed('link-address')).toBe(document.querySelector('main > button'));
  }); // biome-ignore format: a list of markup reads best dense
});

describe('the businesses to choose from', () => {
  const title = '<h1>Link my business</h1>';
  test.each([
    ['radio buttons of GOV.UK', page(`${title}<fieldset data-true><legend>Which business do you want to link?</legend><div><div><input type="radio" id="a"><label for="a">Ingleton Bakery</label></div><div><input type="radio" id="b"><label for="b">Bell &amp; Co</label></div></div></fieldset>`)],
    ['names alone, of companies, under one title', page(`${title}<p>Step 3 of 4</p><div data-true><label><input type="radio"> Ingleton Bakery Pty Ltd</label><label><input type="radio"> The Ingleton Family Trust</label></div>`)],
    ['drawn radio buttons', page(`${title}<div role="radiogroup" data-true><div role="radio" aria-checked="false" tabindex="0"><span>Ingleton Bakery</span><span>${abns[0]}</span></div><div role="radio" aria-checked="false" tabindex="0"><span>Bell &amp; Co</span><span>${abns[1]}</span></div></div>`)],
    ['Material’s tick boxes', page(`${title}<div data-true><mat-checkbox><div><input type="checkbox" id="a"><label for="a">Ingleton Bakery, ${abns[0]}</label></div></mat-checkbox><mat-checkbox><div><input type="checkbox" id="b"><label for="b">Bell, ${abns[1]}</label></div></mat-checkbox></div>`)],
    ['items with "Link"', page(`${title}<ul data-true><li>Ingleton Bakery <button>Link</button></li><li>Bell &amp; Co <button>Link</button></li></ul>`, '')],
    ['cards with "Select"', page(`${title}<div data-true><div><h3>Ingleton Bakery</h3><p>${abns[0]}</p><button>Select</button></div><div><h3>Bell</h3><p>${abns[1]}</p><button>Select</button></div></div>`, '')],
    ['cards with "Link this business"', page(`${title}<div data-true><section><h2>Ingleton Bakery</h2><p>${abns[0]}</p><a href="#a">Link this business</a></section><section><h2>Bell</h2><p>${abns[1]}</p><a href="#b">Link this business</a></section></div>`, '')],
    ['rows with "Link"', page(`${title}<table data-true><thead><tr><th>Business</th><th></th></tr></thead><tbody data-b><tr><td>Ingleton Bakery</td><td><a href="#a">Link</a></td></tr><tr><td>Bell</td><td><a href="#b">Link</a></td></tr></tbody></table>`, '')],
    ['buttons', page(`<h1>Select the business to link</h1><div data-true><button>Ingleton Bakery<br>${abns[0]}</button><button>Bell &amp; Co<br>${abns[1]}</button></div>`, '')],
    ['"Link" with the name for screen readers', page(`${title}<ul data-true><li>Ingleton Bakery <button aria-label="Link Ingleton Bakery">Link</button></li><li>Bell <button aria-label="Link Bell">Link</button></li></ul>`)],
  ])('%s', (_, html) => {
    show(html);
    expect(recognisePage(document)).toBe('link-businesses');
    const ring = ringed('linkable-businesses') as Element;
    const truth = document.querySelector('[data-true]') as Element;
    expect(ring === truth || truth.contains(ring) || ring.contains(truth)).toBe(true);
    expect(ring.textContent).toMatch(/Ingleton.*(Bell|Trust)/s);
    expect(ring.querySelector('h1')).toBe(null);
  }); // biome-ignore format: a list of markup reads best dense

  test.each([
    ['a page to act for one', page(`<h1>Businesses you can act for</h1><ul><li>Ingleton Bakery <button>View</button></li></ul>`, '')],
    ['businesses that are linked', page(`<h1>Linked businesses</h1><ul><li>Ingleton Bakery <button>Unlink</button></li></ul>`, '')],
    ['one link "Link" in a text', page(`${title}<p>Please read <a href="#l">Link</a> before you go on with it.</p>`, '')],
  ])('not: %s', (_, html) => {
    show(html);
    expect(ringed('linkable-businesses')).toBe('not-found');
  }); // biome-ignore format: a list of markup reads best dense
});

describe('a wizard under one title', () => {
  const wizard = (step: number, content: string) =>
    page(
      `<h1>Link my business</h1><ol><li>Identity</li><li>Address</li><li>Business</li></ol><p>Step ${step} of 4</p>${content}`,
    );

  test.each([
    ['its first page', wizard(1, '<p>You need your address.</p>'), 'link-start'],
    ['its first page, with a consent', wizard(1, '<label><input type="checkbox"> I give my express consent to be redirected to the ATO</label>'), 'link-start'],
    ['its second page, without anything to do', wizard(2, '<p>We look for your businesses.</p>'), 'unknown'],
    ['a question', wizard(1, '<fieldset><legend>Are you a principal authority?</legend><label><input type="radio" name="q"> Yes</label><label><input type="radio" name="q"> No</label></fieldset>'), 'unknown'],
    ['a question, drawn', wizard(1, '<div role="radiogroup" aria-label="Your role"><div role="radio" aria-checked="false" tabindex="0">Owner</div><div role="radio" aria-checked="false" tabindex="0">Director</div></div>'), 'unknown'],
    ['a question with tick boxes', wizard(1, '<p>What are you?</p><label><input type="checkbox"> Sole trader</label><label><input type="checkbox"> Company director</label>'), 'unknown'],
    ['a choice in a list', wizard(1, '<label>Role <select><option>Owner</option></select></label>'), 'unknown'],
  ])('%s', (_, html, id) => {
    show(html);
    expect(recognisePage(document)).toBe(id);
    expect(ringed('continue')).toBe(id === 'link-start' ? document.querySelector('main button') : 'not-found');
  }); // biome-ignore format: a list of markup reads best dense
});

describe('that a business is linked already is told', () => {
  const home =
    '<a href="#e">View or manage authorisations, machine credentials and cloud software notifications</a><a href="#l">Link my business</a>';
  test.each([
    `<h2>Your linked businesses</h2><ul><li>Ingleton Bakery Pty Ltd ${abns[0]}</li></ul>`,
    `<h2>Linked businesses</h2><table><tr><th>Business name</th><th>ABN</th></tr><tr><td>Ingleton Bakery</td><td>51 824 753 556</td></tr></table>`,
    `<p>You are linked to 2 businesses.</p>`,
    `<p>You have linked the following businesses:</p><p>Ingleton Bakery</p>`,
    `<div>2 businesses linked</div>`,
    `<div role="status">This business is already linked to your Digital ID.</div>`,
    `<section><h3>Businesses you have linked</h3><div>Ingleton Bakery</div><div>${abns[0]}</div></section>`,
  ])('%s', (html) => {
    show(page(`<h1>Home</h1>${html}${home}`, ''));
    expect(['home', 'entity-list']).toContain(recognisePage(document));
    expect(readFacts(document, 'home').notices).toEqual(['business-linked']);
  });

  test.each([
    'You have already linked all your businesses.',
    'There are no more businesses to link',
    'All your businesses are already linked.',
  ])('all of them: %s', (message) => {
    show(page(`<h1>Link my business</h1><div role="alert">${message}</div>`));
    expect(readFacts(document, 'unknown').notices).toEqual(['all-businesses-linked']);
    expect(recognisePage(document)).not.toBe('link-start');
  });

  test.each([
    `<h2>Linked businesses</h2><p>You have no linked businesses.</p>`,
    `<p>You are not linked to any business.</p>`,
    `<p>0 businesses linked</p>`,
    `<h2>Link your businesses</h2><p>${abns[0]}</p>`,
    `<p>Once you have linked your business, it is shown here.</p>`,
    `<p>A business can be linked to two people.</p>`,
  ])('not: %s', (html) => {
    show(page(`<h1>Home</h1>${html}${home}`, ''));
    expect(readFacts(document, 'home').notices).toEqual([]);
  });
});
