import type { Answer } from '../answer.ts';

/** DEF1, EH1, XRO, MYOB-P: no notification in Access Manager for this software’s provider. */
export const sbrGenAuth006: Answer = {
  id: 'sbr-gen-auth-006',
  codes: ['SBR.GEN.AUTH.006'],
  means: ['help_not_told'],
  todo: ['need_cloud_software_id', 'help_access_manager_names', 'help_access_manager_who'],
  begins: { page: 'access-manager' },
  message: 'help_access_manager_message',
  seeAlso: ['sbr-gen-auth-008'],
  certainty: 'documented',
  sources: ['DEF1', 'EH1', 'XRO', 'MYOB-P', 'ATO-AM'],
};
