import type { Step } from '../step.ts';
import { troubles } from '../trouble.ts';

export const openOldCredential: Step = {
  id: 'open-old-credential',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'open_old_credential',
  find: { 'credential-list': 'edit-credential' },
  arrives: ['credential-details'],
  skippable: true,
  trouble: [troubles.suspendedInList, troubles.noPermission, troubles.authorisationEnding],
};
