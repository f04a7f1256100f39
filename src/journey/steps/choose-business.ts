import type { Step } from '../step.ts';

export const chooseBusiness: Step = {
  id: 'choose-business',
  where: 'portal',
  text: 'choose_business',
  find: { 'entity-list': 'entity-link' },
  arrives: ['entity', 'credential-list', 'credential-details', 'create-credential'],
};
