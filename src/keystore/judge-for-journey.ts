import type { CalendarDate } from '../values/calendar-date.ts';
import { differenceOf, sayDifference } from '../values/display-name.ts';
import { type Sentence, sentence } from '../values/sentence.ts';
import type { CheckedCredential } from './checked-credential.ts';
import type { KeystoreReport } from './report.ts';
import { quotedText, quotedValue } from './shown-text.ts';

/** What the journey under way knows of the credential that is being replaced; null for what it does not know. */
export interface KnownForKeystore {
  /** Names the journey among those under way; null without one. */
  readonly run: string | null;
  readonly journey: 'renew' | 'set-up' | null;
  /** The ABN is 11 digits without spaces. */
  readonly business: { readonly name: string; readonly abn: string | null } | null;
  readonly displayName: string | null;
  readonly oldValidTo: CalendarDate | null;
}

export const journeyOutcomes = [
  'right',
  'old-one',
  'other-business',
  'other-name',
  'bad',
  'nothing-to-compare',
] as const;

/** What the file means for the journey. It says nothing about the credential by itself: that is its verdict. */
export interface JourneyOutcome {
  /** The journey that the file was judged for; null without one. */
  readonly run: string | null;
  readonly outcome: (typeof journeyOutcomes)[number];
  /** The one credential of the file that answers the journey. */
  readonly credential: CheckedCredential;
  readonly means: Sentence;
  /** More precisely what is not as it should be, where that can be said. */
  readonly detail?: Sentence | null;
  readonly todo: Sentence;
}

/** The journey that a file belongs to: the first that is about a business of the file, else the first of all. */
export function journeyOf(
  report: KeystoreReport,
  known: readonly KnownForKeystore[],
): KnownForKeystore | null {
  const credentials = report.kind !== 'keystore' ? [] : report.credentials;
  const isInFile = (one: KnownForKeystore): boolean =>
    credentials.some((credential) => isOfBusiness(credential, one) === true);
  return known.find(isInFile) ?? known[0] ?? null;
}

/** Chooses the credential that answers the journey and judges it; null for a file that was not read. */
export function judgeForJourney(
  report: KeystoreReport,
  known: KnownForKeystore | null,
): JourneyOutcome | null {
  if (report.kind !== 'keystore') return null;
  const credential = chooseCredential(report.credentials, known);
  if (!credential) return null;
  const answer =
    judgeBusiness(credential, known) ??
    judgeName(credential, known) ??
    judgeAge(credential, known) ??
    judgeHealth(credential) ??
    judgeNew(credential, known);
  return { run: known?.run ?? null, credential, ...answer };
}

type Answer = Omit<JourneyOutcome, 'run' | 'credential'>;

/** The right business counts most, then the right name, then the latest end. */
function chooseCredential(
  credentials: readonly CheckedCredential[],
  known: KnownForKeystore | null,
): CheckedCredential | undefined {
  const rank = (credential: CheckedCredential) =>
    (isOfBusiness(credential, known) === true ? 2 : 0) + (hasOldName(credential, known) === true ? 1 : 0);
  return credentials.toSorted(
    (one, other) => rank(other) - rank(one) || (other.validTo ?? '').localeCompare(one.validTo ?? ''),
  )[0];
}

/** Null where the journey knows no ABN: a name alone would accuse wrongly, since files may repeat the display name there. */
function isOfBusiness(credential: CheckedCredential, known: KnownForKeystore | null): boolean | null {
  const abn = known?.business?.abn;
  return abn ? credential.abn?.replace(/\s+/g, '') === abn : null;
}

/** Null where the journey knows no name. */
function hasOldName(credential: CheckedCredential, known: KnownForKeystore | null): boolean | null {
  return known?.displayName ? credential.displayName === known.displayName : null;
}

function judgeBusiness(credential: CheckedCredential, known: KnownForKeystore | null): Answer | null {
  if (isOfBusiness(credential, known) !== false || !known?.business) return null;
  return {
    outcome: 'other-business',
    means: sentence(
      'keystore_outcome_other_business',
      businessInWords(credential.legalName ?? '—', credential.abn ?? '—'),
      businessInWords(known.business.name, known.business.abn ?? '—'),
    ),
    todo: sentence('keystore_outcome_other_business_todo'),
  };
}

function businessInWords(name: string, abn: string): string {
  return `${quotedText(name)}, ABN ${quotedText(abn)}`;
}

function judgeName(credential: CheckedCredential, known: KnownForKeystore | null): Answer | null {
  if (hasOldName(credential, known) !== false || !known?.displayName) return null;
  const found = credential.displayName ?? '';
  const wanted = quotedText(known.displayName);
  const difference = differenceOf(found, known.displayName);
  return {
    outcome: 'other-name',
    means: sentence('keystore_outcome_other_name', quotedText(found || '—'), wanted),
    detail: difference && shown(sayDifference(difference, found, known.displayName)),
    todo: sentence('keystore_outcome_other_name_todo', wanted),
  };
}

/** The same sentence with hidden characters in its gaps made visible. */
function shown(said: Sentence): Sentence {
  return said.values ? { ...said, values: said.values.map(quotedValue) } : said;
}

function judgeAge({ findings, validTo }: CheckedCredential, known: KnownForKeystore | null): Answer | null {
  const renewing = known?.business || known?.displayName || known?.oldValidTo;
  if (!validTo || !renewing) return null;
  const todo = sentence('keystore_outcome_old_todo');
  if (findings.some(({ id }) => id === 'expired')) {
    return {
      outcome: 'old-one',
      means: sentence('keystore_outcome_old_expired', { date: validTo }),
      todo,
    };
  }
  if (known.oldValidTo && validTo <= known.oldValidTo) {
    return {
      outcome: 'old-one',
      means: sentence('keystore_outcome_old_not_newer', { date: validTo }),
      todo,
    };
  }
  return null;
}

function judgeHealth({ findings, verdict, validTo }: CheckedCredential): Answer | null {
  if (verdict !== 'bad') return null;
  const worst = findings.filter(({ severity }) => severity === 'bad');
  if (validTo && worst.every(({ id }) => id === 'password-wrong')) {
    return {
      outcome: 'bad',
      means: sentence('keystore_outcome_bad_password', { date: validTo }),
      todo: sentence('keystore_outcome_bad_password_todo'),
    };
  }
  return {
    outcome: 'bad',
    means: sentence('keystore_outcome_bad'),
    todo: sentence('keystore_outcome_bad_todo'),
  };
}

function judgeNew(credential: CheckedCredential, known: KnownForKeystore | null): Answer {
  const sameBusiness = isOfBusiness(credential, known) === true;
  const sameName = hasOldName(credential, known) === true;
  if (!credential.validTo || (!sameBusiness && !sameName)) {
    return {
      outcome: 'nothing-to-compare',
      means: sentence('keystore_outcome_nothing_to_compare'),
      todo: sentence('keystore_outcome_nothing_to_compare_todo'),
    };
  }
  const key = sameBusiness && sameName ? 'right' : sameName ? 'right_name' : 'right_business';
  return {
    outcome: 'right',
    means: sentence(`keystore_outcome_${key}`, { date: credential.validTo }),
    todo: sentence(
      credential.verdict === 'good'
        ? 'keystore_outcome_right_todo'
        : 'keystore_outcome_right_with_warning_todo',
    ),
  };
}
