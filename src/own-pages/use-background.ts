import { useCallback, useState } from 'preact/hooks';
import type * as v from 'valibot';
import { askAndTake, type Question } from './ask.ts';
import { useSilence } from './use-silence.ts';

export interface Background<View> {
  /** What it says there is to show: a page of ours holds no truth of its own. */
  readonly view: View | null;
  readonly isSilent: boolean;
  /** Tells it something; what it then shows, null when it is silent. */
  readonly tell: (message: Question) => Promise<View | null>;
  /** It said so by itself. */
  readonly take: (view: View) => void;
}

/** What the background says there is to show, and how to tell it something. @param asking is what a silent background is asked again. */
export function useBackground<View>(schema: v.GenericSchema<View>, asking: Question): Background<View> {
  const [view, setView] = useState<View | null>(null);
  const silence = useSilence(() => void tell(asking));
  const take = useCallback((next: View): void => {
    silence.answered();
    setView(next);
  }, []);
  const tell = useCallback((message: Question): Promise<View | null> => {
    silence.asked();
    return askAndTake(schema, message, (answer) => (answer === null ? silence.failed() : take(answer)));
  }, []);
  return { view, isSilent: silence.isSilent, tell, take };
}
