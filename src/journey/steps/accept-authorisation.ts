import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const acceptAuthorisation: Step = {
  id: 'accept-authorisation',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'accept_authorisation',
  why: 'why_accept_authorisation',
  find: { acceptance: 'accept', home: null, 'entity-list': null, entity: null },
  say: {
    home: 'step_accept_authorisation_after',
    'entity-list': 'step_accept_authorisation_after',
    entity: 'step_accept_authorisation_after',
  },
  done: 'RAM says that the authorisation is accepted',
  next: 'always',
  trouble: [troubles.identityWeaker],
};
