import type { PracticePortal } from '../../../practice/server.ts';
import { nextStepAfter } from '../../browser/harness/checklist.ts';
import { guideAt } from '../../browser/harness/guide.ts';
import { practiceUrl } from '../../browser/harness/renewing.ts';
import { type MeasuredBrowser, type MeasuredPage, openMeasured } from './chromium.ts';

/** The control on the practice portal's home page that everything here is about, and its step. */
export const control = 'main a.tasks__link[href="#/entities"]';
export const step = 'open-authorisations';

/** Two browsers on one practice portal: one with the extension and a renewal under way, the other with neither. */
export interface BenchStage {
  readonly guided: MeasuredBrowser;
  readonly plain: MeasuredBrowser;
  /** The portal's home page; with the extension, the ring is on its control then. */
  home(who: 'guided' | 'plain'): Promise<MeasuredPage>;
  close(): Promise<void>;
}

export async function openBenchStage(portal: PracticePortal): Promise<BenchStage> {
  const guided = await openMeasured(portal, true);
  const plain = await openMeasured(portal, false);
  const { page: popup } = await guided.open(`${guided.extensionUrl}popup/popup.html`);
  await popup.click({ role: 'button', name: /^Renew/ });
  await nextStepAfter(popup, null);
  return {
    guided,
    plain,
    async home(who) {
      const opened = await { guided, plain }[who].open(practiceUrl(portal.url, {}, '#/home'));
      if (who === 'guided') await guideAt(opened.page, step, 'pointing');
      else await opened.page.waitUntil((css: string) => document.querySelector(css), [control]);
      return opened;
    },
    async close() {
      await guided.close();
      await plain.close();
    },
  };
}
