/** @jsxImportSource ./markup */
import type { CredentialChoice } from '../../journey/which/choice.ts';
import { groupBy } from '../../values/group-by.ts';
import { sentence } from '../../values/sentence.ts';
import type { OverlayActions } from './card-actions.ts';
import { type CardMemory, choicesAtOnce } from './card-memory.ts';
import { say } from './say.ts';

interface ChoicesProps {
  readonly choices: readonly CredentialChoice[];
  readonly memory: CardMemory;
  readonly actions: Pick<OverlayActions, 'choose' | 'remember'>;
}

/** Which of these credentials? A list may have hundreds: some at once, more when the person asks. */
export function Choices({ choices, memory, actions }: ChoicesProps) {
  if (choices.length === 0) return null;
  const shown = choices.slice(0, memory.shownChoices);
  const bearers = groupBy(shown, ({ displayName }) => displayName);
  // Their name alone would call two buttons the same.
  const isShared = ({ displayName }: CredentialChoice) => (bearers.get(displayName)?.length ?? 0) > 1;
  return (
    <>
      <ul class="choices">
        {shown.map((choice, index) => (
          <li key={`${choice.displayName} ${choice.validTo}`}>
            <button type="button" onClick={() => actions.choose(index)}>
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
