import type { Step } from '../step.ts';

export const submitRenewal: Step = {
  id: 'submit-renewal',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'submit_renewal',
  why: 'why_renew_authorisation',
  find: { 'renewal-form': 'submit', entity: null },
  say: { entity: 'step_submit_renewal_after' },
  done: 'RAM says that the authorisation is renewed',
  next: 'always',
};
