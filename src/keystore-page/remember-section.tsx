import { useState } from 'preact/hooks';
import { say } from '../platform/words/say.ts';
import type { FoundCredential } from '../register/remember.ts';
import { sentence } from '../values/sentence.ts';

/** Offers to keep the credential in the register, and says what is kept before it is. */
export function RememberSection({ found }: { readonly found: FoundCredential }) {
  const [state, setState] = useState<'asked' | 'kept' | 'failed'>('asked');
  const remember = async () => {
    const { rememberCredential } = await import('./journey-link.ts');
    setState((await rememberCredential(found)) ? 'kept' : 'failed');
  };
  return (
    <div class="remember">
      {state !== 'kept' && (
        <>
          <button type="button" class="button secondary" onClick={remember}>
            {say(sentence('keystore_page_remember'))}
          </button>
          <p class="hint">{say(sentence('register_what_is_kept'))}</p>
        </>
      )}
      <div role="status">
        {state === 'kept' && (
          <p class="notice good">
            <span>
              {say(sentence('keystore_page_remembered'))}{' '}
              <a href="/register.html">{say(sentence('popup_register'))}</a>
            </span>
          </p>
        )}
        {state === 'failed' && <p class="notice bad">{say(sentence('keystore_page_not_remembered'))}</p>}
      </div>
    </div>
  );
}
