import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const checkValidTo: Step = {
  id: 'check-valid-to',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'check_valid_to',
  find: { 'credential-details': 'valid-to' },
  needless: 'no old credential is known',
  done: 'the date was read and its page left',
  next: 'always',
  trouble: [troubles.revoked, troubles.renewedAlready, troubles.suspended, troubles.authorisationEnding],
};
