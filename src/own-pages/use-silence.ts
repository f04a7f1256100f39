import { useEffect, useRef, useState } from 'preact/hooks';
import { answerMilliseconds } from '../platform/in-time.ts';

/** Whether the background is silent, told of everything that is said to it and of everything that it answers. */
export interface Silence {
  readonly isSilent: boolean;
  /** Something was said to it: an answer has to come. */
  asked(): void;
  answered(): void;
  /** The browser says that nobody answers. */
  failed(): void;
}

/**
 * Notices a background that does not answer, and has it asked again for as long as it does not: what kept it silent may be over, and the page
 * then goes on by itself. `askAgain` says it by `asked()` as every question does. No timer runs while no answer is waited for.
 */
export function useSilence(askAgain: () => void): Silence {
  const [isSilent, setSilent] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => stop, []);
  return {
    isSilent,
    asked() {
      timer.current ??= setTimeout(() => {
        stop();
        setSilent(true);
        askAgain();
      }, answerMilliseconds);
    },
    answered() {
      stop();
      setSilent(false);
    },
    failed: () => setSilent(true),
  };
}
