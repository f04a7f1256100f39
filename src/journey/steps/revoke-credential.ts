import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const revokeCredential: Step = {
  id: 'revoke-credential',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'revoke_credential',
  why: 'why_stop',
  point: {
    say: 'point_choose_beside',
    naming: ['its label', 'the old name'],
    otherwise: 'step_revoke_credential_title',
  },
  find: { 'credential-list': 'revoke-credential' },
  done: 'the old credential is revoked',
  next: 'always',
  trouble: [troubles.stoppingIsFinal, troubles.identityWeaker, troubles.noPermission],
};
