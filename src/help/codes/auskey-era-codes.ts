import type { Answer } from '../answer.ts';

/** ABR, VET3: written for AUSkey. */
export const auskeyEraCodes: Answer = {
  id: 'auskey-era-codes',
  codes: ['E2014', 'E2015', 'E2018', 'E2182'],
  means: ['help_auskey_codes'],
  todo: ['step_check_keystore_what'],
  begins: { page: 'keystore' },
  seeAlso: ['expired', 'software-password'],
  certainty: 'likely',
  sources: ['ABR', 'VET3'],
};
