import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const submitAuthorisation: Step = {
  id: 'submit-authorisation',
  where: 'portal',
  group: 'portal',
  minutes: 3,
  text: 'submit_authorisation',
  why: 'why_administrator',
  find: { 'agency-access': 'continue', 'authorisation-declaration': 'submit', entity: null },
  say: { 'agency-access': 'step_submit_authorisation_access', entity: 'step_submit_authorisation_after' },
  done: 'RAM says that the authorisation is saved',
  next: 'always',
  trouble: [troubles.identityWeaker],
};
