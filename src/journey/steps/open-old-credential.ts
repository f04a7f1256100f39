import type { Step } from '../step.ts';

export const openOldCredential: Step = {
  id: 'open-old-credential',
  where: 'portal',
  text: 'open_old_credential',
  find: { 'credential-list': 'edit-credential' },
  arrives: ['credential-details'],
  skippable: true,
};
