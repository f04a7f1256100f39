import type { TestPage } from './page.ts';
import { until } from './wait.ts';

declare const isVisible: typeof import('./in-page/find.ts').isVisible;
declare const nameOf: typeof import('./in-page/names.ts').nameOf;

/** One item of the popup's list of steps. */
export interface ChecklistItem {
  readonly step: string;
  readonly state: string;
  /** Carries `aria-current="step"`. */
  readonly current: boolean;
  readonly buttons: readonly string[];
}

/** The popup's ordered list of steps, as `observable.md` promises it; empty where no journey is under way. */
export function checklistOn(popup: TestPage): Promise<readonly ChecklistItem[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('ol > [data-step]')].map((item) => ({
      step: item.getAttribute('data-step') ?? '',
      state: item.getAttribute('data-state') ?? '',
      current: item.getAttribute('aria-current') === 'step',
      buttons: [...item.querySelectorAll('button')].filter(isVisible).map(nameOf),
    })),
  );
}

/** The step that the popup says is current, or null. */
export async function currentStep(popup: TestPage): Promise<string | null> {
  return (await checklistOn(popup)).find((item) => item.current)?.step ?? null;
}

/** Waits until the popup's current step is another one than this, and gives it (null: none is current any longer). */
export function nextStepAfter(popup: TestPage, step: string | null): Promise<{ step: string | null }> {
  return until(
    async () => {
      const now = await currentStep(popup);
      return now === step ? null : { step: now };
    },
    async (error) => `The popup stays at ${step ?? 'no step'} ${error}\n${await popup.describe()}`,
  );
}
