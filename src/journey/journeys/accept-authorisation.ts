import type { Step } from '../step.ts';
import { acceptAuthorisation as accept } from '../steps/accept-authorisation.ts';
import { enterCode } from '../steps/enter-code.ts';
import { findCode } from '../steps/find-code.ts';
import { openAcceptance } from '../steps/open-acceptance.ts';
import { openRam } from '../steps/open-ram.ts';
import { signIn } from '../steps/sign-in.ts';

/** The colleague's side: the code from the e-mail, and the authorisation accepted (RMA, CSNSW). */
export const acceptAuthorisation: readonly Step[] = [
  findCode,
  openRam,
  signIn,
  openAcceptance,
  enterCode,
  accept,
];
