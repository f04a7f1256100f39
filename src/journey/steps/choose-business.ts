import { entityForms } from '../../portal/ids.ts';
import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const chooseBusiness: Step = {
  id: 'choose-business',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'choose_business',
  textInSetUp: 'choose_first_business',
  find: { 'entity-list': 'entity-link' },
  arrives: ['entity', 'credential-list', 'credential-details', 'create-credential', ...entityForms],
  trouble: [troubles.allLinked, troubles.businessNotListed, troubles.authorisationEnding],
};
