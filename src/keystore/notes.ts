import { dayInAustralia } from '../values/calendar-date.ts';
import { daysLeft } from '../values/days-left.ts';
import { daysOfNearEnd } from '../values/near-end.ts';
import { counted, type Sentence, sentence } from '../values/sentence.ts';
import type { Certificate } from './certificate.ts';
import type { Chain } from './check-chain.ts';
import type { Finding } from './findings.ts';
import type { CertificateInChain } from './judge-certificate.ts';
import type { CredentialRecord } from './read-keystore.ts';
import { isTenHoursEarly } from './recorded-date.ts';

/** Everything that is told without being a finding. The names stand in the command line's answers. */
export type NoteId =
  | 'days-left'
  | 'ten-hours-early'
  | 'chain-consistent'
  | 'chain-reversed'
  | 'auskey'
  | 'password-for-some';

/** Worth knowing, but neither good nor bad by itself: it does not weigh on the verdict. */
export interface Note {
  readonly id: NoteId;
  readonly means: Sentence;
  /** Null where nothing is to be done. */
  readonly todo: Sentence | null;
}

/** What a person may wonder about, or a program may stumble over, in a credential whose certificate can be read. */
export function noteCredential(
  record: CredentialRecord,
  { leaf, certificates, chain, now }: CertificateInChain,
): Note[] {
  return [
    ...noteDaysLeft(leaf, now),
    ...noteTenHours(record, leaf),
    ...noteChain(leaf, certificates, chain),
    ...noteAuskey(record, leaf),
  ];
}

function noteDaysLeft({ notBefore, notAfter }: Certificate, now: Date): Note[] {
  const end = dayInAustralia(notAfter);
  const days = daysLeft(end, dayInAustralia(now));
  if (days <= daysOfNearEnd || now < notBefore) return [];
  return [{ id: 'days-left', means: counted('keystore_note_days_left', days, { date: end }), todo: null }];
}

function noteTenHours({ notBefore, notAfter }: CredentialRecord, leaf: Certificate): Note[] {
  const early =
    notBefore !== null &&
    notAfter !== null &&
    isTenHoursEarly(notBefore, leaf.notBefore) &&
    isTenHoursEarly(notAfter, leaf.notAfter);
  return early
    ? [{ id: 'ten-hours-early', means: sentence('keystore_note_ten_hours_early'), todo: null }]
    : [];
}

function noteChain(leaf: Certificate, certificates: readonly Certificate[], chain: Chain): Note[] {
  const notes: Note[] = [];
  if (chain.state === 'consistent' && chain.faults.size === 0) {
    const means = sentence('keystore_note_chain_consistent');
    notes.push({ id: 'chain-consistent', means, todo: null });
  }
  // The official kit 2.2 takes the first certificate for the credential's own (observed 2026-11-23).
  if (certificates[0] !== leaf) {
    const means = sentence('keystore_note_chain_reversed');
    notes.push({ id: 'chain-reversed', means, todo: sentence('keystore_note_chain_reversed_todo') });
  }
  return notes;
}

/** AUSkey and RAM's credentials share one file format. AUSkey ended on 27 March 2020 (abr.gov.au, read 2026-11-24). */
function noteAuskey({ credentialType }: CredentialRecord, { isAuskey }: Certificate): Note[] {
  if (credentialType !== 'U' && !isAuskey) return [];
  return [
    { id: 'auskey', means: sentence('keystore_note_auskey'), todo: sentence('keystore_note_auskey_todo') },
  ];
}

/** One file has one password: what opens only a part of it deserves a word of its own. */
export function notePassword(credentials: readonly { readonly findings: readonly Finding[] }[]): Note[] {
  const opened = credentials.filter(({ findings }) => findings.some(({ id }) => id === 'password-opens'));
  const refused = credentials.filter(({ findings }) => findings.some(({ id }) => id === 'password-wrong'));
  if (opened.length === 0 || refused.length === 0) return [];
  return [
    {
      id: 'password-for-some',
      means: counted('keystore_note_password_for_some', opened.length, String(credentials.length)),
      todo: sentence('keystore_note_password_for_some_todo'),
    },
  ];
}
