import { sentence } from '../values/sentence.ts';
import type { CheckedCredential } from './checked-credential.ts';
import { type Finding, type FindingId, verdictOf } from './findings.ts';
import { isSameCredential } from './pair-up.ts';

/** What advises to create a new credential; where that stands in the same file already, the advice would make a third. */
const ofAge: readonly FindingId[] = ['expired', 'expires-soon', 'weak-key', 'weak-signature'];

/** The credentials of a file, where what is history is not told to be renewed. */
export function withHistory(credentials: readonly CheckedCredential[]): readonly CheckedCredential[] {
  return credentials.map((credential) => {
    const successor = successorOf(credential, credentials);
    if (!successor?.validTo) return credential;
    const todo = sentence('keystore_finding_superseded_todo', { date: successor.validTo });
    const findings = credential.findings.map((finding) =>
      ofAge.includes(finding.id) ? { ...finding, todo } : finding,
    );
    return { ...credential, findings };
  });
}

function successorOf(
  credential: CheckedCredential,
  credentials: readonly CheckedCredential[],
): CheckedCredential | undefined {
  const { endsAt } = credential;
  if (endsAt === null) return undefined;
  return credentials
    .filter((other) => isSameCredential(credential, other) && (other.endsAt ?? '') > endsAt && isOfUse(other))
    .toSorted((one, other) => (other.endsAt ?? '').localeCompare(one.endsAt ?? ''))[0];
}

/** Whether software can use it, as far as is known: a wrong password says nothing about the credential. */
function isOfUse({ findings }: CheckedCredential): boolean {
  const withoutPassword = findings.filter(({ id }: Finding) => id !== 'password-wrong');
  return verdictOf(withoutPassword) !== 'bad';
}
