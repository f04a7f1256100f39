import type { CheckedCredential } from '../../keystore/checked-credential.ts';
import type { KeystoreReport } from '../../keystore/report.ts';
import { isAbn } from '../../values/abn.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { When } from '../change.ts';
import type { Register, RegisterEntry } from '../entry.ts';
import { isSameCredential } from '../identity.ts';
import { longestText } from '../read/parse-entry.ts';
import { type FoundCredential, isNewEnd } from '../remember.ts';
import type { ImportPreview } from './import-preview.ts';
import { previewFound } from './preview-found.ts';

/** A keystore file that was read; null where the browser could not open it. */
export interface ReadKeystoreFile {
  /** Its name, with the folders that the person chose it with. */
  readonly name: string;
  readonly report: KeystoreReport | null;
}

/** What came out of one file. */
export interface KeystoreFileOutcome {
  readonly name: string;
  /** How many of its credentials can be remembered. */
  readonly count: number;
  /** What could not, and why. */
  readonly problems: readonly Sentence[];
}

export interface KeystoresPreview {
  readonly preview: ImportPreview;
  /** In the order of the files. */
  readonly outcomes: readonly KeystoreFileOutcome[];
}

/**
 * What remembering the credentials of these files would do. Of a credential that stands in several, old and new, the one that ends last
 * counts, and so does what the register already knows of a newer one.
 */
export function previewKeystores(
  register: Register,
  files: readonly ReadKeystoreFile[],
  when: When,
): KeystoresPreview {
  const read = files.map((file) => ({ name: file.name, ...credentialsOf(file) }));
  const found = read
    .flatMap((file) => file.found)
    .filter((credential) => !isOlder(credential, register.entries))
    .sort((one, other) => ((one.validTo ?? '') < (other.validTo ?? '') ? -1 : 1));
  return {
    preview: previewFound(register, found, when),
    outcomes: read.map(({ name, found: { length: count }, problems }) => ({ name, count, problems })),
  };
}

/** A credential of a keystore file as the register remembers it; null for one that does not say whose it is and until when. */
export function foundInKeystore(
  { legalName, displayName, abn, validTo }: CheckedCredential,
  file: string,
): FoundCredential | null {
  const business = legalName?.trim().slice(0, longestText);
  const name = displayName?.trim().slice(0, longestText);
  if (!business || !name || !validTo) return null;
  return {
    business,
    displayName: name,
    abn: abn && isAbn(abn) ? abn : null,
    validTo,
    file: file.slice(0, longestText),
    origin: 'keystore',
  };
}

function credentialsOf({ name, report }: ReadKeystoreFile): {
  found: readonly FoundCredential[];
  problems: readonly Sentence[];
} {
  if (report === null) return { found: [], problems: [sentence('register_page_file_unreadable')] };
  if (report.kind !== 'keystore') return { found: [], problems: [report.means] };
  const each = report.credentials.map((credential) => foundInKeystore(credential, name));
  const found = each.filter((one) => one !== null);
  const unknown = each.length > found.length ? [sentence('register_page_file_unknown')] : [];
  return { found, problems: [...unknown, ...report.credentials.flatMap(spoiltBy)] };
}

/** An expired one is worth remembering; one that is damaged or forged is told. */
function spoiltBy({ findings }: CheckedCredential): readonly Sentence[] {
  const worst = findings.find(({ id, severity }) => severity === 'bad' && id !== 'expired');
  return worst ? [worst.means] : [];
}

function isOlder(found: FoundCredential, entries: readonly RegisterEntry[]): boolean {
  const known = entries.find((entry) => isSameCredential(entry, found));
  if (!known?.validTo || !found.validTo) return false;
  return found.validTo < known.validTo && !isNewEnd(known, found);
}
