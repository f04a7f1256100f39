import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const renewAuthorisation: Step = {
  id: 'renew-authorisation',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'renew_authorisation',
  why: 'why_renew_authorisation',
  find: { entity: 'renew-authorisation', 'credential-list': 'manage-authorisations-tab' },
  say: { 'credential-list': 'tab_manage_authorisations' },
  arrives: ['renewal-form'],
  trouble: [troubles.notYetRenewable, troubles.identityWeaker],
};
