import { useEffect } from 'preact/hooks';
import { useBackground } from '../own-pages/use-background.ts';
import { extension } from '../platform/extension.ts';
import { type PagesToBackground, parseMessage } from '../platform/messages/messages.ts';
import { type BackgroundToPages, backgroundToPages } from '../platform/messages/view-messages.ts';

const asking = { kind: 'view-asked' } as const;

/** What the background says there is to show, and how to tell it something. The popup holds no truth of its own. */
export function useView(): {
  view: BackgroundToPages | null;
  isBackgroundSilent: boolean;
  tell: (message: PagesToBackground) => void;
} {
  const { view, isSilent, tell, take } = useBackground(backgroundToPages, asking);
  useEffect(() => {
    const hear = (message: unknown): void => {
      const told = parseMessage(backgroundToPages, message);
      if (told) take(told);
    };
    extension.runtime.onMessage.addListener(hear);
    void tell(asking);
    return () => extension.runtime.onMessage.removeListener(hear);
  }, [tell, take]);
  return { view, isBackgroundSilent: isSilent, tell: (message) => void tell(message) };
}
