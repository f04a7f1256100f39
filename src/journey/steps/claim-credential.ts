import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const claimCredential: Step = {
  id: 'claim-credential',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'claim_credential',
  why: 'why_claim',
  find: { 'credential-list': 'claim-credential' },
  done: 'the old credential is claimed',
  next: 'always',
  trouble: [troubles.claimInTime, troubles.identityWeaker, troubles.noPermission],
};
