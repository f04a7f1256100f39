import { useId } from 'preact/hooks';
import { Labelled, tiedTo } from './labelled.tsx';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly type?: 'text' | 'password' | 'email';
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A labelled text field with its hint and error, tied together for assistive technology. */
export function Field({ label, hint, error = null, type = 'text', value, onInput }: FieldProps) {
  const id = useId();
  // Preact's types want one kind of input at a time, not a choice of three; their other attributes are the same.
  const kind = { type: type as 'text' };
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        class="field__input"
        {...kind}
        value={value}
        autocomplete="off"
        spellcheck={false}
        {...tiedTo(id, hint, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Labelled>
  );
}
