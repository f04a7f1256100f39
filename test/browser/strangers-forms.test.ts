import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ofBusiness } from '../strangers/pages/frame.ts';
import * as told from '../strangers/pages/told.ts';
import { type GuideView, guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

/* The create form as strangers draw it, where it takes the whole guide to tell: from page to page, and as somebody types. */

const marked = (control: string) => ({ css: `[data-true="${control}"]` }) as const;
const truth = (control: string) => `data-true="${control}"`;
const wanted = 'INGLETON153';

const password = `<label>Keystore password <input type="password" ${truth('keystore-password')}></label>`;
const name = (field: string) =>
  `<p><b id="n">Credential name</b></p><p>As your software shows it.</p>${field}`;
const plainName = name(`<input ${truth('display-name')}>`);
const terms = `<p><label><input type="checkbox" ${truth('accept-terms')}> I understand and accept the machine credential details</label></p>`;
const download = `<button type="button" ${truth('download')}>Download</button>`;
const next = `<button type="button" ${truth('form-next')}>Next</button>`;
const under = (title: string, fields: string) => ofBusiness(`<h2>${title}</h2><form>${fields}</form>`);
const whole = (nameField: string) =>
  under('Create machine credential', password + nameField + terms + download);

const warnsOfName = ({ warnings }: GuideView) => warnings.some(({ kind }) => kind === 'display-name');

byTurnsInBrowsers(
  "strangers' forms",
  (stage) => {
    let renewal: Renewal;
    let page: TestPage;

    const shown = (html: string) => page.evaluate(show, html);
    /** Types the name once the page is at rest: what moves meanwhile is not hit. */
    const typeName = async (): Promise<void> => {
      await ringOn(page, 'choose-password', marked('keystore-password'));
      await page.type(marked('display-name'), wanted);
    };
    const warned = () => guideWhen(page, 'warns of the name', warnsOfName);
    const notWarned = () => guideWhen(page, 'warns of no name', (guide) => !warnsOfName(guide));

    beforeEach(async () => {
      renewal = await Renewal.start(stage);
      page = renewal.portal;
      await page.goto(stage.portal.url);
      await shown(told.plainList);
      await ringOn(page, 'open-old-credential', marked('edit-credential'));
      await shown(told.detailsWithBadge);
      await guideAt(page, 'check-valid-to', 'pointing');
      await shown(told.plainList);
      await guideAt(page, 'start-new-credential', 'pointing');
    });
    afterEach(() => renewal.close());

    it('comes in pages: the name, "Next" once it is right, the password, the statement', async () => {
      await shown(ofBusiness('<h2>Create machine credential</h2><div></div><div></div>'));
      await guideWhen(
        page,
        'points at nothing',
        ({ state, ringBox }) => state !== 'pointing' && ringBox === null,
      );

      await shown(under('Create machine credential: step 1 of 3', plainName + next));
      await ringOn(page, 'enter-display-name', marked('display-name'));
      await page.replace(marked('display-name'), 'INGLETON154');
      await warned();
      await ringOn(page, 'enter-display-name', marked('display-name'));
      await page.replace(marked('display-name'), wanted);
      await notWarned();
      const { cardText } = await ringOn(page, 'choose-password', marked('form-next'));
      expect(cardText).toContain('“Next”');

      await shown(under('Create machine credential: step 2 of 3', password + next));
      await ringOn(page, 'choose-password', marked('keystore-password'));
      await shown(under('Create machine credential: step 3 of 3', terms + download));
      await ringOn(page, 'accept-terms', marked('accept-terms'));
      await page.click(marked('accept-terms'));
      await ringOn(page, 'download', marked('download'));
    });

    it('is typed into an element of the page', async () => {
      const drawn = `<div contenteditable="true" role="textbox" aria-labelledby="n" ${truth('display-name')}></div>`;
      await shown(whole(name(drawn)));
      await ringOn(page, 'choose-password', marked('keystore-password'));
      await page.click(marked('display-name'));
      await ringOn(page, 'enter-display-name', marked('display-name'));
      await page.driver.typeText('INGLETON154');
      await warned();
      await page.press('Backspace');
      await page.driver.typeText('3');
      await notWarned();
      await page.text({ css: '[data-confirmed="display-name"]' });
      await ringOn(page, 'accept-terms', marked('accept-terms'));
    });

    it('has a tick box that is drawn beside its invisible input', async () => {
      const statement = 'I understand and accept the machine credential details';
      const drawn = `<div ${truth('accept-terms')}><input type="checkbox" id="t"><label for="t">${statement}</label></div>`;
      await shown(under('Create machine credential', password + plainName + drawn + download));
      await page.evaluate(hideBox);
      await typeName();
      await ringOn(page, 'accept-terms', marked('accept-terms'));
      await page.click({ css: 'label[for="t"]' });
      await ringOn(page, 'download', marked('download'));
    });

    it('is changed by the page a moment after it was typed', async () => {
      await shown(whole(plainName));
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-true="display-name"]');
        field?.addEventListener('input', () =>
          setTimeout(() => (field.value = field.value.toLowerCase()), 500),
        );
      });
      await typeName();
      await warned();
      expect((await guideOn(page))?.cardText).toMatch(/Capital and small letters/);
    });

    it('is emptied by the page’s own button', async () => {
      await shown(whole(`${plainName}<button type="reset" id="reset">Clear</button>`));
      await typeName();
      await page.text({ css: '[data-confirmed="display-name"]' });
      await page.click({ css: '#reset' });
      await guideWhen(page, 'confirms no name', ({ cardText }) => !/\bsame\b.*right/.test(cardText));
      await guideAt(page, 'enter-display-name', 'pointing');
    });
  },
  { portalFolder: join(import.meta.dirname, '../strangers/site') },
);

function show(html: string): void {
  document.body.innerHTML = html;
}

/** As GOV.UK does it: what is seen is drawn by the label, to its left. */
function hideBox(): void {
  const box = document.querySelector<HTMLElement>('#t');
  const label = document.querySelector<HTMLElement>('label[for="t"]');
  if (!box?.parentElement || !label) throw new Error('there is no tick box');
  box.parentElement.style.cssText = 'position: relative; padding-left: 44px; min-height: 44px';
  box.style.cssText = 'position: absolute; left: 0; top: 0; width: 44px; height: 44px; margin: 0; opacity: 0';
}
