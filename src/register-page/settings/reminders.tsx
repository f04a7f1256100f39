import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { usualReminderDays } from '../../reminders/deadlines.ts';
import { sentence } from '../../values/sentence.ts';
import { OfficePanel } from '../office/office-panel.tsx';
import type { Office } from '../office/use-office.ts';
import { sayMoment } from '../parts/dates.ts';
import { DaysField } from '../parts/form/days-field.tsx';
import type { PageProps } from '../parts/page-props.ts';
import { sayDays } from '../parts/say-days.ts';
import { OrganisationNotice } from './organisation-notice.tsx';
import { SetAsidePanel } from './set-aside-panel.tsx';
import { SyncPanel } from './sync-panel.tsx';

interface Props extends PageProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly office: Office;
}

/** When to remind, and whether the register follows the person to other computers. */
export function Reminders({ heading, office, ...props }: Props) {
  const { organisation, nextReminder } = props.view;
  return (
    <section class="reminders" aria-labelledby="room">
      <h2 id="room" ref={heading} tabIndex={-1}>
        {say(sentence('register_room_reminders'))}
      </h2>
      {organisation && <OrganisationNotice organisation={organisation} />}
      <div class="panel">
        <h3>{say(sentence('register_reminders_title'))}</h3>
        <p>{say(sentence('register_reminders_what'))}</p>
        {organisation?.reminderDays ? (
          <p>
            <strong>{sayDays(organisation.reminderDays)}</strong>{' '}
            <span class="set-by">{say(sentence('register_set_by_organisation'))}</span>
          </p>
        ) : (
          <UsualDays key={props.view.reminderDays.join(' ')} {...props} />
        )}
        <NamesSwitch {...props} />
        <p class="hint">
          {nextReminder === null
            ? say(sentence('register_reminders_none'))
            : say(sentence('register_reminders_next', sayMoment(nextReminder)))}
        </p>
      </div>
      <SyncPanel {...props} />
      <OfficePanel {...props} office={office} />
      <SetAsidePanel />
    </section>
  );
}

/** Whether others who see a notification may read names in it. */
function NamesSwitch({ view: { namesInReminders, organisation }, tell }: PageProps) {
  const isSet = organisation !== null && organisation.namesInReminders !== null;
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={namesInReminders}
          aria-checked={namesInReminders}
          disabled={isSet}
          aria-describedby="names-what"
          onChange={(event) =>
            void tell({ kind: 'names-in-reminders-switched', isOn: event.currentTarget.checked })
          }
        />
        {say(sentence('reminder_names_label'))}
      </label>
      {isSet && <p class="set-by">{say(sentence('register_set_by_organisation'))}</p>}
      <p id="names-what" class="hint">
        {say(sentence('reminder_names_what'))}
      </p>
    </>
  );
}

function UsualDays({ view, tell, report }: PageProps) {
  const [days, setDays] = useState(view.reminderDays);
  const set = async (next: readonly number[] | null) => {
    if (await tell({ kind: 'reminders-set', days: next }))
      report({ what: sentence('register_reminders_set') });
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void set(days);
      }}
    >
      <DaysField label={say(sentence('register_form_days'))} days={days} change={setDays} />
      <p class="row">
        <button type="submit" class="button primary">
          {say(sentence('register_form_save'))}
        </button>
        {view.reminderDays.join() !== usualReminderDays.join() && (
          <button type="button" class="button quiet" onClick={() => void set(null)}>
            {say(sentence('register_reminders_usual'))}
          </button>
        )}
      </p>
    </form>
  );
}
