import type { Step } from '../step.ts';

export const rememberAuthorisation: Step = {
  id: 'remember-authorisation',
  where: 'away',
  group: 'computer',
  minutes: 1,
  text: 'remember_authorisation',
  why: 'why_renew_authorisation',
  skippable: true,
};
