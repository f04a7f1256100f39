import type { Step } from '../step.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openRam } from '../steps/open-ram.ts';
import { rememberAuthorisation } from '../steps/remember-authorisation.ts';
import { renewAuthorisation as openRenewal } from '../steps/renew-authorisation.ts';
import { signIn } from '../steps/sign-in.ts';
import { submitRenewal } from '../steps/submit-renewal.ts';

/** An authorisation ends: Basic users and primary persons renew theirs every 12 months, from 40 days before (R25rn). */
export const renewAuthorisation: readonly Step[] = [
  openRam,
  signIn,
  openAuthorisations,
  chooseBusiness,
  openRenewal,
  submitRenewal,
  rememberAuthorisation,
];
