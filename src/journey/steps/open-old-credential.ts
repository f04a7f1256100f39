import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openOldCredential: Step = {
  id: 'open-old-credential',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'open_old_credential',
  find: { 'credential-list': 'edit-credential', 'credential-details': null },
  say: { 'credential-details': 'step_open_old_credential_unsure' },
  needless: 'the old credential is revoked',
  arrives: ['credential-details'],
  proof: 'the old credential is the one that is open',
  skippable: true,
  help: ['choose-old-keystore'],
  trouble: [
    troubles.renewedAlready,
    troubles.identityWeaker,
    troubles.suspendedInList,
    troubles.noPermission,
    troubles.authorisationEnding,
  ],
};
