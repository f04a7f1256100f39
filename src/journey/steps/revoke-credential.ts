import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const revokeCredential: Step = {
  id: 'revoke-credential',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'revoke_credential',
  why: 'why_stop',
  find: { 'credential-list': 'revoke-credential' },
  done: 'the old credential is revoked',
  next: 'always',
  trouble: [troubles.stoppingIsFinal, troubles.identityWeaker, troubles.noPermission],
};
