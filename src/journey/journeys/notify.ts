import type { Step } from '../step.ts';
import { addNotification } from '../steps/add-notification.ts';
import { chooseBusiness } from '../steps/choose-business.ts';
import { chooseProvider } from '../steps/choose-provider.ts';
import { enterSoftwareId } from '../steps/enter-software-id.ts';
import { findSoftwareId } from '../steps/find-software-id.ts';
import { openAuthorisations } from '../steps/open-authorisations.ts';
import { openRam } from '../steps/open-ram.ts';
import { signIn } from '../steps/sign-in.ts';
import { submitNotification } from '../steps/submit-notification.ts';

/** Cloud software for the USI needs no credential but a notification (R25n). */
export const notify: readonly Step[] = [
  findSoftwareId,
  openRam,
  signIn,
  openAuthorisations,
  chooseBusiness,
  addNotification,
  chooseProvider,
  enterSoftwareId,
  submitNotification,
];
