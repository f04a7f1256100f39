import type { Step } from '../step.ts';

export const revokeOld: Step = {
  id: 'revoke-old',
  where: 'portal',
  text: 'revoke_old',
  find: { 'credential-list': 'revoke-credential' },
  needless: 'the old credential has expired',
  done: 'the old credential is revoked',
  skippable: true,
};
