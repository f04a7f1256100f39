import type { Step } from '../step.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openRam } from '../steps/open-ram.ts';
import { openUser } from '../steps/open-user.ts';
import { setAdministrator } from '../steps/set-administrator.ts';
import { signIn } from '../steps/sign-in.ts';
import { submitAuthorisation } from '../steps/submit-authorisation.ts';
import { tellColleague } from '../steps/tell-colleague.ts';

/** A colleague becomes machine credential administrator: the side of the person who may appoint them (R25a, R25e). */
export const administrator: readonly Step[] = [
  openRam,
  signIn,
  openAuthorisations,
  chooseBusiness,
  openUser,
  setAdministrator,
  submitAuthorisation,
  tellColleague,
];
