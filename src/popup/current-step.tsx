import type { Guidance } from '../journey/guidance.ts';
import type { BackgroundToPages, PagesToBackground } from '../platform/messages.ts';
import { say } from '../platform/say.ts';
import { sentence } from '../sentence.ts';
import { CopyRow } from './copy-row.tsx';
import { HelpButtons } from './help-buttons.tsx';

interface CurrentStepProps {
  readonly view: BackgroundToPages;
  readonly guidance: Guidance;
  readonly tell: (message: PagesToBackground) => void;
}

/** The step that the person stands at, in full. */
export function CurrentStep({ view, guidance, tell }: CurrentStepProps) {
  const { step, choices } = guidance;
  const canBeDone = guidance.where === 'away' || guidance.next;
  return (
    <div class="current">
      <p>{say(guidance.what)}</p>
      {guidance.troubles.map((trouble) => (
        <p key={trouble.key} class="notice warning" role="alert">
          {say(trouble)}
        </p>
      ))}
      {guidance.facts.map((fact) => (
        <p key={fact.key} class="fact">
          {say(fact)}
        </p>
      ))}
      {guidance.copy.map((text) => (
        <CopyRow key={text} text={text} />
      ))}
      {choices.map(({ displayName, validTo }) => (
        <button
          key={`${displayName} ${validTo}`}
          type="button"
          class="button secondary"
          onClick={() => displayName !== null && tell({ kind: 'credential-chosen', displayName, validTo })}
        >
          <bdi>{displayName}</bdi>
        </button>
      ))}
      <HelpButtons view={view} guidance={guidance} />
      <div class="row">
        {canBeDone && (
          <button type="button" class="button primary" onClick={() => tell({ kind: 'step-done', step })}>
            {say(sentence('button_done'))}
          </button>
        )}
        {guidance.skip && (
          <button type="button" class="button secondary" onClick={() => tell({ kind: 'step-skipped', step })}>
            {say(sentence('button_skip'))}
          </button>
        )}
      </div>
      <details>
        <summary>{say(sentence('card_why'))}</summary>
        <p>{say(guidance.why)}</p>
      </details>
    </div>
  );
}
