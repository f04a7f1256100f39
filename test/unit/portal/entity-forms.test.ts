// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findControl } from '../../../src/portal/find-control.ts';
import { entityForms, type PageId } from '../../../src/portal/ids.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import { readFacts } from '../../../src/portal/read-facts.ts';
import { shell, styles, tabs } from './stand-ins.ts';

const page = (html: string) => {
  document.body.innerHTML = html;
  return recognisePage(document);
};
const entity = '<h1>Ingleton Bakery Pty Ltd</h1><p>ABN 51 824 753 556</p>';
const inEntity = (html: string, tab = 'Manage authorisations') =>
  shell('table', `${entity}${tabs('table', tab)}<section>${html}</section>`);
const list = (rows: string) =>
  `<h2>Manage authorisations</h2><button>Add new user</button><table><thead><tr><th>Representative</th><th>Type</th><th>End date</th>
   <th>Status</th><th>Actions</th></tr></thead><tbody>${rows}</tbody></table>`;
const row = (name: string, ...actions: string[]) =>
  `<tr><th>${name}</th><td>Standard user</td><td>1/12/2026</td><td>Active</td><td>${actions.map((one) => `<a href="#x">${one}</a>`).join(' ')}</td></tr>`;
const people = list(row('Robin Ingleton', 'View') + row('Ash Ingleton', 'View', 'Edit', 'Remove'));

/** The question in the ways that a kit may draw it. */
const questions = {
  radios: `<fieldset><legend>Machine Credential Administrator</legend><label><input type="radio" name="m"> Yes</label>
    <label><input type="radio" name="m"> No</label></fieldset>`,
  'ARIA radios': `<div role="radiogroup" aria-label="Machine credential administrator"><span role="radio" tabindex="0">Yes</span>
    <span role="radio" tabindex="0">No</span></div>`,
  'a list': `<label for="m">Machine credential administrator</label><select id="m"><option>No</option><option>Yes</option></select>`,
  'a box': `<label><input type="checkbox"> Machine credential administrator</label>`,
};

const forms: readonly (readonly [PageId, string, string])[] = [
  ['user-form', 'radios', `<h2>Add new user</h2><fieldset><legend>Representative type</legend><label><input type="radio"> Standard user</label>
    <label><input type="radio"> Basic user</label></fieldset><label>Email <input></label><button>Continue</button>`],
  ['user-form', 'a list', `<h2>Representative details</h2><label for="t">Representative type</label><select id="t"><option>Standard user</option></select>
    <button>Continue</button>`],
  ...Object.entries(questions).map(([how, html]) => ['authorisation-form', how, `<h2>Authorisation details</h2>${html}<button>Continue</button>`] as const),
  ['agency-access', 'a heading', '<h2>Agency Access</h2><a href="#s">Select services</a><button>Continue</button>'],
  ['authorisation-declaration', 'a box', `<h2>Authorisation summary</h2><label><input type="checkbox"> I understand and accept this declaration</label>
    <button>Submit</button>`],
  ['renewal-form', 'boxes', `<h2>Renew authorisations</h2><label><input type="checkbox"> Select all</label><button>Submit</button>`],
  ['notification-form', 'one page', `<h2>Add notification</h2><label>Software ID <input></label><button>Submit</button>`],
  ['notification-form', 'its first page', `<h2>Add notification</h2><label>Provider name or ABN <input></label><button>Continue</button>`],
]; // biome-ignore format: pages read best whole

describe('the forms of an entity', () => {
  it.each(forms)('%s is known, with toolbar and without: %s', (id, _, html) => {
    expect(page(inEntity(html))).toBe(id);
    expect(page(shell('cards', html))).toBe(id);
    expect(page(shell('terms', `<h1>Ingleton Bakery Pty Ltd</h1>${html}`))).toBe(id);
  });

  it('the acceptance of an authorisation: the code, then the authorisation', () => {
    for (const style of styles) {
      const code =
        '<h1>Accept an authorisation for a business</h1><label>Authorisation code <input></label><button>Submit</button>';
      expect(page(shell(style, code))).toBe('acceptance-code');
      const declared = `<h1>Accept authorisation</h1><label><input type="checkbox"> I understand and accept this declaration</label>
        <label><input type="checkbox"> Yes, I provide my Express consent</label><button>Accept</button>`;
      expect(page(shell(style, declared))).toBe('acceptance');
    }
  });

  it.each(Object.entries(questions))('“Yes” is found, drawn as %s', (how, html) => {
    page(inEntity(`<h2>Authorisation details</h2>${html}<button>Continue</button>`));
    const found = findControl(document, { control: 'administrator-yes' });
    expect(found.kind).toBe('found');
    if (how.includes('radios')) expect('element' in found && found.element.textContent).not.toBe('No');
  });

  it('points at neither button where only the text beside it tells which is which', () => {
    const bare = '<input type="radio" name="m"> Yes <input type="radio" name="m"> No';
    page(
      inEntity(
        `<h2>Authorisation details</h2><fieldset><legend>Machine credential administrator</legend>${bare}</fieldset>`,
      ),
    );
    expect(findControl(document, { control: 'administrator-yes' }).kind).toBe('not-found');
  });

  it('takes no provider on a notification for the business that is open', () => {
    const provider = '<p>Adapt IT Pty Ltd</p><p>ABN 53 004 085 616</p>';
    const id = page(
      shell(
        'table',
        `<h2>Add notification</h2>${provider}<label>Software ID <input></label><button>Submit</button>`,
      ),
    );
    expect(readFacts(document, id).business).toBeNull();
  });
});

