import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const setAdministrator: Step = {
  id: 'set-administrator',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'set_administrator',
  why: 'why_administrator',
  find: { 'authorisation-form': 'administrator-yes' },
  arrives: ['agency-access', 'authorisation-declaration'],
  next: 'always',
  trouble: [troubles.basicUser],
};
