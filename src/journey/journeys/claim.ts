import type { Step } from '../step.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { claimCredential } from '../steps/claim-credential.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openCredentials } from '../steps/open-credentials.ts';
import { openRam } from '../steps/open-ram.ts';
import { signIn } from '../steps/sign-in.ts';

/** A machine credential is suspended, because the person who made it left: somebody who may takes it over within 60 days (R25m). */
export const claim: readonly Step[] = [
  openRam,
  signIn,
  openAuthorisations,
  chooseBusiness,
  openCredentials,
  claimCredential,
];
