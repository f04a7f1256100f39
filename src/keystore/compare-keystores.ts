import { differenceOf, sayDifference } from '../values/display-name.ts';
import { type Sentence, type SentenceValue, sentence } from '../values/sentence.ts';
import type { CheckedCredential } from './checked-credential.ts';
import type { FindingId } from './findings.ts';
import { pairUp } from './pair-up.ts';
import type { KeystoreReport } from './report.ts';
import { quotedText, quotedValue } from './shown-text.ts';

export interface ComparedFile {
  readonly fileName: string;
  readonly report: Extract<KeystoreReport, { kind: 'keystore' }>;
}

export const comparisonOutcomes = ['other-business', 'other-name', 'undecided', 'same', 'renewed'] as const;

export type ComparisonOutcome = (typeof comparisonOutcomes)[number];

/** Two credentials that answer each other, in the order of the files; one alone where the other file has none like it. */
export interface ComparedPair {
  readonly sides: readonly [CheckedCredential | null, CheckedCredential | null];
  readonly means: Sentence;
  readonly detail: Sentence | null;
  readonly todo: Sentence | null;
}

/** The answer to "which of these two files is which?". */
export interface Comparison {
  /** Of the worst pair: what a person has to know first. */
  readonly outcome: ComparisonOutcome;
  readonly fileNames: readonly [string, string];
  readonly pairs: readonly ComparedPair[];
}

/** Compares two files, credential by credential. */
export function compareKeystores(one: ComparedFile, other: ComparedFile): Comparison {
  const fileNames = [one.fileName, other.fileName] as const;
  const { pairs, left } = pairUp(one.report.credentials, other.report.credentials);
  const judged = pairs.map((sides) => judgePair(sides, fileNames));
  const alone = left.map((sides) => tellAlone(sides, fileNames, pairs.length > 0));
  const renewals = judged.filter(({ outcome }) => outcome === 'renewed');
  // What both files hold does not make the one a copy of the other where something else in it is new.
  const told = renewals.length > 0 ? judged.map(carriedOver) : judged;
  const crossed = new Set(renewals.map(({ sides }) => newerOf(sides))).size > 1;
  const counting = renewals.length > 0 ? told.filter(({ outcome }) => outcome !== 'same') : told;
  const worst = comparisonOutcomes.find((candidate) => counting.some(({ outcome }) => outcome === candidate));
  return {
    outcome: crossed && worst === 'renewed' ? 'undecided' : (worst ?? 'other-business'),
    fileNames,
    pairs: [...(crossed ? told.map(keepingBoth) : told), ...alone],
  };
}

type JudgedPair = Omit<ComparedPair, 'sides'> & {
  readonly sides: Sides;
  readonly outcome: ComparisonOutcome;
};

function carriedOver(pair: JudgedPair): JudgedPair {
  if (pair.outcome !== 'same') return pair;
  const name = pair.sides[0].displayName;
  const means = sentence('keystore_compare_carried_over', quotedText(name?.trim() ? name : '—'));
  return { ...pair, means, detail: null, todo: null };
}

/** Each file holds something newer than the other: neither can take the other's place. */
function keepingBoth(pair: JudgedPair): JudgedPair {
  return pair.outcome === 'renewed' ? { ...pair, todo: sentence('keystore_compare_crossed_todo') } : pair;
}

type Sides = readonly [CheckedCredential, CheckedCredential];
type Names = readonly [string, string];

function judgePair(sides: Sides, names: Names): JudgedPair {
  const [one, other] = sides;
  if (one.sha1Fingerprint !== null && one.sha1Fingerprint === other.sha1Fingerprint)
    return same(sides, names);
  const newer = newerOf(sides);
  if (newer === null) return undecided(sides);
  if (one.displayName !== other.displayName) return otherName(sides, newer);
  return renewed(sides, names, newer);
}

/** The place of the one that ends later; null where that cannot be told. */
function newerOf([one, other]: Sides): 0 | 1 | null {
  if (one.endsAt === null || other.endsAt === null || one.endsAt === other.endsAt) return null;
  return one.endsAt > other.endsAt ? 0 : 1;
}

