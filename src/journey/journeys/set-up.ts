import type { Step } from '../step.ts';
import { acceptTerms } from '../steps/accept-terms.ts';
import { checkKeystore } from '../steps/check-keystore.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { choosePassword } from '../steps/choose-password.ts';
import { confirmAddress } from '../steps/confirm-address.ts';
import { continueLinking } from '../steps/continue-linking.ts';
import { download } from '../steps/download.ts';
import { enterDisplayName } from '../steps/enter-display-name.ts';
import { getMyidApp } from '../steps/get-myid-app.ts';
import { getSoftware } from '../steps/get-software.ts';
import { loadIntoSoftware } from '../steps/load-into-software.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openCredentials } from '../steps/open-credentials.ts';
import { openRam } from '../steps/open-ram.ts';
import { rememberExpiry } from '../steps/remember-expiry.ts';
import { selectBusiness } from '../steps/select-business.ts';
import { setUpIdentity } from '../steps/set-up-identity.ts';
import { signIn } from '../steps/sign-in.ts';
import { startLinking } from '../steps/start-linking.ts';
import { startNewCredential } from '../steps/start-new-credential.ts';

/** The first machine credential: from "my software asks for a keystore file" to a checked one that the software uses. */
export const setUp: readonly Step[] = [
  getMyidApp,
  setUpIdentity,
  openRam,
  signIn,
  startLinking,
  continueLinking,
  confirmAddress,
  selectBusiness,
  openAuthorisations,
  chooseBusiness,
  openCredentials,
  getSoftware,
  startNewCredential,
  choosePassword,
  enterDisplayName,
  acceptTerms,
  download,
  checkKeystore,
  loadIntoSoftware,
  rememberExpiry,
];
