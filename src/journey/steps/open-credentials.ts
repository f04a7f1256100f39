import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openCredentials: Step = {
  id: 'open-credentials',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'open_credentials',
  find: { entity: 'manage-credentials-tab' },
  arrives: ['credential-list', 'credential-details', 'create-credential'],
  trouble: [troubles.identityWeaker, troubles.noPermission, troubles.authorisationEnding],
};
