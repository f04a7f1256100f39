import type { Answer } from '../answer.ts';

/** A stored public file (GitHub, 62565064386) is the only source of the code; where the permission is set is ATO-AM2’s. */
export const softwareAsksToken: Answer = {
  id: 'software-asks-token',
  codes: ['E2003'],
  foundBy: {
    en: ['token service|refused'],
  },
  means: ['help_token_refused'],
  todo: ['help_new_name_set', 'help_access_manager_who'],
  begins: { page: 'access-manager' },
  certainty: 'likely',
  sources: ['GH-RTO', 'ATO-AM2'],
};
