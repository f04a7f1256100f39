import { type Look, pressablesOf } from './look.ts';
import { squeeze } from './wording.ts';

/** What only somebody who is signed in can press; inferred (2026-11-23). */
export const signedIn = ['Log out', 'Logout', 'Sign out', 'Signout'].map(squeeze);

/** Whether one of these (squeezed) can be pressed. */
export function canPress(look: Look, names: readonly string[]): boolean {
  return pressablesOf(look).some(({ texts }) => texts.some((text) => names.includes(text)));
}
