import type { Step } from '../step.ts';

export const openAuthorisations: Step = {
  id: 'open-authorisations',
  where: 'portal',
  text: 'open_authorisations',
  find: { home: 'manage-authorisations-link' },
  arrives: ['entity-list', 'entity', 'credential-list', 'credential-details', 'create-credential'],
};
