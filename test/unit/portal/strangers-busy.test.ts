// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { isBusy } from '../../../src/portal/find/busy.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import * as page from './stand-ins.ts';

const isBusyWith = (html: string) => isBusy(takeSnapshot(page.show(html)));

describe('a page is busy while', () => {
  test.each([
    ['Material', '<main><mat-spinner role="progressbar" aria-label="Loading"></mat-spinner></main>'],
    ['MUI', '<div><span role="progressbar"><svg></svg></span></div>'],
    [
      'Vuetify',
      '<main><div><div role="progressbar" aria-valuemin="0" aria-valuemax="100"></div></div></main>',
    ],
    ['Bootstrap', '<main><div role="status"><span style="visibility:hidden">Loading...</span></div></main>'],
    ['HTML’s own', '<main><progress></progress></main>'],
    ['a part of it', '<main><section aria-busy="true"><h2>Manage credentials</h2></section></main>'],
    ['all of it', '<main aria-busy="true"><h1>RAM</h1></main>'],
    ['in words', '<main><p>Loading credentials…</p></main>'],
    ['in other words', '<main><div>Please wait while we get your businesses.</div></main>'],
    ['and again', '<main><p>Retrieving your entities</p></main>'],
    [
      'rows without words',
      `<table><thead><tr><th>Credential name</th><th>Status</th></tr></thead><tbody>${'<tr><td><div></div></td><td><span></span></td></tr>'.repeat(5)}</tbody></table>`,
    ],
  ])('%s shows it', (_, html) => {
    expect(isBusyWith(html)).toBe(true);
  });
});

describe('a page is not busy for', () => {
  test.each([
    ['a bar that is hidden from all (Vuetify)', '<div><div role="progressbar" aria-hidden="true" aria-valuemin="0" aria-valuemax="100"></div></div>'],
    ['a bar that is not drawn', '<div role="progressbar" style="display:none"></div>'],
    ['a bar in a part that is not drawn', '<div hidden><span role="progressbar"></span></div>'],
    ['a wizard’s progress', '<div role="progressbar" aria-valuenow="2" aria-valuemin="1" aria-valuemax="4"></div>'],
    ['a wizard’s progress in words', '<div role="progressbar" aria-valuetext="Step 2 of 4"></div>'],
    ['a wizard’s progress in its text', '<div role="progressbar">Step 2 of 4</div>'],
    ['a bar at 0 %', '<progress value="0" max="4"></progress>'],
    ['a live region that is about to speak', '<div role="status" aria-busy="true"></div><div aria-live="polite" aria-busy="true"><p>Saved</p></div>'],
    ['a button that waits', '<button aria-busy="true"><span role="progressbar"></span> Save</button>'],
    ['what stands beside the page', '<aside><div aria-busy="true">News</div><p>Loading…</p></aside>'],
    ['the bar of notifications in the head', '<header><span role="progressbar"></span></header>'],
    ['a business', '<main><p>Loading Dock Pty Ltd</p><p>Loading and Haulage Trust</p></main>'],
    ['help', '<main><p>Loading a machine credential into your software takes a minute.</p></main>'],
    ['words for later', '<main><p hidden>Loading…</p></main>'],
    ['a table with a row for spacing', '<table><tbody><tr><td></td><td></td></tr><tr><td>A</td><td>B</td></tr></tbody></table>'],
    ['a table of tick boxes', `<table><tbody>${'<tr><td><input type="checkbox"></td><td></td></tr>'.repeat(3)}</tbody></table>`],
  ])('%s', (_, html) => {
    expect(isBusyWith(html)).toBe(false);
  });

  test('a hidden bar in every card: the list is known', () => {
    const bar = '<div role="progressbar" aria-hidden="true" aria-valuemin="0" aria-valuemax="100"></div>';
    const list = page.credentialListPage('table').replace('Create machine credential', 'New');
    expect(recognisePage(page.show(list.replaceAll('<td>', `<td>${bar}`)))).toBe('credential-list');
  });
}); // biome-ignore format: a list of markup reads best dense
