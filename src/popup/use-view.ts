import { useEffect, useState } from 'preact/hooks';
import { useSilence } from '../own-pages/use-silence.ts';
import { extension } from '../platform/extension.ts';
import {
  type BackgroundToPages,
  backgroundToPages,
  type PagesToBackground,
  parseMessage,
} from '../platform/messages/messages.ts';

/** What the background says there is to show, and how to tell it something. The popup holds no truth of its own. */
export function useView(): {
  view: BackgroundToPages | null;
  isBackgroundSilent: boolean;
  tell: (message: PagesToBackground) => void;
} {
  const [view, setView] = useState<BackgroundToPages | null>(null);
  const silence = useSilence(() => tell({ kind: 'view-asked' }));

  const tell = (message: PagesToBackground): void => {
    silence.asked();
    extension.runtime.sendMessage(message).then(
      (answer: unknown) => take(answer),
      () => silence.failed(),
    );
  };
  const take = (message: unknown): void => {
    const told = parseMessage(backgroundToPages, message);
    if (!told) return;
    silence.answered();
    setView(told);
  };

  useEffect(() => {
    extension.runtime.onMessage.addListener(take);
    tell({ kind: 'view-asked' });
    return () => extension.runtime.onMessage.removeListener(take);
  }, []);

  return { view, isBackgroundSilent: silence.isSilent, tell };
}
