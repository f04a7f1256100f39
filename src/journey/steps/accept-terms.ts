import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const acceptTerms: Step = {
  id: 'accept-terms',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 2,
  text: 'accept_terms',
  find: { 'create-credential': 'accept-terms' },
  field: true,
  done: 'the terms are accepted',
  trouble: [troubles.passwordRefused, troubles.nameTaken],
};
