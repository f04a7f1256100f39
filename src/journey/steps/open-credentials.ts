import type { Step } from '../step.ts';

export const openCredentials: Step = {
  id: 'open-credentials',
  where: 'portal',
  text: 'open_credentials',
  find: { entity: 'manage-credentials-tab' },
  arrives: ['credential-list', 'credential-details', 'create-credential'],
};
