// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../../src/content/view.ts';
import type { Guidance } from '../../../../src/journey/guide/guidance.ts';
import { takeSnapshot } from '../../../../src/portal/dom/snapshot.ts';
import { findControl } from '../../../../src/portal/find-control.ts';
import { recognisePage } from '../../../../src/portal/pages.ts';
import { readFacts } from '../../../../src/portal/read-facts.ts';
import { show } from '../../../strangers/show.ts';

/* The name of the new credential, on the page where the keystore password is chosen, whatever its field is called. */

const terms =
  '<p><label><input type="checkbox"> I understand and accept the machine credential details</label></p><button>Download</button>';
const form = (fields: string, title = '<h1>Create machine credential</h1>') =>
  `<header><form role="search"><input type="search" aria-label="Search this site"></form></header>
   <main>${title}<p><label>Keystore password <input type="password"></label></p>${fields}${terms}</main>
   <footer><label>Your feedback <input></label></footer>`;
const labelled = (label: string) => `<p><label>${label} <input data-true></label></p>`;

function found(html: string): string {
  show(html);
  const result = findControl(document, { control: 'display-name' });
  if (!('element' in result)) return result.kind;
  return result.element.hasAttribute('data-true') ? 'right' : `wrong: ${result.element.outerHTML}`;
}

describe('is found by its label', () => {
  test.each([
    'Name',
    'Name of the credential',
    'Name of this machine credential',
    'Name your credential',
    'Enter the credential name',
    'Enter a display name for the credential',
    'New credential name',
    'Credential name (max. 40 characters)',
    'What do you want to call it?',
    'Credential label',
    'Name: as your software shows it',
    '3. Credential name',
    'Required: Credential name',
    '* Display name',
  ])('%s', (label) => {
    expect(found(form(labelled(label)))).toBe('right');
    expect(found(form(labelled(label), '<h1>New credential</h1>'))).toBe('right');
    expect(found(form(`<p><label>Keystore path <input></label></p>${labelled(label)}`))).toBe('right');
  });

  test('beside the old name, which nobody can change', () => {
    const old = '<p><label>Credential name <input readonly value="INGLETON153"></label></p>';
    expect(found(form(old + labelled('New credential name')))).toBe('right');
  });
});

test('is the one in the form, whatever a filter beside it is called', () => {
  const filter = '<aside><h3>Your credentials</h3><label>Credential name <input></label></aside>';
  expect(found(filter + form(labelled('Credential name')))).toBe('right');
});

describe('is not what says that it is something else', () => {
  test.each([
    'Email', 'Email address', 'ABN', 'Phone', 'Search', 'Authorisation code', 'First name', 'Family name', 'Comment', 'Business name',
    'Your name', 'Custodian name', 'Keystore path', 'Keystore file name', 'Device name', 'Machine name', 'Existing credential name', 'Confirm credential name',
    'Repeat keystore password', 'Software ID', 'Description',
  ])('%s', (label) => {
    expect(found(form(`<p><label>${label} <input></label></p>`))).toBe('not-found');
    expect(found(form(`<p><label>${label} <input></label></p>${labelled('Name')}`))).toBe('right');
  }); // biome-ignore format: a word list reads best dense

  test.each([
    '<p><label>Name <input readonly></label></p>',
    '<p><label>Name <input disabled></label></p>',
    '<p><label>Name <input type="search"></label></p>',
    '<aside><label>Name <input></label></aside>',
    '<nav><label>Name <input></label></nav>',
    '<form><label>Name <input></label></form>',
    '<p><label>Name <input hidden></label></p>',
    '<p><label>Name <input></label></p><p><label>Other name <input></label></p>',
    '<p><input></p>',
  ])('%s', (fields) => {
    expect(found(form(fields))).toBe('not-found');
  });

  // A person has the password shown: its second field is a field for text then, and nobody reads what stands in it.
  test.each([
    'Re-enter',
    'Re-enter it',
    'Once more',
    'A second time',
    'Type the same here',
    'Must be the same as above',
    'Your phrase',
  ])('the second field of a password that is shown: %s', (label) => {
    const second = form(`<p><label>${label} <input></label></p>`);
    expect(found(second)).toBe('not-found');
    expect(found(second.replace('type="password"', 'type="text"'))).toBe('not-found');
  });

  test('nor is either of its fields asked for its value while it is shown', () => {
    const shown = '<p><label>Keystore password <input></label></p><p><label>Re-enter it <input></label></p>';
    show(`<main><h1>Create machine credential</h1>${shown}${terms}</main>`);
    let reads = 0;
    for (const field of document.querySelectorAll('input:not([type])'))
      Object.defineProperty(field, 'value', { get: () => String(++reads) });
    const snapshot = takeSnapshot(document);
    readFacts(document, recognisePage(document, snapshot), snapshot);
    readFacts(document, 'credential-details', snapshot);
    expect(reads).toBe(0);
  });

  test('where the page may be another one', () => {
    const page =
      '<main><h1>Log in</h1><label>Name <input></label><label>Password <input type="password"></label></main>';
    expect(found(page)).toBe('not-found');
  });
});

