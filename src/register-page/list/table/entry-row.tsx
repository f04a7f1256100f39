import { useMemo } from 'preact/hooks';
import { say } from '../../../platform/words/say.ts';
import type { RegisterEntry } from '../../../register/entry.ts';
import { isBeingRenewed } from '../../../register/renewal.ts';
import { softwareName } from '../../../register/software-name.ts';
import { spacedAbn } from '../../../values/abn.ts';
import type { CalendarDate } from '../../../values/calendar-date.ts';
import { sentence } from '../../../values/sentence.ts';
import { shortDate } from '../../parts/dates.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import type { PageProps } from '../../parts/page-props.ts';
import type { Renew } from '../../parts/use-renewing.ts';
import type { Select } from '../use-selecting.ts';

interface Props {
  readonly entry: RegisterEntry;
  /** From 0, among the rows that are shown. */
  readonly index: number;
  readonly today: CalendarDate;
  readonly isSelected: boolean;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly select: Select;
  readonly edit: PageProps['edit'];
  readonly renew: Renew;
}

/** One credential. It is drawn again only when something about it has changed: while the table scrolls, most rows stay as they are. */
export function EntryRow(props: Props) {
  return useMemo(() => row(props), Object.values(props));
}

/** Where there is no room for columns, each cell says what it is. */
function row({ entry, index, today, isSelected, ...props }: Props) {
  const { id, business, displayName, abn, validTo, software, file, notes } = entry;
  const renewing = isBeingRenewed(entry);
  return (
    <tr
      ref={props.measure}
      data-entry={id}
      data-index={index}
      data-selected={isSelected}
      aria-rowindex={index + 2}
    >
      <td class="pick">
        <input
          type="checkbox"
          data-control="select"
          aria-label={say(sentence('register_select', displayName, business))}
          checked={isSelected}
          onClick={(event) => props.select(id, event.currentTarget.checked, event.shiftKey)}
        />
      </td>
      <th scope="row" class="business">
        <button type="button" data-control="open" onClick={() => props.edit(entry)}>
          <bdi>{business}</bdi>
        </button>
        {abn && <span class="abn">{say(sentence('register_abn', spacedAbn(abn)))}</span>}
      </th>
      <td class="displayName" data-label={say(sentence('register_column_displayName'))}>
        <bdi>{displayName}</bdi>
      </td>
      <td class="validTo" data-label={say(sentence('register_column_validTo'))}>
        {validTo && <time dateTime={validTo}>{shortDate(validTo)}</time>}
        {entry.isReckoned && (
          <span class="also" data-reckoned>
            {say(sentence('register_reckoned'))}
          </span>
        )}
      </td>
      <td class="left" data-label={say(sentence('register_column_left'))}>
        <DaysLeft entry={entry} today={today} />
      </td>
      <td class="software" data-label={say(sentence('register_column_software'))}>
        <SoftwareAndFile software={softwareName(software)} file={file} />
      </td>
      <td class="notes" data-label={say(sentence('register_column_notes'))}>
        <bdi title={notes}>{notes}</bdi>
      </td>
      <td class="act">
        <button
          type="button"
          class="button secondary"
          data-control="renew"
          aria-label={say(
            sentence(renewing ? 'register_go_on_name' : 'register_renew_name', displayName, business),
          )}
          onClick={() => props.renew(entry)}
        >
          {say(sentence(renewing ? 'register_go_on' : 'register_renew'))}
        </button>
      </td>
    </tr>
  );
}

function SoftwareAndFile({ software, file }: { readonly software: string; readonly file: string }) {
  if (!software && !file) return null;
  return (
    <div>
      <bdi title={software}>{software}</bdi>
      {file && (
        <span class="file">
          <span class="visually-hidden">{say(sentence('register_column_file'))}: </span>
          <bdi title={file}>{endOfPath(file)}</bdi>
        </span>
      )}
    </div>
  );
}

/** What tells one file from another stands at the end of its path: the folder that it is in, and its name. */
function endOfPath(path: string): string {
  const [name, folder, ...others] = path.split(/[\\/]/).reverse();
  return others.length > 0 ? `…\u2009${folder} › ${name}` : path;
}
