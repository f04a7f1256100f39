import { expect, test } from 'vitest';
import { controls } from '../../../src/portal/controls.ts';
import { squeeze } from '../../../src/portal/dom/words/text.ts';
import { controlIds } from '../../../src/portal/ids.ts';
import { sources } from '../../../src/portal/sources.ts';

test.each(controlIds)('%s stands on a page, and every name has a source and says something', (id) => {
  const { pages, names, kind } = controls[id];
  expect(pages.length).toBeGreaterThan(0);
  if (kind !== 'list') expect(names.length).toBeGreaterThan(0);
  for (const { text, source } of names) {
    expect(squeeze(text)).not.toBe('');
    if (source !== 'inferred') expect(sources[source].url).toMatch(/^https?:\/\//);
  }
});

test.each([
  ['Create Machine Credentials', 'create machine credential'],
  ['← Back', 'Back'],
  ['arrow_back Back', 'back'],
  ['Manage\u00a0credentials (3)', 'Manage Credential'],
  ['Download…', 'DOWNLOAD'],
  ['Machine Credential Downloads (opens in a new window)', 'Machine Credentials download'],
  ['Keystore password *', 'Keystore password:'],
])('"%s" is the same label as "%s"', (one, other) => {
  expect(squeeze(one)).toBe(squeeze(other));
});

test.each([
  ['Back', 'Back to top'],
  ['Edit', 'Credit'],
  ['Manage credentials', 'Manage notifications'],
])('"%s" is not "%s"', (one, other) => {
  expect(squeeze(one)).not.toBe(squeeze(other));
});
