import { useId, useState } from 'preact/hooks';
import { say } from '../../../platform/words/say.ts';
import { readDays } from '../../../register/read/read-form.ts';
import { usualReminderDays } from '../../../reminders/deadlines.ts';
import { counted, sentence } from '../../../values/sentence.ts';
import { sayDays } from '../say-days.ts';

interface Props {
  readonly label: string;
  readonly days: readonly number[];
  readonly change: (days: readonly number[]) => void;
}

/** As many as are kept. */
const mostDays = 20;
const offered = [90, ...usualReminderDays];

/** Days before the last day: a chip each, to be switched on and off, a field for another one, and all of it said back in words. */
export function DaysField({ label, days, change }: Props) {
  // A chip that is switched off stays where it is, to be switched on again.
  const [chips, setChips] = useState(() => inOrder([...offered, ...days]));
  const set = (next: readonly number[]) => change(inOrder(next));
  const id = useId();
  return (
    <fieldset class="field days">
      <legend>{label}</legend>
      <div class="chips">
        {chips.map((day) => {
          const isOn = days.includes(day);
          return (
            <button
              key={day}
              type="button"
              class="chip"
              aria-pressed={isOn}
              aria-describedby={`${id}-words`}
              onClick={() => set(isOn ? days.filter((each) => each !== day) : [...days, day])}
            >
              {say(day === 0 ? sentence('register_days_only_last') : counted('register_days_before', day))}
            </button>
          );
        })}
      </div>
      <AnotherDay
        isFull={days.length >= mostDays}
        add={(more) => {
          setChips((before) => inOrder([...before, ...more]));
          set([...days, ...more].slice(0, mostDays));
        }}
      />
      <p id={`${id}-words`} class="hint" role="status">
        {sayDays(days)}
      </p>
    </fieldset>
  );
}

interface AnotherProps {
  readonly isFull: boolean;
  readonly add: (days: readonly number[]) => void;
}

/** Enter adds it too, and does not send the form around it; what was typed counts when the person goes on without either. */
function AnotherDay({ isFull, add }: AnotherProps) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const take = () => {
    const read = readDays(text);
    if (text.trim() === '' || read === null) setWrong(text.trim() !== '');
    else {
      add(read);
      setText('');
    }
  };
  return (
    <div class="another">
      <label for={id}>{say(sentence('register_days_another'))}</label>
      <div class="row">
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={text}
          disabled={isFull}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            take();
          }}
        />
        <button type="button" class="button secondary" disabled={isFull} onClick={take}>
          {say(sentence('register_days_add'))}
        </button>
      </div>
      {isWrong && (
        <p id={`${id}-fault`} class="fault" role="alert">
          {say(sentence('register_form_days_wrong'))}
        </p>
      )}
    </div>
  );
}

function inOrder(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((one, other) => other - one);
}
