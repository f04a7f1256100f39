import { useEffect } from 'preact/hooks';
import type { JourneyId } from '../journey/ids.ts';
import { Disclosure } from '../own-pages/disclosure.tsx';
import { useBackground } from '../own-pages/use-background.ts';
import { extension } from '../platform/extension.ts';
import { backgroundToPages } from '../platform/messages/view-messages.ts';
import { openPortal } from '../platform/open-portal.ts';
import { isTranslated, say } from '../platform/words/say.ts';
import { type MessageKey, sentence } from '../values/sentence.ts';
import { Pinning } from './pinning.tsx';

const asking = { kind: 'view-asked' } as const;

/** The page that opens once, after installing: three ways to go on, what the guide reads and keeps, and where its button is. */
export function WelcomePage({ isFirefox }: { readonly isFirefox: boolean }) {
  const { view, isSilent, tell } = useBackground(backgroundToPages, asking);
  useEffect(() => void tell(asking), [tell]);
  const start = async (journey: JourneyId): Promise<void> => {
    if (await tell({ kind: 'journey-started', journey })) await openPortal();
  };
  const practise = () => void extension.tabs.create({ url: extension.runtime.getURL('rehearsal.html') });
  return (
    <div class="page">
      <header>
        <img src="/icons/icon.svg" alt="" width="48" height="48" />
        <div>
          <h1>{say(sentence('welcome_title'))}</h1>
          <p>{say(sentence('popup_lead'))}</p>
        </div>
      </header>
      <main>
        {isSilent && (
          <p class="notice warning" role="alert">
            <span>{say(sentence('popup_background_silent'))}</span>
          </p>
        )}
        <div class="ways">
          <Way label="popup_renew" when="popup_renew_when" isFirst go={() => void start('renew')} />
          <Way label="popup_set_up" when="popup_set_up_when" go={() => void start('set-up')} />
          <Way label="welcome_try" when="popup_practise_when" go={practise} />
        </div>
        <Disclosure />
        <Pinning isFirefox={isFirefox} />
        <label class="offer">
          <input
            type="checkbox"
            checked={view?.isOffering ?? false}
            onChange={({ currentTarget }) =>
              void tell({ kind: 'offering-switched', isOn: currentTarget.checked })
            }
          />
          <span>{say(sentence('welcome_offer'))}</span>
        </label>
      </main>
      <footer>
        <p>{say(sentence('not_affiliated'))}</p>
        {isTranslated() && <p>{say(sentence('translation_awaits_review'))}</p>}
      </footer>
    </div>
  );
}

interface WayProps {
  readonly label: MessageKey;
  readonly when: MessageKey;
  readonly isFirst?: boolean;
  readonly go: () => void;
}

function Way({ label, when, isFirst = false, go }: WayProps) {
  return (
    <section class="panel way">
      <p id={`${label}-when`}>{say(sentence(when))}</p>
      <button
        type="button"
        class={`button ${isFirst ? 'primary' : 'secondary'}`}
        aria-describedby={`${label}-when`}
        onClick={go}
      >
        {say(sentence(label))}
      </button>
    </section>
  );
}
