import { useState } from 'preact/hooks';
import type { Guidance } from '../../journey/guide/guidance.ts';
import { canBeSaidDone } from '../../journey/guide/said-done.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { CopyRow } from '../parts/copy-row.tsx';
import type { PopupProps } from '../popup-props.ts';
import { YourSoftware } from '../software/your-software.tsx';
import { HelpButtons } from './help-buttons.tsx';
import { RememberPanel } from './remember-panel.tsx';
import { ExpectedTroubles, Troubles } from './trouble.tsx';

/** The step that the person stands at, in full. */
export function CurrentStep(
  props: PopupProps & { readonly guidance: Guidance; readonly isRenewal: boolean },
) {
  const { view, guidance, tell, go } = props;
  const { run, step, choices } = guidance;
  return (
    <div class="current">
      <p>{say(guidance.what)}</p>
      <Troubles guidance={guidance} />
      {guidance.facts.map((fact) => (
        <p key={fact.key} class="fact">
          {say(fact)}
        </p>
      ))}
      {guidance.copy.map((text) => (
        <CopyRow key={text} text={text} />
      ))}
      <Choices choices={choices} run={run} tell={tell} />
      {guidance.help.includes('choose-software') && <YourSoftware {...props} />}
      {step === 'remember-expiry' && <RememberPanel view={view} tell={tell} run={run} />}
      <HelpButtons view={view} guidance={guidance} go={go} tell={tell} />
      <div class="row">
        {canBeSaidDone(guidance) && (
          <button type="button" class="button primary" onClick={() => tell({ kind: 'step-done', run, step })}>
            {say(sentence('button_done'))}
          </button>
        )}
        {guidance.skip && (
          <button
            type="button"
            class="button secondary"
            onClick={() => tell({ kind: 'step-skipped', run, step })}
          >
            {say(sentence('button_skip'))}
          </button>
        )}
      </div>
      <details>
        <summary>{say(sentence('card_why'))}</summary>
        <p>{say(guidance.why)}</p>
      </details>
      <ExpectedTroubles guidance={guidance} />
    </div>
  );
}

/** As many as a person goes through; more come when they ask. */
const choicesAtOnce = 20;

/** Which of these credentials? */
function Choices({ choices, run, tell }: Pick<Guidance, 'choices' | 'run'> & Pick<PopupProps, 'tell'>) {
  const [most, setMost] = useState(choicesAtOnce);
  return (
    <>
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
    </>
  );
}
