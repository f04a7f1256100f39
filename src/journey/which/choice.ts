import type { CredentialStatus } from '../../portal/ids.ts';
import type { SeenCredential } from '../../portal/sighting.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { daysLeft } from '../../values/days-left.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { sayValidity } from '../guide/validity.ts';

/** A credential to choose, with what tells it from the others. */
export interface CredentialChoice extends SeenCredential {
  readonly says: readonly Sentence[];
}

/** How the portal writes each status (R25m): people see it in English. */
const written: Readonly<Record<NonNullable<CredentialStatus>, string>> = {
  active: 'Active',
  expired: 'Expired',
  suspended: 'Suspended',
  revoked: 'Revoked',
};

export function choiceOf(credential: SeenCredential, today: CalendarDate): CredentialChoice {
  const { validTo, status } = credential;
  const until = validTo ? sayValidity(validTo, today) : sentence('choice_without_date');
  return { ...credential, says: status ? [until, sentence('card_quoted', written[status])] : [until] };
}

/**
 * Those to renew, the likeliest first: that ends soonest or has just ended. What ended long ago or lasts for long comes later, what shows no date
 * last; alike, they stay in the order of the page. Days since the end count half: one comes here when nothing can be lodged any more, rather
 * than long before. A list may have more rows than are offered at once.
 */
export function likeliestFirst(
  credentials: readonly SeenCredential[],
  today: CalendarDate,
): readonly SeenCredential[] {
  const distance = ({ validTo }: SeenCredential): number => {
    if (validTo === null) return Number.MAX_SAFE_INTEGER;
    const left = daysLeft(validTo, today);
    return left < 0 ? -left / 2 : left;
  };
  return credentials.toSorted((one, other) => distance(one) - distance(other));
}
