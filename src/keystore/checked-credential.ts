import type { CalendarDate } from '../values/calendar-date.ts';
import type { Finding, Verdict } from './findings.ts';
import type { Note } from './notes.ts';

/** One credential. Names and legal name are what the file records; texts may hold anything and are to be shown as text only. */
export interface CheckedCredential {
  readonly id: string | null;
  readonly type: 'device' | 'user' | null;
  readonly displayName: string | null;
  readonly abn: string | null;
  readonly legalName: string | null;
  /** Decimal digits, of the certificate if that can be read, else as recorded. */
  readonly serialNumber: string | null;
  /** Of the certificate if that can be read, else as recorded: 40 lower-case hexadecimal digits. */
  readonly sha1Fingerprint: string | null;
  /** Days in Australia, of the certificate only: the dates beside it are ten hours off in many files. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** The moment of the certificate's end, in UTC (ISO 8601): two credentials may end on one day. */
  readonly endsAt: string | null;
  /** The name that the issuing certificate gives itself. Anyone could take any name. */
  readonly issuer: string | null;
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  readonly verdict: Verdict;
}
