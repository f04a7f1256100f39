import { expect, it } from 'vitest';
import { guideAt } from './harness/guide.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { fields, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

inEachBrowser('a form that stands elsewhere than in the page itself', (stage) => {
  it.each(['iframe', 'shadow', 'dialog'])(
    'in a %s: one element of ours, the ring on the control',
    async (container) => {
      const renewal = await Renewal.start(stage);
      await renewal.startNewCredential(`container=${container}&`);
      const { portal } = renewal;
      // `guideOn`, which this uses, fails for more than one element of ours in all frames and shadow trees.
      await ringOn(portal, 'choose-password', fields.password);

      await portal.click({ role: 'button', name: 'Next' });
      await ringOn(portal, 'enter-display-name', fields.name);
      await portal.type(fields.name, 'Bakery-Payroll-n');
      const warned = await guideAt(portal, 'enter-display-name', 'pointing');
      expect(warned.warnings.map(({ kind }) => kind)).toContain('display-name');
      await renewal.close();
    },
  );
});
