import type { Step } from '../step.ts';
import { acceptTerms } from '../steps/accept-terms.ts';
import { backToList } from '../steps/back-to-list.ts';
import { checkKeystore } from '../steps/check-keystore.ts';
import { checkValidTo } from '../steps/check-valid-to.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { choosePassword } from '../steps/choose-password.ts';
import { download } from '../steps/download.ts';
import { enterDisplayName } from '../steps/enter-display-name.ts';
import { getSoftware } from '../steps/get-software.ts';
import { loadIntoSoftware } from '../steps/load-into-software.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openCredentials } from '../steps/open-credentials.ts';
import { openOldCredential } from '../steps/open-old-credential.ts';
import { openRam } from '../steps/open-ram.ts';
import { rememberExpiry } from '../steps/remember-expiry.ts';
import { revokeOld } from '../steps/revoke-old.ts';
import { setOldKeystoreAside } from '../steps/set-old-keystore-aside.ts';
import { signIn } from '../steps/sign-in.ts';
import { startNewCredential } from '../steps/start-new-credential.ts';

/** A machine credential has expired or soon will: from "my software says expired" to a checked new keystore file. */
export const renew: readonly Step[] = [
  openRam,
  signIn,
  openAuthorisations,
  chooseBusiness,
  openCredentials,
  openOldCredential,
  checkValidTo,
  setOldKeystoreAside,
  backToList,
  { ...getSoftware, only: 'the official software is missing' },
  startNewCredential,
  choosePassword,
  enterDisplayName,
  acceptTerms,
  download,
  checkKeystore,
  loadIntoSoftware,
  revokeOld,
  rememberExpiry,
];
