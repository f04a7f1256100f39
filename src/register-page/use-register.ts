import { useCallback, useEffect, useRef } from 'preact/hooks';
import { useBackground } from '../own-pages/use-background.ts';
import { extension } from '../platform/extension.ts';
import { parseMessage } from '../platform/messages/messages.ts';
import {
  type BackgroundToRegister,
  backgroundToRegister,
  type RegisterToBackground,
  registerChanged,
} from '../platform/messages/register-messages.ts';
import { wasStored } from '../platform/messages/was-stored.ts';

/** Tells the background something; what it then shows, or null when it is silent or could not keep the change: both are told by themselves. */
export type Tell = (message: RegisterToBackground) => Promise<BackgroundToRegister | null>;

const asking = { kind: 'register-asked' } as const;

/** What the background says there is to show, and how to tell it something. The page holds no truth of its own. */
export function useRegister(): {
  readonly view: BackgroundToRegister | null;
  readonly isBackgroundSilent: boolean;
  readonly tell: Tell;
} {
  const { view, isSilent, tell: tellBackground } = useBackground(backgroundToRegister, asking);
  const onItsWay = useRef(0);
  const isChanged = useRef(false);
  const tell = useCallback<Tell>(
    async (message) => {
      onItsWay.current += 1;
      try {
        const answer = await tellBackground(message);
        return answer && wasStored(answer.trouble) ? answer : null;
      } finally {
        onItsWay.current -= 1;
        if (isChanged.current) ask();
      }
    },
    [tellBackground],
  );
  /** A long list takes its time: what changed while an answer is on its way is asked for once, when that is there. */
  const ask = useCallback(() => {
    isChanged.current = onItsWay.current > 0;
    if (!isChanged.current) void tell(asking);
  }, [tell]);

  useEffect(() => {
    const hear = (message: unknown): void => {
      if (parseMessage(registerChanged, message)) ask();
    };
    const over = new AbortController();
    // The page may stand open for days: whoever comes back to it is to see today's days left.
    const look = () => document.visibilityState === 'visible' && ask();
    document.addEventListener('visibilitychange', look, { signal: over.signal });
    extension.runtime.onMessage.addListener(hear);
    ask();
    return () => {
      over.abort();
      extension.runtime.onMessage.removeListener(hear);
    };
  }, [ask]);

  return { view, isBackgroundSilent: isSilent, tell };
}
