import type { Answer } from '../answer.ts';

/** MYOB-A, APS4; .011 is the same for activity statements in Xero (XRO). */
export const cmnAtoAuth007: Answer = {
  id: 'cmn-ato-auth-007',
  codes: ['CMN.ATO.AUTH.007', 'CMN.ATO.AUTH.011'],
  means: ['help_form_permission'],
  todo: ['help_new_name_set', 'help_access_manager_who', 'help_form_permission_xero'],
  begins: { page: 'access-manager' },
  seeAlso: ['new-name'],
  certainty: 'documented',
  sources: ['MYOB-A', 'APS4', 'XRO', 'ATO-AM2'],
};
