import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const setUpIdentity: Step = {
  id: 'set-up-identity',
  where: 'away',
  group: 'prepare',
  phase: 'sign-in',
  minutes: 15,
  text: 'set_up_identity',
  needless: 'the person has signed in',
  skippable: true,
  trouble: [troubles.identityTooLow],
};
