import { useId } from 'preact/hooks';
import { say } from '../../../platform/words/say.ts';
import type { FormField } from '../../../register/read/read-form.ts';
import { type MessageKey, type Sentence, sentence } from '../../../values/sentence.ts';

export interface FieldProps {
  readonly name: FormField;
  /** What stands there at first. */
  readonly first: string;
  readonly fault: Sentence | undefined;
  readonly hint?: MessageKey;
}

interface Props extends FieldProps {
  readonly required?: boolean;
  readonly inputMode?: 'numeric';
  /** The id of a list to choose from; anything else can be typed as well. */
  readonly list?: string;
  /** More than one makes it a box of so many lines. */
  readonly lines?: number;
}

/** A labelled field, with a hint below it and what is wrong with it. */
export function TextField({ name, first, fault, hint, required, inputMode, list, lines = 1 }: Props) {
  const id = useId();
  const common = {
    id,
    name,
    defaultValue: first,
    autocomplete: 'off' as const,
    spellcheck: lines > 1,
    'aria-required': required,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described(id, fault, hint),
  };
  return (
    <div class="field">
      <label for={id}>
        {say(sentence(`register_field_${name}`))}
        {!required && <span class="optional"> {say(sentence('register_form_optional'))}</span>}
      </label>
      {lines > 1 ? (
        <textarea rows={lines} {...common} />
      ) : (
        <input inputMode={inputMode} list={list} {...common} />
      )}
      <FieldNotes id={id} fault={fault} hint={hint} />
    </div>
  );
}

interface NotesProps {
  readonly id: string;
  readonly fault: Sentence | undefined;
  readonly hint: MessageKey | undefined;
}

/** What stands below a field. */
export function FieldNotes({ id, fault, hint }: NotesProps) {
  return (
    <>
      {fault && (
        <p id={`${id}-fault`} class="fault">
          {say(fault)}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {say(sentence(hint))}
        </p>
      )}
    </>
  );
}

export function described(id: string, fault: unknown, ...hints: readonly unknown[]): string | undefined {
  const ids = [...(fault ? [`${id}-fault`] : []), ...(hints.some(Boolean) ? [`${id}-hint`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
