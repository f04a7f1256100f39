import { useId, useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { readDays } from '../../register/read-form.ts';
import { sentence } from '../../values/sentence.ts';
import { sayDays } from './say-days.ts';

interface Props {
  readonly label: string;
  readonly days: readonly number[];
  readonly disabled?: boolean;
  /** What stands there now; 'wrong' when that is no list of days. */
  readonly change: (days: readonly number[] | 'wrong') => void;
}

/** Days before the last day, typed as a list, and said back in words as they are understood. */
export function DaysField({ label, days, disabled, change }: Props) {
  const [text, setText] = useState(() => days.join(', '));
  const id = useId();
  const read = readDays(text);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={text}
        disabled={disabled}
        aria-invalid={read === null}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          change(readDays(typed) ?? 'wrong');
        }}
      />
      <p id={`${id}-hint`} class={read ? 'hint' : 'fault'} role="status">
        {read ? sayDays(read) : say(sentence('register_form_days_wrong'))}
      </p>
    </div>
  );
}
