import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openCredentials: Step = {
  id: 'open-credentials',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'open_credentials',
  point: { say: 'point_choose', naming: ['its label'] },
  find: { entity: 'manage-credentials-tab' },
  arrives: ['credential-list', 'credential-details', 'create-credential'],
  trouble: [troubles.identityWeaker, troubles.noPermission, troubles.authorisationEnding],
};
