import { useState } from 'preact/hooks';
import type { PagesToBackground } from '../platform/messages.ts';
import { say } from '../platform/say.ts';
import { sentence } from '../sentence.ts';

/** With no journey under way: which one shall it be? */
export function Start({ tell }: { tell: (message: PagesToBackground) => void }) {
  const [isSetUpAsked, setSetUpAsked] = useState(false);
  return (
    <section class="start">
      <p class="lead">{say(sentence('popup_lead'))}</p>
      <button
        type="button"
        class="button primary wide"
        onClick={() => tell({ kind: 'journey-started', journey: 'renew' })}
      >
        {say(sentence('popup_renew'))}
      </button>
      <p>{say(sentence('popup_renew_when'))}</p>
      <button type="button" class="button secondary wide" onClick={() => setSetUpAsked(true)}>
        {say(sentence('popup_set_up'))}
      </button>
      <p>{say(sentence('popup_set_up_when'))}</p>
      <div role="status">
        {isSetUpAsked && <p class="notice plain">{say(sentence('popup_set_up_coming'))}</p>}
      </div>
    </section>
  );
}
