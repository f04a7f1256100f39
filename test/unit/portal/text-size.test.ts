// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { labelsOf } from '../../../src/portal/dom/words/labels.ts';
import { holdsAtMost } from '../../../src/portal/dom/words/text-size.ts';
import { findDisplayNameField } from '../../../src/portal/find/form/name-field.ts';

const styles = `<style>${'.a{color:red}'.repeat(500)}</style>`;

test('styles that a library writes beside what they style are no text', () => {
  document.body.innerHTML = `<p>${styles}Ingleton</p>`;
  const [paragraph] = document.querySelectorAll('p');
  expect(paragraph && holdsAtMost(paragraph, 8)).toBe(true);
  expect(paragraph && holdsAtMost(paragraph, 7)).toBe(false);
});

test('a label with styles in it names its field', () => {
  document.body.innerHTML = `<main><label for="n">${styles}<span>Credential name</span></label><input id="n"></main>`;
  const snapshot = takeSnapshot(document);
  expect(labelsOf(snapshot).size).toBe(1);
  expect(findDisplayNameField(snapshot)).toMatchObject({ kind: 'found' });
});
