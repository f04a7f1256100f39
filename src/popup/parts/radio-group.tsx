import { useId } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { Sentence } from '../../values/sentence.ts';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: Sentence;
  readonly hint?: Sentence | undefined;
}

interface RadioGroupProps<Id extends string> {
  readonly legend: Sentence;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id | null;
  readonly choose: (id: Id) => void;
}

/** A question with a few answers, of which one holds. */
export function RadioGroup<Id extends string>({ legend, choices, chosen, choose }: RadioGroupProps<Id>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{say(legend)}</legend>
      {choices.map(({ id, label, hint }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            aria-labelledby={`${name}-${id}`}
            aria-describedby={hint && `${name}-${id}-hint`}
            onChange={() => choose(id)}
          />
          <span id={`${name}-${id}`}>{say(label)}</span>
          {hint && (
            <span id={`${name}-${id}-hint`} class="hint">
              {say(hint)}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