function renewed(sides: Sides, names: Names, newer: 0 | 1) {
  const [fresh, old] = newer === 0 ? sides : ([sides[1], sides[0]] as const);
  const [freshName, oldName] = newer === 0 ? names : ([names[1], names[0]] as const);
  return {
    outcome: 'renewed' as const,
    sides,
    means: sentence('keystore_compare_renewed', quotedText(freshName), quotedText(oldName)),
    detail: sentence('keystore_compare_renewed_detail', endOf(fresh), endOf(old)),
    todo: sentence(
      fresh.verdict === 'bad' ? 'keystore_compare_renewed_bad' : 'keystore_compare_renewed_todo',
    ),
  };
}

/** A file with a damaged copy is no copy: put in the other's place, software would have nothing. */
function same(sides: Sides, names: Names): JudgedPair {
  const [oneIsDamaged, otherIsDamaged] = sides.map(isDamaged);
  if (oneIsDamaged && otherIsDamaged) return undecided(sides);
  if (oneIsDamaged || otherIsDamaged) {
    const [damaged, sound] = oneIsDamaged ? names : ([names[1], names[0]] as const);
    return {
      outcome: 'undecided',
      sides,
      means: sentence('keystore_compare_damaged', quotedText(damaged)),
      detail: null,
      todo: sentence('keystore_compare_damaged_todo', quotedText(sound)),
    };
  }
  return {
    outcome: 'same' as const,
    sides,
    means: sentence('keystore_compare_same'),
    detail: null,
    todo: sentence('keystore_compare_same_todo', endOf(sides[0])),
  };
}

function otherName(sides: Sides, newer: 0 | 1) {
  const [fresh, old] = newer === 0 ? sides : ([sides[1], sides[0]] as const);
  const found = fresh.displayName ?? '';
  const wanted = old.displayName ?? '';
  const difference = differenceOf(found, wanted);
  const said = difference && sayDifference(difference, found, wanted);
  return {
    outcome: 'other-name' as const,
    sides,
    means: sentence('keystore_compare_other_name', quotedText(found || '—'), quotedText(wanted || '—')),
    detail: said?.values ? { ...said, values: said.values.map(quotedValue) } : said,
    todo: sentence('keystore_compare_other_name_todo', quotedText(wanted || '—')),
  };
}

function undecided(sides: Sides) {
  return {
    outcome: 'undecided' as const,
    sides,
    means: sentence('keystore_compare_undecided'),
    detail: null,
    todo: sentence('keystore_compare_undecided_todo'),
  };
}

/** Whether something is wrong with this copy of it, and not with the credential as such or the password that was tried. */
function isDamaged({ findings }: CheckedCredential): boolean {
  return findings.some(({ id }) => damages.includes(id));
}

const damages: readonly FindingId[] = [
  'integrity-mismatch',
  'key-unreadable',
  'key-mismatch',
  'certificate-unreadable',
  'missing-element',
  'ambiguous-record',
  'id-mismatch',
  'abn-mismatch',
  'name-mismatch',
  'serial-mismatch',
  'fingerprint-mismatch',
];

/** Where the files share a business, a credential that only one of them has would be lost by putting one in the other's place. */
function tellAlone(sides: ComparedPair['sides'], names: Names, related: boolean): ComparedPair {
  const at = sides[0] ? 0 : 1;
  const credential = sides[at];
  const who = [credential?.displayName, credential?.legalName, credential?.abn].map((text) =>
    quotedText(text?.trim() ? text : '—'),
  );
  return {
    sides,
    means: sentence('keystore_compare_alone', quotedText(names[at]), ...who),
    detail: null,
    todo: sentence(related ? 'keystore_compare_alone_todo' : 'keystore_compare_other_business_todo'),
  };
}

function endOf({ validTo }: CheckedCredential): SentenceValue {
  return validTo ? { date: validTo } : '—';
}
