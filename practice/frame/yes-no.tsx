import { useId } from 'preact/hooks';

interface YesNoProps {
  readonly question: string;
  readonly choices?: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A question with radio buttons, "Yes" and "No" unless told otherwise. */
export function YesNo({ question, choices = ['Yes', 'No'], value, onChange }: YesNoProps) {
  const name = useId();
  return (
    <fieldset class="fieldset">
      <legend>{question}</legend>
      {choices.map((choice) => (
        <label key={choice} class="tick">
          <input type="radio" name={name} checked={value === choice} onChange={() => onChange(choice)} />{' '}
          {choice}
        </label>
      ))}
    </fieldset>
  );
}
