import type { Answer } from '../answer.ts';

/** APS4, APS5. */
export const cmnAtoAuth001: Answer = {
  id: 'cmn-ato-auth-001',
  codes: ['CMN.ATO.AUTH.001', 'CMN.ATO.AUTH.002'],
  means: ['help_may_not_lodge'],
  todo: ['help_may_not_lodge_look'],
  begins: { page: 'keystore' },
  certainty: 'documented',
  sources: ['APS4', 'APS5'],
};
