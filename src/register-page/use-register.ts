import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSilence } from '../own-pages/use-silence.ts';
import { extension } from '../platform/extension.ts';
import { answerMilliseconds, inTime } from '../platform/in-time.ts';
import { parseMessage } from '../platform/messages/messages.ts';
import {
  type BackgroundToRegister,
  backgroundToRegister,
  type RegisterToBackground,
  registerChanged,
} from '../platform/messages/register-messages.ts';
import { wasKept } from '../platform/messages/was-stored.ts';

/** Tells the background something; what it then shows, or null when it is silent or could not keep the change: both are told by themselves. */
export type Tell = (message: RegisterToBackground) => Promise<BackgroundToRegister | null>;

/** What the background says there is to show, and how to tell it something. The page holds no truth of its own. */
export function useRegister(): {
  readonly view: BackgroundToRegister | null;
  readonly isBackgroundSilent: boolean;
  readonly tell: Tell;
} {
  const [view, setView] = useState<BackgroundToRegister | null>(null);
  const silence = useSilence(() => void tell({ kind: 'register-asked' }));

  const tell = useCallback<Tell>(async (message) => {
    silence.asked();
    const take = (told: unknown): BackgroundToRegister | null => {
      const answer = parseMessage(backgroundToRegister, told);
      if (!answer) silence.failed();
      else {
        silence.answered();
        setView(answer);
      }
      return answer;
    };
    const answering = extension.runtime.sendMessage(message).then(take, () => take(undefined));
    // An answer that comes late is shown all the same; whoever waits here goes on without it.
    const answer = await inTime(answering, answerMilliseconds, null);
    return answer && wasKept(answer.trouble) ? answer : null;
  }, []);

  useEffect(() => {
    const ask = () => void tell({ kind: 'register-asked' });
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

  return { view, isBackgroundSilent: silence.isSilent, tell };
}
