import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openCredentials: Step = {
  id: 'open-credentials',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'open_credentials',
  find: {
    entity: 'manage-credentials-tab',
    'user-form': 'manage-credentials-tab',
    'authorisation-form': 'manage-credentials-tab',
    'agency-access': 'manage-credentials-tab',
    'authorisation-declaration': 'manage-credentials-tab',
    'renewal-form': 'manage-credentials-tab',
    'notification-form': 'manage-credentials-tab',
  },
  arrives: ['credential-list', 'credential-details', 'create-credential'],
  trouble: [troubles.identityWeaker, troubles.noPermission, troubles.authorisationEnding],
};
