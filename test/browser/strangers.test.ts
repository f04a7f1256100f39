import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shareOf } from '../sample.ts';
import * as told from '../strangers/pages/told.ts';
import { type GuideView, guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import type { TestPage } from './harness/page.ts';
import { Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';
import { until } from './harness/wait.ts';

const marked = (control: string) => ({ css: `[data-true="${control}"]` }) as const;
const edit = marked('edit-credential');
const steps = { toCredentials: 'open-credentials', toOld: 'open-old-credential' } as const;

/** So many looks in a row have to be the same before a page counts as judged. */
const looksAlike = 6;

byTurnsInBrowsers(
  "strangers' pages",
  (stage) => {
    let renewal: Renewal;
    let page: TestPage;

    beforeEach(async () => {
      renewal = await Renewal.start(stage);
      page = renewal.portal;
    });
    afterEach(() => renewal.close());

    /** Opens the portal with this page in it, as a single-page application shows one. */
    const open = async (html: string): Promise<void> => {
      await page.goto(stage.portal.url);
      await page.evaluate(show, html);
    };
    /** What the guide says once it has made up its mind. */
    const judged = async (): Promise<GuideView> => {
      let before = '';
      let alike = 0;
      return until(
        async () => {
          const guide = await guideOn(page);
          if (!guide || guide.state === 'looking') return null;
          const now = JSON.stringify(guide);
          alike = now === before ? alike + 1 : 0;
          before = now;
          return alike >= looksAlike ? guide : null;
        },
        async (error) => `The guide does not come to rest: ${before} ${error}\n${await page.describe()}`,
      );
    };
    const expectNoRing = async (): Promise<GuideView> => {
      const guide = await judged();
      expect(guide.ringBox, JSON.stringify(guide)).toBeNull();
      expect(guide.state).not.toBe('pointing');
      return guide;
    };

    describe('an ordinary list is guided to its "Edit"', () => {
      it.each(
        shareOf(stage.name, [
          ['GOV.UK', told.plainList],
          ['a kit with shadow buttons', told.shadowList],
          ['a grid with absolute rows', told.gridList],
          ['buttons that are icons', told.iconList],
          ['a head that stays', told.stickyList],
          ['a badge and an id beside the name', told.listWithBadge],
        ]),
      )('%s', async (_, html) => {
        await open(html);
        await ringOn(page, steps.toOld, edit);
      });
    });

    describe('where there may be more, no "Edit" is ringed', () => {
      it.each(
        shareOf(stage.name, [
          ['the first of three pages', told.firstOfThreePages],
          ['a search with a word in it', told.filteredList],
          ['two rows of one name', told.twoOfOneName],
          ['an old one beside the one in use', told.oldBesideCurrent],
        ]),
      )('%s', async (_, html) => {
        await open(html);
        await guideAt(page, steps.toOld);
        const { ringBox } = await judged();
        const isOnButton = await page.evaluate(isRingOnButton, ringBox);
        expect(isOnButton).toBe(false);
      });
    });

    it('a table without a row is not ringed', async () => {
      await open(told.emptyTable);
      await expectNoRing();
    });

    describe("what is not the credential's page leaves the journey where it is", () => {
      it.each(
        shareOf(stage.name, [
          ["an authorisation's details with an end date and a Back", told.authorisation],
          ['a history of credentials', told.history],
        ]),
      )('%s', async (_, html) => {
        await open(html);
        await ringOn(page, steps.toCredentials, marked('manage-credentials-tab'));
        const { step } = await judged();
        expect(step).toBe(steps.toCredentials);
      });
    });

    it('a hidden progress bar and an icon’s word keep nobody from signing in', async () => {
      await open(told.busySignIn);
      await ringOn(page, 'sign-in', marked('sign-in'));
    });

    it('the create form in a pop-up without aria-modal is known', async () => {
      await open(told.plainList);
      await guideAt(page, steps.toOld, 'pointing');
      await page.evaluate(show, told.formInPopUp);
      const guide = await guideWhen(
        page,
        'leaves the list',
        ({ step, state }) => step !== steps.toOld || state === 'elsewhere',
      );
      if (guide.state === 'pointing') await ringOn(page, 'choose-password', marked('keystore-password'));
      expect(await page.evaluate(isRingOnButton, (await judged()).ringBox)).toBe(false);
    });

    it('a name that has its status beside it is learnt without it, and then confirmed', async () => {
      await open(told.listWithBadge);
      await ringOn(page, steps.toOld, edit);
      await page.evaluate(show, told.detailsWithBadge);
      await guideAt(page, 'check-valid-to', 'pointing');
      await page.evaluate(show, told.listWithBadge);
      await guideAt(page, 'start-new-credential', 'pointing');
      await page.evaluate(show, told.form);
      await ringOn(page, 'choose-password', marked('keystore-password'));
      await page.type(marked('display-name'), 'INGLETON153');
      // Of a name half typed the guide warns, and rightly; of the whole name it does not.
      await guideWhen(page, 'warns of no name', ({ warnings }) =>
        warnings.every(({ kind }) => kind !== 'display-name'),
      );
      await ringOn(page, 'accept-terms', marked('accept-terms'));
    });

    describe('what lies over the control takes the ring away, and gives it back', () => {
      it.each(
        shareOf(stage.name, [
          ['a veil', told.veiledList],
          ['a cookie bar', told.listUnderCookieBar],
          ['a pop-up without aria-modal', told.listUnderConfirmation],
        ]),
      )('%s', async (_, html) => {
        await open(html);
        await expectNoRing();
        await page.evaluate(() => document.querySelector('#veil')?.remove());
        await ringOn(page, steps.toOld, edit);
      });
    });

    it('rows that are sorted anew never have the ring on another row, not for one frame', async () => {
      await open(told.manyRows(60));
      await ringOn(page, steps.toOld, edit);
      expect(await page.evaluate(changeAndWatch, 'sort' as const)).toEqual([]);
      await ringOn(page, steps.toOld, edit);
    });

    it('rows that are used again for other credentials never keep the ring', async () => {
      await open(told.manyRows(60));
      await ringOn(page, steps.toOld, edit);
      expect(await page.evaluate(changeAndWatch, 'reuse' as const)).toEqual([]);
      await ringOn(page, steps.toOld, { css: '#rows tbody tr:nth-child(2) a' });
    });

    describe('the ABN belongs to the business', () => {
      beforeEach(async () => {
        await open(told.smithOpen);
        await ringOn(page, steps.toCredentials, marked('manage-credentials-tab'));
      });

      it('another of the same name is not ringed', async () => {
        await page.evaluate(show, told.otherSmith);
        await guideWhen(page, 'leaves the business', ({ step }) => step !== steps.toCredentials);
        await expectNoRing();
      });

      it('of two with one name, the right one is', async () => {
        await page.evaluate(show, told.bothSmiths);
        await ringOn(page, 'choose-business', marked('entity-link'));
      });
    });
  },
  { portalFolder: join(import.meta.dirname, '../strangers/site') },
);

/** Puts a page into the tab. The portal's policy lets no markup bring styles along; what scripts set is theirs. */
function show(html: string): void {
  const attachShadows = (root: ParentNode): void => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const shadow = template.parentElement?.attachShadow({ mode: 'open' });
      template.remove();
      shadow?.append(template.content);
      if (shadow) attachShadows(shadow);
    }
  };
  // The page's policy leaves out styles that are written in attributes; those that a script sets one by one it lets be.
  const style = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('[data-css]')) {
      for (const declaration of (element.dataset['css'] ?? '').split(';')) {
        const [name = '', ...value] = declaration.split(':');
        element.style.setProperty(name.trim(), value.join(':').trim());
      }
      element.removeAttribute('data-css');
    }
  };
  document.body.innerHTML = html.replaceAll(' style="', ' data-css="');
  attachShadows(document.body);
  style(document.body);
}

