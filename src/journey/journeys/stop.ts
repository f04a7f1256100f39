import type { Step } from '../step.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openCredentials } from '../steps/open-credentials.ts';
import { openRam } from '../steps/open-ram.ts';
import { replaceRevoked } from '../steps/replace-revoked.ts';
import { revokeCredential } from '../steps/revoke-credential.ts';
import { signIn } from '../steps/sign-in.ts';
import { stillNeeded } from '../steps/still-needed.ts';

/** A machine credential has to become useless at once: its computer was lost, somebody saw its password, or nobody needs it. */
export const stop: readonly Step[] = [
  stillNeeded,
  openRam,
  signIn,
  openAuthorisations,
  chooseBusiness,
  openCredentials,
  revokeCredential,
  replaceRevoked,
];
