import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const startNewCredential: Step = {
  id: 'start-new-credential',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 1,
  text: 'start_new_credential',
  textInSetUp: 'start_first_credential',
  find: { 'credential-list': 'create-credential' },
  arrives: ['create-credential'],
  trouble: [
    troubles.renewedAlready,
    troubles.identityWeaker,
    troubles.softwareStillRequired,
    troubles.otherBrowser,
    troubles.noPermission,
    troubles.authorisationEnding,
  ],
};
