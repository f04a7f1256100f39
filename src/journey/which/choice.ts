import type { CredentialStatus } from '../../portal/ids.ts';
import type { SeenCredential } from '../../portal/sighting.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
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
