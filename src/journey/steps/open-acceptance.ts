import type { Step } from '../step.ts';

export const openAcceptance: Step = {
  id: 'open-acceptance',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'open_acceptance',
  why: 'why_accept_authorisation',
  find: { home: 'accept-link' },
  arrives: ['acceptance-code', 'acceptance'],
};
