import { entityForms } from '../../portal/ids.ts';
import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openAuthorisations: Step = {
  id: 'open-authorisations',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'open_authorisations',
  find: { home: 'manage-authorisations-link', linked: null },
  say: { linked: 'step_open_authorisations_linked' },
  arrives: [
    'entity-list',
    'entity',
    'credential-list',
    'credential-details',
    'create-credential',
    ...entityForms,
  ],
  trouble: [troubles.allLinked, troubles.authorisationEnding],
};
