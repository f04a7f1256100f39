import type { BackgroundToRegister } from '../platform/messages/register-messages.ts';
import { say } from '../platform/words/say.ts';
import { type Sentence, sentence } from '../values/sentence.ts';

interface Props {
  readonly view: BackgroundToRegister | null;
  readonly isBackgroundSilent: boolean;
}

/** What keeps the page from working as it should, and whom to ask. */
export function Troubles({ view, isBackgroundSilent }: Props) {
  const troubles: (Sentence | null | undefined)[] = [
    isBackgroundSilent ? sentence('register_page_silent') : null,
    view?.trouble,
    view?.sync.trouble,
  ];
  return (
    <>
      {troubles.map(
        (trouble) =>
          trouble && (
            <p key={trouble.key} class="notice warning" role="alert">
              {say(trouble)}
            </p>
          ),
      )}
    </>
  );
}