describe('what stands in it is compared', () => {
  const guidance = {
    where: 'portal',
    targets: { 'create-credential': { control: 'display-name' } },
    displayName: 'INGLETON153',
  } as unknown as Guidance;
  const judged = (html: string, typed: string, isNameEntered = false) => {
    show(html);
    const field = document.querySelector<HTMLElement>('[data-true]');
    if (field && 'value' in field) field.value = typed;
    else field?.append(typed);
    field?.focus();
    const user = { taught: [], showing: { kind: 'not' }, isNameEntered } as const;
    return viewOf(guidance, 'create-credential', takeSnapshot(document), false, user);
  };

  test.each([
    labelled('Name'),
    '<label for="n">Credential name</label><textarea id="n" rows="1" data-true></textarea>',
  ])('%s', (field) => {
    expect(judged(form(field), 'INGLETON154').nameWarning).not.toBeNull();
    const right = judged(form(field), 'INGLETON153');
    expect([right.nameWarning, right.isNameRight]).toEqual([null, true]);
    expect(right.element).toBe(document.querySelector('[data-true]'));
  });

  test('its beginning alone is no mistake as long as it is being typed', () => {
    const field = form(labelled('Name'));
    expect(judged(field, 'INGLETON').nameWarning).toBeNull();
    expect(judged(field, 'INGLETON', true).nameWarning?.difference).toBe('unfinished');
  });

  const drawn = (more: string, inside = '') =>
    `<div id="n">Credential name</div><div ${more} aria-labelledby="n" data-true>${inside}</div>`;

  test.each([
    drawn('role="textbox" contenteditable="true"'),
    drawn('contenteditable'),
    drawn('contenteditable="plaintext-only"'),
    drawn('contenteditable="true"', '<span contenteditable="false">As in your software</span>'),
  ])('where it is no field of the browser: %s', (field) => {
    expect(judged(form(field), 'INGLETON154').nameWarning?.difference).toBe('other');
    expect(judged(form(field), 'INGLETON153\u00a0').nameWarning?.difference).toBe('outer-spaces');
    const right = judged(form(field), 'INGLETON153');
    expect([right.nameWarning, right.isNameRight]).toEqual([null, true]);
    const empty = judged(form(field), '');
    expect([empty.nameWarning, empty.isNameRight]).toEqual([null, false]);
  });

  test('a field that says only that it is one has nothing to compare', () => {
    const page = form(drawn('role="textbox"'));
    expect(judged(page, 'INGLETON154')).toMatchObject({ nameWarning: null, isNameRight: false });
  });

  test('on a step of the form that is shut again', () => {
    const page = form(`<div style="display:none">${labelled('Credential name')}</div>`);
    expect(judged(page, 'INGLETON154').nameWarning).not.toBeNull();
    expect(judged(page, '')).toMatchObject({ nameWarning: null, isNameRight: false });
  });

  test('never beside a password', () => {
    const page = form('<div contenteditable="true" aria-label="Keystore password" data-true></div>');
    expect(judged(page, 'INGLETON154')).toMatchObject({ nameWarning: null, isNameRight: false });
  });
});
