import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { daysLeft, sayDaysLeft, validityState } from '../../register/list/validity.ts';
import { claimUntil, isBeingRenewed } from '../../register/renewal.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { sentence } from '../../values/sentence.ts';
import { shortDate } from './dates.ts';

interface Props {
  readonly entry: RegisterEntry;
  readonly today: CalendarDate;
}

/** A credential lasts two years: a full bar. */
const wholeBar = 730;

/** How long a credential is still good: in words, with a sign, and as a bar. */
export function DaysLeft({ entry, today }: Props) {
  const { suspendedOn } = entry;
  const state = validityState(entry, today);
  const left = Math.min(wholeBar, Math.max(0, daysLeft(entry, today) ?? 0));
  return (
    <span class={`left-box ${state}`}>
      <span class="left-words">{say(sayDaysLeft(entry, today))}</span>
      <span class="left-bar" aria-hidden="true">
        <span style={{ inlineSize: `${state === 'expired' ? 100 : (100 * left) / wholeBar}%` }} />
      </span>
      {suspendedOn && (
        <span class="also">
          {say(sentence('register_suspended_until', shortDate(claimUntil(suspendedOn))))}
        </span>
      )}
      {isBeingRenewed(entry) && <span class="also">{say(sentence('register_being_renewed'))}</span>}
    </span>
  );
}
