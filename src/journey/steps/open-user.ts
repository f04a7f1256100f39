import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openUser: Step = {
  id: 'open-user',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'open_user',
  why: 'why_administrator',
  find: {
    entity: 'authorisation-list',
    'credential-list': 'manage-authorisations-tab',
    'user-form': null,
  },
  say: { 'credential-list': 'tab_manage_authorisations', 'user-form': 'step_open_user_new' },
  arrives: ['authorisation-form', 'agency-access', 'authorisation-declaration'],
  trouble: [troubles.basicUser, troubles.mayNotAppoint, troubles.identityWeaker],
};
