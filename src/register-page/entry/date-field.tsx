import { useId, useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '../../values/calendar-date.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { describedDate } from '../parts/dates.ts';
import { described, FieldNotes, type FieldProps } from '../parts/form/text-field.tsx';

interface Props extends FieldProps {
  readonly today: CalendarDate;
  /** Offers days that are near, to be chosen with one click. */
  readonly soon?: boolean;
}

/**
 * A date. The browser shows it in its own order of day and month, which is not everyone's: so it stands below in words as well, with how
 * far off it is.
 */
export function DateField({ name, first, fault, hint, today, soon = false }: Props) {
  const [text, setText] = useState(first);
  const id = useId();
  const date = parseCalendarDate(text);
  return (
    <div class="field">
      <label for={id}>
        {say(sentence(`register_field_${name}`))}{' '}
        <span class="optional">{say(sentence('register_form_optional'))}</span>
      </label>
      <div class="row">
        <input
          id={id}
          name={name}
          type="date"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-words ${described(id, fault, hint) ?? ''}`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {soon &&
          [7, 30].map((days) => (
            <button
              key={days}
              type="button"
              class="button quiet"
              onClick={() => setText(addDays(today, days))}
            >
              {say(counted('register_form_in_days', days))}
            </button>
          ))}
      </div>
      <p id={`${id}-words`} class="in-words">
        {date && describedDate(date, today)}
      </p>
      <FieldNotes id={id} fault={fault} hint={hint} />
    </div>
  );
}