describe('what looks like them', () => {
  it.each([
    ['the list of authorisations', 'entity', inEntity(people)],
    ['the list, with filters', 'entity', inEntity(`<label>Representative type <select><option>All</option></select></label>
      <label>Machine credential administrator <select><option>All</option></select></label>${people}`)],
    ['the notifications', 'entity', inEntity('<h2>Manage notifications</h2><label>Software ID <input></label><button>Add notification</button>', 'Manage notifications')],
    ['“View” of a representative', 'entity', inEntity(`<h2>Authorisation details</h2><dl><dt>Machine Credential Administrator</dt><dd>Yes</dd><dt>End date</dt>
      <dd>1/12/2026</dd></dl><a href="#b">Back</a>`)],
    ['a declaration of linking', 'unknown', shell('table', `<h1>Summary</h1><label><input type="checkbox"> I accept the declaration</label><button>Submit</button>`)],
    ['help about it', 'unknown', shell('table', '<h1>Help</h1><p>Add notification: choose “Submit”.</p><p>Machine credential administrator: Yes or No.</p>')],
    ['a box to renew in', 'entity', inEntity(`<p>An authorisation will end soon. <a href="#r">Renew</a></p>${people}`)],
  ] as const)('%s is %s', (_, id, html) => {
    expect(page(html)).toBe(id);
  }); // biome-ignore format: pages read best whole

  it.each(entityForms)(
    'a step of a renewal stands elsewhere on %s, or points at the tab that is there',
    (id) => {
      const [, , html = ''] = forms.find(([one]) => one === id) ?? [];
      page(inEntity(html));
      const tab = findControl(document, { control: 'manage-credentials-tab' });
      expect('element' in tab && tab.element.textContent).toBe('Manage credentials');
      page(shell('table', html));
      expect(findControl(document, { control: 'manage-credentials-tab' }).kind).toBe('not-found');
    },
  );
});

describe('authorisations and notifications', () => {
  it('the list is pointed at as a whole; without anybody in it, “Add new user”', () => {
    page(inEntity(people));
    const found = findControl(document, { control: 'authorisation-list' });
    expect('element' in found && found.element.localName).toBe('table');
    page(
      inEntity(
        '<h2>Manage authorisations</h2><button>Add new user</button><p>There are no authorisations.</p>',
      ),
    );
    const none = findControl(document, { control: 'authorisation-list' });
    expect('element' in none && none.element.textContent).toBe('Add new user');
  });

  it('one “Renew” is pointed at; of several the person chooses in the list', () => {
    page(inEntity(list(row('Robin', 'View', 'Renew') + row('Ash', 'View', 'Edit'))));
    const one = findControl(document, { control: 'renew-authorisation' });
    expect('element' in one && one.element.textContent).toBe('Renew');
    page(inEntity(list(row('Robin', 'View', 'Renew') + row('Ash', 'View', 'Renew'))));
    const several = findControl(document, { control: 'renew-authorisation' });
    expect('element' in several && several.element.localName).toBe('table');
  });

  it('behind another tab that is open, its tab is pointed at; where the page does not say which is open, nothing', () => {
    const history = '<h2>History</h2><p>Nothing yet.</p>';
    page(inEntity(history, 'History'));
    for (const [control, name] of [
      ['authorisation-list', 'Manage authorisations'],
      ['renew-authorisation', 'Manage authorisations'],
      ['add-notification', 'Manage notifications'],
    ] as const) {
      const found = findControl(document, { control });
      expect('element' in found && found.element.textContent).toBe(name);
    }
    page(shell('terms', `${entity}${tabs('terms')}${history}`));
    expect(findControl(document, { control: 'add-notification' }).kind).toBe('not-found');
    page(inEntity(people));
    expect(findControl(document, { control: 'renew-authorisation' }).kind).toBe('not-found');
  });
});
