import type { Step } from '../step.ts';

export const acceptTerms: Step = {
  id: 'accept-terms',
  where: 'portal',
  text: 'accept_terms',
  find: { 'create-credential': 'accept-terms' },
  field: true,
  done: 'the terms are accepted',
};
