import type { Guidance } from '../journey/guide/guidance.ts';
import type { PortalToBackground } from '../platform/messages/messages.ts';
import type { PageId } from '../portal/ids.ts';
import { portalVersion } from '../portal/pinned.ts';
import { reportPage } from '../portal/report-page.ts';
import type { CardActions } from './pointer/card-actions.ts';
import type { Picking } from './teach/picking.ts';

/** What stands on the card just now. The guidance may be a step further by the time the person presses. */
export interface Drawn {
  readonly guidance: Guidance;
  readonly page: PageId;
}

interface Given {
  readonly document: Document;
  readonly tell: (message: PortalToBackground) => void;
  readonly drawn: () => Drawn;
  readonly picking: Pick<Picking, 'showing' | 'begin' | 'choose' | 'end'>;
  /** Tells the background once more what stands on the page. */
  readonly tellAgain: () => void;
  /** What threw last, in words that name nothing of the page. */
  readonly fault: () => string | null;
}

/** What the person says on the card, and what comes of it. It counts for what the card spoke of. */
export function saidOnCard({ document, tell, drawn, picking, tellAgain, fault }: Given): CardActions {
  const control = () => {
    const { guidance, page } = drawn();
    return guidance.targets[page]?.control;
  };
  return {
    done: ({ run, step }) => tell({ kind: 'step-done', run, step }),
    skip: ({ run, step }) => tell({ kind: 'step-skipped', run, step }),
    choose: ({ run }, { displayName, validTo }) => {
      if (displayName !== null) tell({ kind: 'credential-chosen', run, displayName, validTo });
    },
    chooseRun: (run) => {
      tell({ kind: 'run-chosen', run });
      // What stands here counts for the journey that was chosen.
      tellAgain();
    },
    help: (help) => tell({ kind: 'help-asked', help }),
    chooseOnPage: () => picking.begin(),
    chosen: (element) => picking.choose(element),
    stopChoosing: () => picking.end(),
    // What the person chose is the control of this step, on this page of this version of the portal.
    teach: () => {
      const { showing } = picking;
      const { page } = drawn();
      const taught = control();
      picking.end();
      if (showing.kind !== 'chosen' || taught === undefined) return;
      const { name } = showing;
      tell({
        kind: 'control-taught',
        taught: { control: taught, page, name, portal: portalVersion(document) },
      });
    },
    forget: () => {
      const taught = control();
      if (taught) tell({ kind: 'control-forgotten', control: taught });
    },
    // What a helper needs to know: which step, what page it was taken for, and how the page is built.
    report: () => {
      const { guidance, page } = drawn();
      const head = [`step: ${guidance.step}`, `page: ${page}`, `control: ${control() ?? '-'}`];
      const thrown = fault();
      return [...head, ...(thrown ? [`fault: ${thrown}`] : []), reportPage(document)].join('\n');
    },
  };
}
