import type { ComponentChildren } from 'preact';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import type { FormField } from '../../register/read/read-form.ts';
import { isBeingRenewed } from '../../register/renewal.ts';
import { softwareName } from '../../register/software-name.ts';
import { spacedAbn } from '../../values/abn.ts';
import { sentence } from '../../values/sentence.ts';
import { describedDate, shortDate } from '../parts/dates.ts';
import { DaysLeft } from '../parts/days-left.tsx';
import type { PageProps } from '../parts/page-props.ts';
import { PaperActions } from '../parts/paper-actions.tsx';
import { saveCalendarOf } from '../parts/save-files.ts';
import { sayDays } from '../parts/say-days.ts';
import { useRenewing } from '../parts/use-renewing.ts';
import { EntryHistory } from './entry-history.tsx';

interface Props extends PageProps {
  readonly entry: RegisterEntry;
  readonly close: () => void;
  /** Shows the form in the sheet's place. */
  readonly change: () => void;
  readonly forget: () => void;
}

/** All that is known of one credential, to be read; what can be done with it; and what has happened to it. */
export function EntrySheet({ entry, close, change, forget, ...props }: Props) {
  const { view, tell, report } = props;
  const renew = useRenewing(props);
  const renewing = isBeingRenewed(entry);
  const drop = async ({ id, displayName }: RegisterEntry) => {
    close();
    if (await tell({ kind: 'renewal-dropped', id }))
      report({ what: sentence('register_renewal_dropped', displayName) });
  };
  const button = (words: Parameters<typeof sentence>[0], act: () => void, kind = 'secondary') => (
    <button type="button" class={`button ${kind}`} onClick={act}>
      {say(sentence(words))}
    </button>
  );
  return (
    <>
      <p class="sheet-left">
        <DaysLeft entry={entry} today={view.today} />
      </p>
      <p class="row">
        {button(
          renewing ? 'register_go_on' : 'register_renew',
          () => {
            close();
            renew(entry);
          },
          'primary',
        )}
        {button('register_change', change)}
        {renewing && button('register_drop_renewal', () => void drop(entry))}
      </p>
      <Facts entry={entry} {...props} />
      <p class="row">
        <PaperActions {...props} entries={[entry]} />
        {button('register_selection_calendar', () => saveCalendarOf([entry], view.reminderDays))}
        {button('register_forget', forget)}
      </p>
      <EntryHistory entry={entry} />
    </>
  );
}

/** What is not known is left out: a sheet is for reading, and what could be there stands in the form. */
function Facts({ entry, view }: PageProps & { readonly entry: RegisterEntry }) {
  const { business, displayName, abn, validTo, software, file, notes, reminderDays, ...others } = entry;
  const day = (date: RegisterEntry['validTo']) => date && describedDate(date, view.today);
  return (
    <dl class="facts sheet">
      <Fact name="business">{business}</Fact>
      <Fact name="abn">{abn && spacedAbn(abn)}</Fact>
      <Fact name="displayName">{displayName}</Fact>
      <Fact name="validTo">{day(validTo)}</Fact>
      {entry.isReckoned && (
        <dd class="also" data-reckoned>
          {say(sentence('register_reckoned'))}
        </dd>
      )}
      <Fact name="software">{softwareName(software)}</Fact>
      <Fact name="file">{file}</Fact>
      <Fact name="notes">{notes}</Fact>
      <Fact name="reminderDays">{sayDays(reminderDays ?? view.reminderDays)}</Fact>
      <Fact name="snoozedUntil">{day(others.snoozedUntil)}</Fact>
      <Fact name="authorisedUntil">{day(others.authorisedUntil)}</Fact>
      <Fact name="suspendedOn">{day(others.suspendedOn)}</Fact>
      <Fact name="addedOn">{shortDate(others.addedOn)}</Fact>
    </dl>
  );
}

/** The fields that a sheet shows, each by its name in the form. */
type SheetField = FormField | 'reminderDays' | 'addedOn';

interface FactProps {
  readonly name: SheetField;
  readonly children: ComponentChildren;
}

function Fact({ name, children }: FactProps) {
  if (!children) return null;
  return (
    <>
      <dt>{say(sentence(`register_field_${name}`))}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}
