import { useState } from 'preact/hooks';
import type { Guidance } from '../../journey/guide/guidance.ts';
import { canBeSaidDone } from '../../journey/guide/said-done.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { CopyRow } from '../parts/copy-row.tsx';
import type { PopupProps } from '../popup-props.ts';
import { AskSoftware } from '../software/ask-software.tsx';
import { deedAt } from './deed.ts';
import { HelpButtons } from './help-buttons.tsx';
import { RememberPanel } from './remember-panel.tsx';
import { ExpectedTroubles, Troubles } from './trouble.tsx';

/** The step that the person stands at, in full, with one filled button: what really does it. */
export function CurrentStep(
  props: PopupProps & { readonly guidance: Guidance; readonly isRenewal: boolean },
) {
  const { view, guidance, tell, isPortalInFront } = props;
  const { run, step, choices } = guidance;
  const deed = deedAt(guidance, isPortalInFront);
  // What would be kept says all of it, and a question asks for all that is to be done.
  const isSaidBelow = deed === 'remember' && view.toRemember !== null;
  return (
    <div class="current">
      {!isSaidBelow && choices.length === 0 && <p>{say(guidance.what)}</p>}
      <Troubles guidance={guidance} />
      {(isSaidBelow ? [] : guidance.facts).map((fact) => (
        <p key={fact.key} class="fact">
          {say(fact)}
        </p>
      ))}
      {guidance.copy.map((text) => (
        <CopyRow key={text} text={text} />
      ))}
      <Choices choices={choices} run={run} tell={tell} />
      {deed === 'remember' && <RememberPanel view={view} tell={tell} run={run} />}
      <div class="row deeds">
        <HelpButtons {...props} deed={deed} />
        {canBeSaidDone(guidance) && (
          <button
            type="button"
            class={`button ${deed === 'done' ? 'primary' : 'quiet'}`}
            onClick={() => tell({ kind: 'step-done', run, step })}
          >
            {say(sentence(isDoneHere(deed) ? 'button_done_elsewhere' : 'button_done'))}
          </button>
        )}
        {guidance.skip && (
          <button
            type="button"
            class="button quiet"
            onClick={() => tell({ kind: 'step-skipped', run, step })}
          >
            {say(sentence('button_skip'))}
          </button>
        )}
      </div>
      {guidance.where === 'away' && guidance.help.includes('open-portal') && <AskSoftware {...props} />}
      <div class="more">
        <details>
          <summary>{say(sentence('card_why'))}</summary>
          <p>{say(guidance.why)}</p>
        </details>
        <ExpectedTroubles guidance={guidance} />
      </div>
    </div>
  );
}

/** A page of ours does it: who says that it is done has done it in another way. */
function isDoneHere(deed: ReturnType<typeof deedAt>): boolean {
  return deed === 'check-keystore' || deed === 'remember';
}

/** As many as a person goes through; more come when they ask. */
const choicesAtOnce = 20;

/** Which of these credentials? */
function Choices({ choices, run, tell }: Pick<Guidance, 'choices' | 'run'> & Pick<PopupProps, 'tell'>) {
  const [most, setMost] = useState(choicesAtOnce);
  if (choices.length === 0) return null;
  return (
    <div class="which">
      {choices.slice(0, most).map(({ displayName, validTo, says }) => (
        <button
          key={`${displayName} ${validTo}`}
          type="button"
          class="button secondary"
          onClick={() =>
            displayName !== null && tell({ kind: 'credential-chosen', run, displayName, validTo })
          }
        >
          <bdi>{displayName}</bdi> <span>{says.map((one) => say(one)).join(' ')}</span>
        </button>
      ))}
      {most < choices.length && (
        <button type="button" class="button quiet" onClick={() => setMost(most + choicesAtOnce)}>
          {say(sentence('card_show_more'))}
        </button>
      )}
    </div>
  );
}
