import { beforeAll, describe, expect, it } from 'vitest';
import type { ControlId } from '../../src/portal/ids.ts';
import { programForPage } from '../program-for-page.ts';
import type { Judged, Stranger } from '../strangers/fields-in-page.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';

/*
 * What takes a real browser: boxes, styles and trees of their own. The rest of such pages is in test/strangers/pages.
 */

declare const strangers: typeof import('../strangers/fields-in-page.ts');

const style = `<style>
  .seen-by-none { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }
  .under { position: absolute; opacity: 0; width: 44px; height: 44px }
  .bar { display: block; height: 4px; width: 100% } .wheel { display: inline-block; width: 2rem; height: 2rem }
</style>`;

const spoken = (words: string) => `<span class="seen-by-none">${words}</span>`;
const statement = 'I have read and accept the <a href="#l">machine credential legal statement</a>';
const form = (terms: string) => `${style}<main><h1>Create machine credential</h1>
  <p><label for="p">Keystore password</label><input id="p" type="password"></p><p><label for="n">Credential name</label><input id="n"></p>
  ${terms}<p><label><input type="checkbox"> Email me news</label></p><button>Download</button></main>`;

const boxes: readonly (readonly [string, Stranger])[] = [
  ['GOV.UK', { html: form(`<div data-name="it"><input type="checkbox" class="under" id="t"><label for="t">${statement}</label></div>`) }],
  ['MUI', { html: form(`<label data-name="it"><span><input type="checkbox" class="under"><svg width="20" height="20"></svg></span><span>${statement}</span></label>`) }],
  ['a box drawn by what is around it', { html: form(`<div><span class="wheel" data-name="it"><input type="checkbox" class="under"></span> ${statement}</div>`) }],
  ['a table', { html: form(`<table><tr><td><input type="checkbox" data-name="it"></td><td>${statement}</td></tr></table>`) }],
  ['Shoelace', { html: form(`<sl-checkbox>${statement}</sl-checkbox>`), shadows: { 'sl-checkbox': `<label data-name="it"><input type="checkbox" style="position:absolute;opacity:0"><span part="control"></span><div part="label"><slot></slot></div></label>` } }],
  ['Material Web, in a label', { html: form(`<label><md-checkbox></md-checkbox> ${statement}</label>`), shadows: { 'md-checkbox': '<div><input type="checkbox" data-name="it"></div>' } }],
  ['Lit, beside the statement', { html: form(`<p>${statement}</p><x-tick></x-tick>`), shadows: { 'x-tick': '<div role="checkbox" aria-checked="false" tabindex="0" style="width:20px;height:20px" data-name="it"></div>' } }],
]; // biome-ignore format: a list of markup reads best dense

const messages: readonly (readonly [string, string, Stranger])[] = [
  ['GOV.UK, with a word for screen readers', 'session-ended', { html: `${style}<main><strong>${spoken('Warning')}You have been signed out</strong></main>` }],
  ['AgDS', 'credential-installed', { html: `${style}<main><h1>Create machine credential</h1><div>${spoken('Success')}<h3>Keystore saved to C:\\Users\\Robin\\keystore.xml</h3></div></main>` }],
  ['Shoelace', 'credential-installed', { html: `<main><h1>Create machine credential</h1><sl-alert><strong>Done</strong><br>Your machine credential is ready to use</sl-alert></main>`, shadows: { 'sl-alert': '<div role="alert"><slot></slot></div>' } }],
  ['a page that is replaced', 'service-unavailable', { html: '<main><h1>Planned system maintenance</h1><p>We are back soon.</p></main>' }],
  ['a banner over a page that works', 'maintenance-planned', { html: '<div role="alert">Planned system maintenance <button>Dismiss</button></div><main><button>Continue with Digital ID</button></main>' }],
]; // biome-ignore format: a list of markup reads best dense

const bars: readonly (readonly [string, boolean, string])[] = [
  ['Vuetify’s bar of no height', false, '<main><div role="progressbar" class="bar" style="height:0"></div><h1>Home</h1></main>'],
  ['Vuetify’s bar', true, '<main><div role="progressbar" class="bar"></div><h1>Home</h1></main>'],
  ['a wizard’s progress', false, '<main><div role="progressbar" class="bar" aria-valuenow="50"></div><h1>Home</h1></main>'],
  ['Bootstrap’s wheel', true, `<main><div role="status" class="wheel">${spoken('Loading...')}</div></main>`],
  ['words that wait for their time', false, `<main><div role="status" class="seen-by-none">Loading...</div><h1>Home</h1></main>`],
]; // biome-ignore format: a list of markup reads best dense

inEachBrowser('fields and messages of strangers', (stage) => {
  let page: TestPage;

  const judged = (stranger: Stranger, control: ControlId | null): Promise<Judged> =>
    page.evaluate((what, id) => strangers.judge(what, id), stranger, control);

  beforeAll(async () => {
    const program = await programForPage('test/strangers/fields-in-page.ts', 'strangers');
    page = await stage.browser.openPage('about:blank');
    await page.driver.evaluate(program);
  });

  describe('the tick box, as that is drawn by', () => {
    it.each(boxes)('%s', async (_, stranger) => {
      expect(await judged(stranger, 'accept-terms')).toMatchObject({ page: 'create-credential', ring: 'it' });
    });
  });

  describe('a message of', () => {
    it.each(messages)('%s: %s', async (_, notice, stranger) => {
      expect((await judged(stranger, null)).notices).toEqual([notice]);
    });
  });

  describe('busy', () => {
    it.each(bars)('%s: %s', async (_, isBusy, html) => {
      expect((await judged({ html: `${style}${html}` }, null)).isBusy).toBe(isBusy);
    });
  });

  it('the address in the one field of a kit', async () => {
    const stranger = {
      html: '<main><h1>Robin Ingleton</h1><sl-input></sl-input><button>Continue</button></main>',
      shadows: {
        'sl-input':
          '<div><label for="input"><slot name="label">Residential address</slot></label><div><input id="input" data-name="it"></div></div>',
      },
    };
    expect(await judged(stranger, 'link-address')).toMatchObject({ page: 'link-address', ring: 'it' });
  });
});
