// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/portal/read-facts.ts';
import { show } from '../../../strangers/show.ts';

/* A label whose value stands in a field: the next label is not its value. */

const form = (fields: string) =>
  `<main><h1>Create machine credential</h1>${fields}<p><label>Keystore password <input type="password"></label></p><button>Download</button></main>`;
const business = (html: string) => readFacts(show(html), 'create-credential').business;

const arrangements: Readonly<Record<string, (field: string) => string>> = {
  'labels in one line': (field) =>
    `<label for="a">Business name</label>${field}<label for="b">Your name</label><input id="b" readonly value="Robin Ingleton">`,
  'labels in paragraphs': (field) =>
    `<p><label for="a">Business name</label>${field}</p><p><label for="b">Your name</label><input id="b" readonly value="Robin Ingleton"></p>`,
  'labels around the fields': (field) =>
    `<p><label>Business name ${field}</label></p><p><label>Your name <input readonly value="Robin Ingleton"></label></p>`,
  'labels that are plain blocks': (field) =>
    `<div>Business name</div><div>${field}</div><div>Your name</div><div><input readonly value="Robin Ingleton"></div>`,
  'labels that are plain words': (field) =>
    `<div>Business name ${field} Your name <input readonly value="Robin Ingleton"></div>`,
  cells: (field) =>
    `<table><tr><td>Business name</td><td>${field}</td></tr><tr><td>Your name</td><td><input readonly value="Robin Ingleton"></td></tr></table>`,
};

describe.each(Object.entries(arrangements))('%s', (_, around) => {
  test('what a readonly field says is the value', () => {
    const name = 'Ingleton Bakery Pty Ltd';
    expect(business(form(around(`<input id="a" readonly value="${name}">`)))?.name).toBe(name);
    expect(business(form(around(`<input id="a" disabled value="${name}">`)))?.name).toBe(name);
  });

  test.each([
    '<input id="a">',
    '<input id="a" readonly>',
    '<input id="a" value="Typed Pty Ltd">',
    '<textarea id="a"></textarea>',
    '<select id="a"><option>Ingleton Bakery Pty Ltd</option></select>',
  ])('what a person fills in is none, and neither is the next label: %s', (field) => {
    expect(business(form(around(field)))).toBeNull();
  });
});

test('a label and its value without a field are read as before', () => {
  expect(business(form('<p>Business name: Ingleton Bakery Pty Ltd</p>'))?.name).toBe(
    'Ingleton Bakery Pty Ltd',
  );
  const cells =
    '<dl><dt>Business name</dt><dd>Ingleton Bakery Pty Ltd</dd></dl><p><label>Your name <input></label></p>';
  expect(business(form(cells))?.name).toBe('Ingleton Bakery Pty Ltd');
});

test('the name of a credential is not the label after its empty field', () => {
  const details = `<main><h1>Machine credential details</h1><p><label for="a">Credential name</label></p><p><input id="a"></p>
    <p><label for="b">Your name</label></p><p><input id="b" value="Robin"></p><p>Valid to: 13/12/2026</p><button>Back</button></main>`;
  expect(readFacts(show(details), 'credential-details').details?.displayName).not.toBe('Your name');
  expect(readFacts(show(details), 'credential-details').details?.displayName).not.toBe('Robin');
});
