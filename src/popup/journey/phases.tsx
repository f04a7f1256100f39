import type { ListedStep } from '../../journey/guide/overview.ts';
import { phases } from '../../journey/step.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';

const names: Readonly<Record<(typeof phases)[number], MessageKey>> = {
  'sign-in': 'phase_sign_in',
  find: 'phase_find',
  create: 'phase_create',
  use: 'phase_use',
};

/** How far a journey is, in four words: those that are behind, the one that the person is in, and what comes. */
export function Phases({ steps }: { readonly steps: readonly ListedStep[] }) {
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
