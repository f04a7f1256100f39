import { useEffect, useState } from 'preact/hooks';
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
  const [isBackgroundSilent, setSilent] = useState(false);

  const tell = (message: PagesToBackground): void => {
    extension.runtime.sendMessage(message).then(
      (answer: unknown) => take(answer),
      () => setSilent(true),
    );
  };
  const take = (message: unknown): void => {
    const told = parseMessage(backgroundToPages, message);
    if (told) setView(told);
  };

  useEffect(() => {
    extension.runtime.onMessage.addListener(take);
    tell({ kind: 'view-asked' });
    return () => extension.runtime.onMessage.removeListener(take);
  }, []);

  return { view, isBackgroundSilent, tell };
}
