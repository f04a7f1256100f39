import type { Answer } from '../answer.ts';

/** DEF1, XRO, PAYR: there is a notification, with another software ID. */
export const sbrGenAuth008: Answer = {
  id: 'sbr-gen-auth-008',
  codes: ['SBR.GEN.AUTH.008'],
  means: ['help_other_software_id'],
  todo: ['help_other_software_id_mend', 'help_access_manager_names', 'help_access_manager_who'],
  begins: { page: 'access-manager' },
  message: 'help_access_manager_message',
  seeAlso: ['sbr-gen-auth-006'],
  certainty: 'documented',
  sources: ['DEF1', 'XRO', 'PAYR'],
};
