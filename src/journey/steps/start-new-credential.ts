import type { Step } from '../step.ts';

export const startNewCredential: Step = {
  id: 'start-new-credential',
  where: 'portal',
  text: 'start_new_credential',
  find: { 'credential-list': 'create-credential' },
  arrives: ['create-credential'],
};
