import type { ListedStep } from '../../journey/guide/overview.ts';
import { type Phase, phases } from '../../journey/step.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';

const names: Readonly<Record<Phase, MessageKey>> = {
  'sign-in': 'phase_sign_in',
  find: 'phase_find',
  create: 'phase_create',
  use: 'phase_use',
};

/** How far a journey is, at a glance: in four words where a credential is made, else by how many steps are behind. */
export function HowFar({ steps }: { readonly steps: readonly ListedStep[] }) {
  if (steps.every(({ phase }) => phase !== null)) return <Phases steps={steps} />;
  const settled = steps.filter(({ state }) => state === 'done' || state === 'skipped').length;
  return (
    <label class="progress">
      <progress value={settled} max={steps.length} />
      <span>{say(sentence('popup_progress', String(settled), String(steps.length)))}</span>
    </label>
  );
}

/** The phases that are behind, the one that the person is in, and those to come. */
function Phases({ steps }: { readonly steps: readonly ListedStep[] }) {
  const at = steps.find(({ state }) => state === 'current')?.phase;
  const present = at ? phases.indexOf(at) : phases.length;
  return (
    <ul class="phases">
      {phases.map((phase, index) => {
        const state = index < present ? 'done' : index === present ? 'current' : 'todo';
        return (
          <li key={phase} data-phase={phase} data-phase-state={state}>
            {say(sentence(names[phase]))}{' '}
            <span class="visually-hidden">{say(sentence(`popup_state_${state}`))}</span>
          </li>
        );
      })}
    </ul>
  );
}
