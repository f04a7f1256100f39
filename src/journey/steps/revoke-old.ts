import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const revokeOld: Step = {
  id: 'revoke-old',
  where: 'portal',
  group: 'computer',
  phase: 'use',
  minutes: 2,
  text: 'revoke_old',
  find: { 'credential-list': 'revoke-credential' },
  needless: 'the old credential is not to be revoked',
  done: 'the old credential is revoked',
  skippable: true,
  trouble: [troubles.revokingIsFinal],
};
