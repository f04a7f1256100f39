import type { Guidance } from '../journey/guide/guidance.ts';
import { canBeSaidDone } from '../journey/guide/said-done.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { CheckPracticeFile } from './check-practice-file.tsx';
import type { Rehearsal } from './rehearsal.ts';

interface StepProps {
  readonly rehearsal: Rehearsal;
  readonly guidance: Guidance;
}

/** The step that is practised now: what to do, and what of it there is to do in practice. */
export function PractisedStep({ rehearsal, guidance }: StepProps) {
  const { run, step, where, what, skip } = guidance;
  return (
    <div class="current">
      <p>{say(what)}</p>
      {step === 'check-keystore' ? (
        <CheckPracticeFile
          rehearsal={rehearsal}
          run={run}
          isAskedFor={rehearsal.asked === 'check-keystore'}
        />
      ) : (
        where === 'away' && <p class="notice plain">{say(sentence('rehearsal_away'))}</p>
      )}
      {step === 'choose-password' && <p class="notice plain">{say(sentence('rehearsal_password'))}</p>}
      {rehearsal.asked && rehearsal.asked !== 'check-keystore' && (
        <p class="notice plain" role="status">
          {say(sentence('rehearsal_only_in_earnest'))}
        </p>
      )}
      <div class="row">
        {canBeSaidDone(guidance) && (
          <button
            type="button"
            class={`button ${step === 'check-keystore' ? 'secondary' : 'primary'}`}
            onClick={() => rehearsal.say({ kind: 'step-done', run, step })}
          >
            {say(sentence('button_done'))}
          </button>
        )}
        {skip && (
          <button
            type="button"
            class="button secondary"
            onClick={() => rehearsal.say({ kind: 'step-skipped', run, step })}
          >
            {say(sentence('button_skip'))}
          </button>
        )}
      </div>
    </div>
  );
}
