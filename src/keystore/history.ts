import { groupBy } from '../values/group-by.ts';
import { sentence } from '../values/sentence.ts';
import type { CheckedCredential } from './checked-credential.ts';
import { type Finding, type FindingId, verdictOf } from './findings.ts';
import { latestFirst, nameInBusiness } from './pair-up.ts';

/** What advises to create a new credential; where that stands in the same file already, the advice would make a third. */
const ofAge: readonly FindingId[] = ['expired', 'expires-soon', 'weak-key', 'weak-signature'];

/** The credentials of a file, where what is history is not told to be renewed. */
export function withHistory(credentials: readonly CheckedCredential[]): readonly CheckedCredential[] {
  const alike = [...groupBy(credentials, nameInBusiness)].filter(([name]) => name !== null);
  const latest = new Map(alike.map(([name, those]) => [name, latestOfUse(those)]));
  return credentials.map((credential) => {
    const successor = latest.get(nameInBusiness(credential));
    const { endsAt } = credential;
    if (!successor?.validTo || endsAt === null || (successor.endsAt ?? '') <= endsAt) return credential;
    const todo = sentence('keystore_finding_superseded_todo', { date: successor.validTo });
    const findings = credential.findings.map((finding) =>
      ofAge.includes(finding.id) ? { ...finding, todo } : finding,
    );
    return { ...credential, findings };
  });
}

function latestOfUse(credentials: readonly CheckedCredential[]): CheckedCredential | undefined {
  return credentials.length < 2 ? undefined : latestFirst(credentials).find(isOfUse);
}

/** Whether software can use it, as far as is known: a wrong password says nothing about the credential. */
function isOfUse({ findings }: CheckedCredential): boolean {
  const withoutPassword = findings.filter(({ id }: Finding) => id !== 'password-wrong');
  return verdictOf(withoutPassword) !== 'bad';
}