/** Whether the ring is around one of the rows' own buttons. */
function isRingOnButton(ring: { x: number; y: number; width: number; height: number } | null): boolean {
  if (!ring) return false;
  return [...document.querySelectorAll('main a, main button')]
    .filter((element) => /^(Edit|Revoke)/.test(element.textContent?.trim() ?? ''))
    .some((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isInside = x + width / 2 > ring.x && x + width / 2 < ring.x + ring.width;
      const isBeside = y + height / 2 > ring.y && y + height / 2 < ring.y + ring.height;
      return isInside && isBeside && ring.height < height * 3 && ring.width < width * 3;
    });
}

/**
 * Sorts the rows the other way round, or has the first two change what they say, and gives the names of other rows that the ring was on in
 * the frames after.
 */
async function changeAndWatch(how: 'sort' | 'reuse'): Promise<string[]> {
  const body = document.querySelector('#rows tbody');
  const [first, second] = body?.children ?? [];
  if (!body || !first || !second) throw new Error('there are no rows');
  if (how === 'sort') body.append(...[...body.children].reverse());
  const cells = how === 'reuse' ? [0, 1, 2] : [];
  for (const index of cells) {
    const [one, other] = [first.children[index], second.children[index]];
    if (one && other) [one.textContent, other.textContent] = [other.textContent, one.textContent];
  }
  const wrong = new Set<string>();
  for (let frame = 0; frame < 40; frame++) {
    await new Promise(requestAnimationFrame);
    const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="ring"]');
    const isPainted = ring?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const box = isPainted ? ring?.getBoundingClientRect() : undefined;
    if (!box || box.width === 0) continue;
    for (const row of body.children) {
      const { y, height } = row.querySelector('a')?.getBoundingClientRect() ?? { y: -1, height: 0 };
      const name = row.querySelector('td')?.textContent ?? '';
      const middle = y + height / 2;
      if (middle > box.y && middle < box.y + box.height && name !== 'INGLETON153') wrong.add(name);
    }
  }
  return [...wrong];
}
