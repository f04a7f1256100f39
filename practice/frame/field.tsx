import { useId } from 'preact/hooks';

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
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  // Preact's types want one kind of input at a time, not a choice of three; their other attributes are the same.
  const kind = { type: type as 'text' };
  return (
    <div class={error ? 'field field--wrong' : 'field'}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <input
        id={id}
        class="field__input"
        {...kind}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== null}
        {...(described ? { 'aria-describedby': described } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
