import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/words/text.ts';

/** What only somebody who is signed in can press; inferred (2026-11-23). */
export const signedIn = ['Log out', 'Logout', 'Sign out', 'Signout', 'Log off', 'Logoff', 'Sign off'].map(
  squeeze,
);

const isSignedIn = ({ texts }: Candidate) => texts.some((text) => signedIn.includes(text));

/** Whether the page offers to sign out. */
export function canSignOut(snapshot: Snapshot): boolean {
  return pressablesThat(snapshot, isSignedIn).length > 0;
}
