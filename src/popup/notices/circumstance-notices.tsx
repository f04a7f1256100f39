import { useState } from 'preact/hooks';
import { askForPortal } from '../../platform/portal-access.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import type { Circumstances } from '../use-circumstances.ts';

/** What keeps the guide from working just now; nothing when all is as usual. */
export function CircumstanceNotices({ maySeePortal, isOnline }: Circumstances) {
  return (
    <>
      {!maySeePortal && <PortalIsClosed />}
      <div role="status">{!isOnline && <p class="notice plain">{say(sentence('popup_offline'))}</p>}</div>
    </>
  );
}

/** It goes by itself once the browser lets us. */
function PortalIsClosed() {
  const [isRefused, setRefused] = useState(false);
  const ask = (): void => {
    setRefused(false);
    askForPortal().then(
      (isGiven) => setRefused(!isGiven),
      () => setRefused(true),
    );
  };
  return (
    <div class="notice warning" role="alert">
      <p>{say(sentence('popup_no_access'))}</p>
      <p>
        <button type="button" class="button primary" onClick={ask}>
          {say(sentence('popup_give_access'))}
        </button>
      </p>
      {isRefused && <p>{say(sentence('popup_access_refused'))}</p>}
    </div>
  );
}
