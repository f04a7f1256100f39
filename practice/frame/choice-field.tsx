import { useId } from 'preact/hooks';
import { Labelled, tiedTo } from './labelled.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly error: string | null;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled list to choose one from; nothing is chosen at first. */
export function ChoiceField({ label, error, choices, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={undefined} error={error}>
      <select
        id={id}
        class="field__input field__input--short"
        value={value}
        {...tiedTo(id, undefined, error)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">Select</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
