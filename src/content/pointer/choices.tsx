/** @jsxImportSource ./markup */
import type { Guidance } from '../../journey/guide/guidance.ts';
import type { CredentialChoice } from '../../journey/which/choice.ts';
import { groupBy } from '../../values/group-by.ts';
import { sentence } from '../../values/sentence.ts';
import type { OverlayActions, SaidOf } from './card-actions.ts';
import { type CardMemory, choicesAtOnce } from './card-memory.ts';
import { say } from './say.ts';

interface ChoicesProps {
  readonly guidance: SaidOf & Pick<Guidance, 'choices'>;
  readonly memory: CardMemory;
  readonly actions: Pick<OverlayActions, 'choose' | 'remember'>;
}

/** Which of these credentials? A list may have hundreds: some at once, more when the person asks. */
export function Choices({ guidance, memory, actions }: ChoicesProps) {
  const { choices } = guidance;
  if (choices.length === 0) return null;
  const shown = choices.slice(0, memory.shownChoices);
  const bearers = groupBy(shown, ({ displayName }) => displayName);
  // Their name alone would call two buttons the same.
  const isShared = ({ displayName }: CredentialChoice) => (bearers.get(displayName)?.length ?? 0) > 1;
  return (
    <>
      <ul class="choices">
        {shown.map((choice) => (
          <li key={`${choice.displayName} ${choice.validTo}`}>
            <button type="button" onClick={() => actions.choose(guidance, choice)}>
              <bdi>{choice.displayName}</bdi>
              {isShared(choice) && <span> {sayChoice(choice)}</span>}
            </button>
            {!isShared(choice) && <span> {sayChoice(choice)}</span>}
          </li>
        ))}
      </ul>
      {shown.length < choices.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => actions.remember({ shownChoices: memory.shownChoices + choicesAtOnce })}
        >
          {say(sentence('card_show_more'))}
        </button>
      )}
    </>
  );
}

function sayChoice({ says }: CredentialChoice): string {
  return says.map(say).join(' ');
}
