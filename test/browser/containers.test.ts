import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareOf } from '../sample.ts';
import { guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers, inEachBrowser } from './harness/in-each-browser.ts';
import { alexandra } from './harness/person.ts';
import { fields, places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

/** Where our element has to stand for each container of the form. */
const homes = {
  page: 'the page, beside its body',
  iframe: 'the frame’s document',
  shadow: 'the page, beside its body',
  dialog: 'the dialog',
} as const;

inEachBrowser('the form in a container', (stage) => {
  describe.each(shareOf(stage.name, Object.keys(homes) as (keyof typeof homes)[]))('%s', (container) => {
    let renewal: Renewal;

    beforeAll(async () => {
      renewal = await Renewal.start(stage);
      await renewal.startNewCredential(`container=${container}`);
    });
    afterAll(() => renewal.close());

    it('has the ring on the control, and one element of ours, where the ring can reach it', async () => {
      await ringOn(renewal.portal, 'choose-password', fields.password);
      expect(await renewal.portal.evaluate(whereWeStand)).toEqual([homes[container]]);
    });

    it('has a card that can be used, and takes no focus for it', async () => {
      const { portal } = renewal;
      await portal.type(fields.password, alexandra.password);
      await ringOn(portal, 'choose-password', fields.password);
      expect(await portal.focused()).toMatch(/Keystore password/);
      await portal.click({ role: 'button', name: /^Next/ });
      await ringOn(portal, 'enter-display-name', fields.name);
      expect(await portal.evaluate(whereWeStand)).toEqual([homes[container]]);
    });

    it('has the card next in Tab order', async ({ skip }) => {
      if (stage.name === 'firefox')
        skip('Firefox does not lead on to a popover whose source is a form field');
      const { portal } = renewal;
      await portal.click(fields.name);
      await portal.press('Tab');
      expect(await portal.focused()).toMatch(/^button .*Why, help and more/);
      await portal.press('Shift+Tab');
      expect(await portal.focused()).toMatch(/Credential name/);
    });

    it('has a card that Tab reaches', async () => {
      const { portal } = renewal;
      await portal.click(fields.name);
      const met: string[] = [];
      while (!/Why, help and more/.test(met.at(-1) ?? '')) {
        expect(met.length, `Tab does not reach the card: ${met.join(', ')}`).toBeLessThan(40);
        await portal.press('Tab');
        met.push(await portal.focused());
      }
    });

    it('goes on without taking the focus', async () => {
      const { portal } = renewal;
      await portal.click(fields.name);
      await portal.driver.typeText('Another');
      await guideWhen(portal, 'it warns of the name', ({ step, warnings }) => {
        return step === 'enter-display-name' && warnings.some(({ kind }) => kind === 'display-name');
      });
      expect(await portal.focused()).toMatch(/Credential name/);
      await portal.replace(fields.name, alexandra.displayName);
      await ringOn(portal, 'accept-terms', fields.terms);
      expect(await portal.focused()).toMatch(/Credential name/);
      await portal.press('End');
      await portal.driver.typeText('!');
      await ringOn(portal, 'enter-display-name', fields.name);
      await portal.press('Backspace');
      await ringOn(portal, 'accept-terms', fields.terms);
      expect(await portal.value(fields.name)).toBe(alexandra.displayName);
    });

    it('is followed to its end, and left', async () => {
      const { portal } = renewal;
      await portal.click(fields.terms);
      await ringOn(portal, 'download', fields.download);
      await portal.click(fields.download);
      await guideAt(portal, 'check-keystore', 'away');
      expect((await guideOn(portal))?.ringBox).toBeNull();
      expect(await portal.evaluate(whereWeStand)).toHaveLength(1);
    });
  });
});

byTurnsInBrowsers('a frame that the guide stands in', (stage) => {
  let renewal: Renewal;

  beforeAll(async () => {
    renewal = await Renewal.start(stage);
    await renewal.startNewCredential('container=iframe');
  });
  afterAll(() => renewal.close());

  it.each(['taken out', 'taken out and put in again', 'emptied', 'shown another document'] as const)(
    'leaves it whole when it is %s',
    async (what) => {
      const { portal } = renewal;
      await ringOn(portal, 'choose-password', fields.password);
      await portal.evaluate(breakFrame, what);
      await renewal.go(places.list);
      await guideWhen(portal, 'it is beside the list', ({ cardText }) => cardText !== '');
      expect(await portal.evaluate(whereWeStand)).toEqual([homes.page]);
      await renewal.go(places.create);
      await ringOn(portal, 'choose-password', fields.password);
      expect(await portal.evaluate(whereWeStand)).toEqual([homes.iframe]);
    },
  );
});

/** Done by the page's own script. */
function breakFrame(what: string): void {
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const { parentNode } = frame;
  switch (what) {
    case 'taken out':
      frame.remove();
      break;
    case 'taken out and put in again':
      frame.remove();
      parentNode?.append(frame);
      break;
    case 'emptied':
      frame.contentDocument?.documentElement.remove();
      break;
    default:
      frame.srcdoc = '<p>Something else</p>';
  }
}

/** Says of each <credential-guide> in the page, its frames and shadow trees, where it stands. */
function whereWeStand(): string[] {
  const places: string[] = [];
  const search = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'credential-guide') {
        const isFramed = element.ownerDocument !== document;
        const parent = element.parentNode;
        const isInDialog = (parent as Element | null)?.localName === 'dialog';
        if (isInDialog) places.push('the dialog');
        else if (parent !== element.ownerDocument.documentElement) places.push('somewhere else');
        else places.push(isFramed ? 'the frame’s document' : 'the page, beside its body');
      }
      if (element.shadowRoot) search(element.shadowRoot);
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (element.localName === 'iframe' && inner) search(inner);
    }
  };
  search(document);
  return places;
}
