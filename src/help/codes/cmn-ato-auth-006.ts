import type { Answer } from '../answer.ts';

/** MYOB-A, PAYR. */
export const cmnAtoAuth006: Answer = {
  id: 'cmn-ato-auth-006',
  codes: ['CMN.ATO.AUTH.006'],
  means: ['help_other_abns'],
  todo: ['help_access_manager_who'],
  begins: { page: 'access-manager' },
  certainty: 'documented',
  sources: ['MYOB-A', 'PAYR'],
};
