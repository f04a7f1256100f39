import { afterAll, beforeAll, expect, it } from 'vitest';
import { guideAt, guideOn, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { places, Renewal } from './harness/renewal.ts';
import { stopJourney } from './harness/renewing.ts';
import { ringOn } from './harness/ring.ts';
import { armOnce, callsIntoPage, hasThrown, throwingExtension } from './harness/throwing-extension.ts';
import { until } from './harness/wait.ts';

const create = { role: 'button', name: 'Create machine credential' } as const;
const step = 'start-new-credential';

byTurnsInBrowsers(
  'a page in which a call throws',
  (stage) => {
    let renewal: Renewal;

    beforeAll(async () => {
      renewal = await Renewal.start(stage);
      await renewal.lookAtOldCredential();
      await ringOn(renewal.portal, step, create);
    });
    afterAll(() => renewal.close());

    it.each(callsIntoPage)('has the guide back, as it should be: %s.%s', async (...call) => {
      const { portal } = renewal;
      await armOnce(portal, call);
      // To leave the control, to be elsewhere, to draw in another place and to point again: every call is made on the way.
      await until(
        async () => {
          await renewal.go(places.history);
          await guideAt(portal, 'open-credentials', 'pointing');
          await portal.evaluate(openDialog);
          await guideWhen(portal, 'it stands in the dialog', ({ state }) => state !== 'pointing');
          await portal.evaluate(() => document.querySelector('dialog')?.remove());
          await renewal.go(places.list);
          await ringOn(portal, step, create);
          return (await hasThrown(portal)) || null;
        },
        () => `${call.join('.')} was not called`,
      );
      await ringOn(portal, step, create);
    });

    it('tells the report what it was, and nothing of the page', async () => {
      const { portal } = renewal;
      await armOnce(portal, ['HTMLElement', 'showPopover']);
      await renewal.go(places.history);
      await guideAt(portal, 'open-credentials', 'pointing');
      await portal.evaluate(rename);
      await guideAt(portal, 'open-credentials', 'not-found');
      await portal.click({ text: 'Report for support' });
      const { cardText } = await guideWhen(portal, 'the report is open', (guide) =>
        /step: open-credentials/.test(guide.cardText),
      );
      expect(cardText).toContain('fault: InvalidStateError: showPopover threw for a test');
      await renewal.open(places.list, 'again=1');
      await ringOn(portal, step, create);
    });

    it('is left although leaving throws', async () => {
      const { portal, popup } = renewal;
      await armOnce(portal, ['Element', 'remove']);
      await stopJourney(popup);
      await portal.bringToFront();
      await until(
        async () => ((await guideOn(portal)) === null ? true : null),
        () => 'The guide stays on the page',
      );
    });
  },
  { extension: throwingExtension },
);

/** Done by the page's own script. */
function openDialog(): void {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.textContent = 'Do you want to stay signed in?';
  dialog.showModal();
}

/** Done by the page's own script: nothing on it leads on any more. */
function rename(): void {
  for (const tab of document.querySelectorAll('[role="tab"]')) {
    if (tab.textContent === 'Manage credentials') tab.textContent = 'Something else';
  }
}
