import { say } from '../../platform/words/say.ts';
import type { Organisation } from '../../register/organisation.ts';
import { softwareName } from '../../register/software-name.ts';
import { sentence } from '../../values/sentence.ts';

/** What the person's organisation has set, and whom to ask. */
export function OrganisationNotice({ organisation }: { readonly organisation: Organisation }) {
  const { contact, software, isSyncOff, reminderDays, namesInReminders } = organisation;
  return (
    <div class="notice plain" data-organisation>
      {(reminderDays || software || isSyncOff || namesInReminders !== null) && (
        <p>{say(sentence('register_organisation_sets'))}</p>
      )}
      {software && <p>{say(sentence('register_organisation_software', softwareName(software)))}</p>}
      {contact && <p>{say(sentence('register_organisation_contact', contact))}</p>}
    </div>
  );
}
