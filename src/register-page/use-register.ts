import { useCallback, useEffect } from 'preact/hooks';
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
  const tell = useCallback<Tell>(
    async (message) => {
      const answer = await tellBackground(message);
      return answer && wasStored(answer.trouble) ? answer : null;
    },
    [tellBackground],
  );

  useEffect(() => {
    const ask = () => void tell(asking);
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
  }, [tell]);

  return { view, isBackgroundSilent: isSilent, tell };
}
