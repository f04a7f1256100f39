import { useId, useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { DaysField } from './form/days-field.tsx';
import { sayDays } from './say-days.ts';

interface Props {
  /** Null: as for all. */
  readonly days: readonly number[] | null;
  /** The days that are set for all. */
  readonly usual: readonly number[];
  readonly change: (days: readonly number[] | null) => void;
}

const ways = ['usual', 'own', 'never'] as const;

/** When to remind of a credential: as of all, on days of its own, or not at all. */
export function OwnReminders({ days, usual, change }: Props) {
  const [way, setWay] = useState<(typeof ways)[number]>(
    days === null ? 'usual' : days.length === 0 ? 'never' : 'own',
  );
  const first = days && days.length > 0 ? days : usual;
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{say(sentence('register_form_reminders'))}</legend>
      {ways.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={way === each}
            onChange={() => {
              setWay(each);
              change(each === 'usual' ? null : each === 'never' ? [] : first);
            }}
          />
          <span>
            {say(sentence(`register_form_reminders_${each}`))}
            {each === 'usual' && <small class="hint">{sayDays(usual)}</small>}
          </span>
        </label>
      ))}
      {way === 'own' && (
        <DaysField label={say(sentence('register_form_days'))} days={first} change={change} />
      )}
    </fieldset>
  );
}
