import { dayInAustralia } from '../values/calendar-date.ts';
import { daysLeft } from '../values/days-left.ts';
import { daysOfNearEnd } from '../values/near-end.ts';
import { counted, sentence } from '../values/sentence.ts';
import type { Certificate } from './certificate.ts';
import { type Finding, finding } from './findings.ts';
import type { CredentialRecord } from './read-keystore.ts';
import { isSameMoment } from './recorded-date.ts';

/** Judges the certificate's own dates to the second, and tells them in days of the Australian calendar. */
export function judgeValidity(
  { notBefore, notAfter }: Certificate,
  now: Date,
  { isPersons = false }: { readonly isPersons?: boolean } = {},
): Finding[] {
  // What takes the place of a person's AUSkey is a machine's, with a name of its own.
  const instead = isPersons ? sentence('keystore_note_auskey_todo') : null;
  const days = daysLeft(dayInAustralia(notAfter), dayInAustralia(now));
  if (now > notAfter) {
    const means =
      days < 0 ? counted('keystore_finding_expired', -days) : sentence('keystore_finding_expired_today');
    return [finding('expired', means, instead ?? sentence('keystore_finding_expired_todo'))];
  }
  if (now < notBefore) {
    const wait = daysLeft(dayInAustralia(notBefore), dayInAustralia(now));
    const means =
      wait > 0
        ? counted('keystore_finding_not_yet_valid', wait)
        : sentence('keystore_finding_not_yet_valid_today');
    return [finding('not-yet-valid', means, sentence('keystore_finding_not_yet_valid_todo'))];
  }
  if (days > daysOfNearEnd) return [];
  const means =
    days > 0
      ? counted('keystore_finding_expires_soon', days)
      : sentence('keystore_finding_expires_soon_today');
  return [finding('expires-soon', means, instead ?? sentence('keystore_finding_expires_soon_todo'))];
}

/** Whether the dates beside the certificate are the certificate's; what is missing is another finding. */
export function judgeRecordedDates(
  record: CredentialRecord,
  { notBefore, notAfter }: Certificate,
): Finding[] {
  const same =
    (record.notBefore === null || isSameMoment(record.notBefore, notBefore)) &&
    (record.notAfter === null || isSameMoment(record.notAfter, notAfter));
  if (same) return [];
  return [
    finding(
      'dates-mismatch',
      sentence('keystore_finding_dates_mismatch'),
      sentence('keystore_finding_dates_mismatch_todo'),
    ),
  ];
}
