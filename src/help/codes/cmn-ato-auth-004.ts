import type { Answer } from '../answer.ts';

/** APS4, APS5. */
export const cmnAtoAuth004: Answer = {
  id: 'cmn-ato-auth-004',
  codes: ['CMN.ATO.AUTH.004'],
  means: ['help_client_restricted'],
  todo: ['help_client_restricted_set', 'help_access_manager_who'],
  begins: { page: 'access-manager' },
  certainty: 'documented',
  sources: ['APS4', 'APS5', 'ATO-AM2'],
};
