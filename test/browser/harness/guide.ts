import type { TestPage } from './page.ts';
import type { Box } from './types.ts';
import { patience, until } from './wait.ts';

declare const boxOf: typeof import('./in-page/find.ts').boxOf;
declare const everyElement: typeof import('./in-page/find.ts').everyElement;
declare const isVisible: typeof import('./in-page/find.ts').isVisible;
declare const nameOf: typeof import('./in-page/names.ts').nameOf;
declare const paintedText: typeof import('./in-page/find.ts').paintedText;
declare const roleOf: typeof import('./in-page/names.ts').roleOf;

export type GuideState = 'looking' | 'pointing' | 'not-found' | 'elsewhere' | 'away';

/** Our one element in the page, as `observable.md` promises it. */
export interface GuideView {
  readonly step: string;
  readonly state: GuideState;
  /** Where the ring is painted; null where none is. */
  readonly ringBox: Box | null;
  readonly cardBox: Box | null;
  readonly cardText: string;
  readonly cardButtons: readonly string[];
  readonly warnings: readonly {
    readonly kind: string | null;
    readonly role: string | null;
    readonly text: string;
  }[];
}

/** What our element says now; null where there is none. More than one in the whole page is an error. */
export async function guideOn(page: TestPage): Promise<GuideView | null> {
  const view = await page.evaluate(readGuide);
  if (typeof view === 'string') throw new Error(view);
  return view as GuideView | null;
}

/** Waits until our element satisfies, and gives what it says then. */
export function guideWhen(
  page: TestPage,
  what: string,
  is: (guide: GuideView) => boolean,
  timeout = patience,
) {
  let last: GuideView | null = null;
  return until(
    async () => {
      last = await guideOn(page);
      return last && is(last) ? last : null;
    },
    async (error) =>
      `Waited for the guide: ${what}. It is: ${JSON.stringify(last)} ${error}\n${await page.describe()}`,
    timeout,
  );
}

/** Waits until the guide is at a step, and in a state if one is given. */
export function guideAt(page: TestPage, step: string, state?: GuideState): Promise<GuideView> {
  const what = state ? `at ${step}, ${state}` : `at ${step}`;
  return guideWhen(page, what, (guide) => guide.step === step && (!state || guide.state === state));
}

function readGuide(): unknown {
  const hosts = [...everyElement(document)].filter((element) => element.localName === 'credential-guide');
  const [host] = hosts;
  if (!host) return null;
  if (hosts.length > 1) return `There are ${hosts.length} <credential-guide> in the page; one is promised`;
  const tree = host.shadowRoot;
  if (!tree) return '<credential-guide> has no open shadow tree';
  const parts = (name: string) => [...tree.querySelectorAll(`[part~="${name}"]`)];
  const painted = (element: Element | undefined) => (element && isVisible(element) ? boxOf(element) : null);
  const [ring] = parts('ring');
  const [card] = parts('card');
  return {
    step: host.getAttribute('data-step'),
    state: host.getAttribute('data-state'),
    ringBox: painted(ring),
    cardBox: painted(card),
    cardText: card && isVisible(card) ? paintedText(card) : '',
    cardButtons: card
      ? [...everyElement(tree)]
          .filter((one) => roleOf(one) === 'button' && isVisible(one) && card.contains(one))
          .map(nameOf)
      : [],
    warnings: parts('warning')
      .filter(isVisible)
      .map((one) => ({
        kind: one.getAttribute('data-warning'),
        role: one.getAttribute('role'),
        text: paintedText(one),
      })),
  };
}
